// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Range.
  ///
  /// The values the axis runs over.
  public struct ReportRange: Codable, Sendable, Hashable {
    /// From. The least.
    public var from: Double
    /// To. The most.
    public var to: Double

    public init(
      from: Double,
      to: Double
    ) {
      self.from = from
      self.to = to
    }
  }
}
