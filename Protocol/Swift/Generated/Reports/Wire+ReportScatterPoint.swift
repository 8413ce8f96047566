// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Point.
  ///
  /// One point.
  public struct ReportScatterPoint: Codable, Sendable, Hashable {
    /// Across. How far across.
    public var x: Double
    /// Up. How far up.
    public var y: Double

    public init(
      x: Double,
      y: Double
    ) {
      self.x = x
      self.y = y
    }
  }
}
