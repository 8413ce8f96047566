// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Ending.
  ///
  /// Asked when the decision is to end (§5.6).
  public struct Ending: Codable, Sendable, Hashable {
    /// Why it is safe now. Why it is safe to end now.
    public var whySafeNow: String?
    /// How they can come back. How the young person can come back.
    public var howTheyCanComeBack: String?

    public init(
      whySafeNow: String? = nil,
      howTheyCanComeBack: String? = nil
    ) {
      self.whySafeNow = whySafeNow
      self.howTheyCanComeBack = howTheyCanComeBack
    }
  }
}
