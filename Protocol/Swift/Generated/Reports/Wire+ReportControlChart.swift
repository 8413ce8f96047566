// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Control chart.
  ///
  /// Points over time with their limits.
  public struct ReportControlChart: Codable, Sendable, Hashable {
    /// Value. What is measured.
    public var valueTitle: String
    /// Decimals. How many decimals to print.
    public var decimals: Int
    /// Points. The points, in order of time.
    public var points: [Wire.ReportControlPoint]
    public var limits: Wire.ReportControlLimits?

    public init(
      valueTitle: String,
      decimals: Int,
      points: [Wire.ReportControlPoint],
      limits: Wire.ReportControlLimits? = nil
    ) {
      self.valueTitle = valueTitle
      self.decimals = decimals
      self.points = points
      self.limits = limits
    }
  }
}
