// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Period.
  ///
  /// The days a report is about, both included.
  public struct ReportingPeriod: Codable, Sendable, Hashable {
    /// From. The first day.
    public var from: String
    /// Until. The last day.
    public var until: String

    public init(
      from: String,
      until: String
    ) {
      self.from = from
      self.until = until
    }
  }
}
