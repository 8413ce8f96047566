// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Where the record stands.
  ///
  /// How far the record is on its way from draft to locked.
  public enum SessionState: String, Codable, Sendable, Hashable, CaseIterable {
    case draft
    case shared
    case agreed
    case agreedWithComment
    case disagreed
    case lockedUnanswered
    case locked

    /// The label for people.
    public var title: String {
      switch self {
      case .draft: "Draft"
      case .shared: "Shared"
      case .agreed: "Agreed"
      case .agreedWithComment: "Agreed with a comment"
      case .disagreed: "Disagreed"
      case .lockedUnanswered: "Locked without an answer"
      case .locked: "Locked"
      }
    }
  }
}
