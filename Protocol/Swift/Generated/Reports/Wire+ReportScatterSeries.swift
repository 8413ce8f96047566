// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Series.
  ///
  /// A name and its points.
  public struct ReportScatterSeries: Codable, Sendable, Hashable {
    /// Name. Which series.
    public var name: String
    /// Points. The points.
    public var points: [Wire.ReportScatterPoint]

    public init(
      name: String,
      points: [Wire.ReportScatterPoint]
    ) {
      self.name = name
      self.points = points
    }
  }
}
