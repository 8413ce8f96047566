// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Bars.
  ///
  /// Bars by category, one for each series.
  public struct ReportBars: Codable, Sendable, Hashable {
    /// Value. What is measured.
    public var valueTitle: String
    /// Decimals. How many decimals to print.
    public var decimals: Int
    /// Series. The names of the series, in order.
    public var series: [String]
    /// Categories. The categories, in order.
    public var categories: [Wire.ReportBarCategory]

    public init(
      valueTitle: String,
      decimals: Int,
      series: [String],
      categories: [Wire.ReportBarCategory]
    ) {
      self.valueTitle = valueTitle
      self.decimals = decimals
      self.series = series
      self.categories = categories
    }
  }
}
