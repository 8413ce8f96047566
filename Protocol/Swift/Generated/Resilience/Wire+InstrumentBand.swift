// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Band.
  ///
  /// One band of a published scoring.
  public struct InstrumentBand: Codable, Sendable, Hashable {
    /// Band. Its name.
    public var title: String
    /// From. The lowest score in it, to two decimals.
    public var from: Double
    /// Until. The highest score in it, to two decimals.
    public var until: Double

    public init(
      title: String,
      from: Double,
      until: Double
    ) {
      self.title = title
      self.from = from
      self.until = until
    }
  }
}
