// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Category.
  ///
  /// One category and its value in each series.
  public struct ReportBarCategory: Codable, Sendable, Hashable {
    /// Label. Which category.
    public var label: String
    /// Values. One value for each series.
    public var values: [Wire.ReportCell]

    public init(
      label: String,
      values: [Wire.ReportCell]
    ) {
      self.label = label
      self.values = values
    }
  }
}
