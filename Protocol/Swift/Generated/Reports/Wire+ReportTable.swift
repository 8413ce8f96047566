// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Table.
  ///
  /// A table; every row has one cell for each column.
  public struct ReportTable: Codable, Sendable, Hashable {
    /// Caption. What the table shows.
    public var caption: String
    /// Columns. The columns, in order; the first names the row.
    public var columns: [Wire.ReportColumn]
    /// Rows. The rows, in order.
    public var rows: [[Wire.ReportCell]]

    public init(
      caption: String,
      columns: [Wire.ReportColumn],
      rows: [[Wire.ReportCell]]
    ) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }
}
