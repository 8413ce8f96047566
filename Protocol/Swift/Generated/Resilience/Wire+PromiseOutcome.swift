// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// What happened.
  ///
  /// Whether a promise was kept.
  public enum PromiseOutcome: String, Codable, Sendable, Hashable, CaseIterable {
    case kept
    case partlyKept
    case notKept

    /// The label for people.
    public var title: String {
      switch self {
      case .kept: "Kept"
      case .partlyKept: "Kept in part"
      case .notKept: "Not kept"
      }
    }
  }
}
