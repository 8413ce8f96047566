// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Left out.
  ///
  /// Records left out on purpose, with how many.
  public struct ReportExclusion: Codable, Sendable, Hashable {
    /// Reason. What was left out and why.
    public var reason: String
    /// How many. How many were left out.
    public var count: Int

    public init(
      reason: String,
      count: Int
    ) {
      self.reason = reason
      self.count = count
    }
  }
}
