// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Read for safety.
  ///
  /// Whether a person has read the free text and what they found.
  public enum SafetyGate: String, Codable, Sendable, Hashable, CaseIterable {
    case pending
    case clear
    case concern

    /// The label for people.
    public var title: String {
      switch self {
      case .pending: "Not read yet"
      case .clear: "Clear"
      case .concern: "A concern"
      }
    }
  }
}
