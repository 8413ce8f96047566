// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Finding.
  ///
  /// What whoever read it found. Only a person says clear.
  public enum SafetyFinding: String, Codable, Sendable, Hashable, CaseIterable {
    case clear
    case concern

    /// The label for people.
    public var title: String {
      switch self {
      case .clear: "Clear"
      case .concern: "A concern"
      }
    }
  }
}
