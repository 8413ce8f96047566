// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Slip.
  ///
  /// For one answer on a phone of one's own, or for a shared screen.
  public enum SlipKind: String, Codable, Sendable, Hashable, CaseIterable {
    case oneAnswer
    case sharedScreen

    /// The label for people.
    public var title: String {
      switch self {
      case .oneAnswer: "One answer"
      case .sharedScreen: "A shared screen"
      }
    }
  }
}
