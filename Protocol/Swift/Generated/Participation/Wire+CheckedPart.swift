// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Part.
  ///
  /// What has free text of its own: what was said first, or the reply to our answer.
  public enum CheckedPart: String, Codable, Sendable, Hashable, CaseIterable {
    case words
    case reply

    /// The label for people.
    public var title: String {
      switch self {
      case .words: "What they said"
      case .reply: "Their reply"
      }
    }
  }
}
