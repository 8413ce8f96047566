// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Scatter.
  ///
  /// Points in two directions.
  public struct ReportScatter: Codable, Sendable, Hashable {
    /// Across. What runs across.
    public var xTitle: String
    /// Up. What runs up.
    public var yTitle: String
    /// Decimals across. How many decimals to print across.
    public var xDecimals: Int
    /// Decimals up. How many decimals to print up.
    public var yDecimals: Int
    /// Series. The series, in order.
    public var series: [Wire.ReportScatterSeries]

    public init(
      xTitle: String,
      yTitle: String,
      xDecimals: Int,
      yDecimals: Int,
      series: [Wire.ReportScatterSeries]
    ) {
      self.xTitle = xTitle
      self.yTitle = yTitle
      self.xDecimals = xDecimals
      self.yDecimals = yDecimals
      self.series = series
    }
  }
}
