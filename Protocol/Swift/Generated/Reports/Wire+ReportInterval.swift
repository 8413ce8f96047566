// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Interval.
  ///
  /// From a lower to an upper figure.
  public struct ReportInterval: Codable, Sendable, Hashable {
    /// Lower. The lower end.
    public var lower: Double
    /// Upper. The upper end.
    public var upper: Double

    public init(
      lower: Double,
      upper: Double
    ) {
      self.lower = lower
      self.upper = upper
    }
  }
}
