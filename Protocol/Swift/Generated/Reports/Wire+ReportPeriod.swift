// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Period.
  ///
  /// The days the report covers, both included.
  public struct ReportPeriod: Codable, Sendable, Hashable {
    /// From. The first day.
    public var from: String
    /// To. The last day.
    public var to: String

    public init(
      from: String,
      to: String
    ) {
      self.from = from
      self.to = to
    }
  }
}
