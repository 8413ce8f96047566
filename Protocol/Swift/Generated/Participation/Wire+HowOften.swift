// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// How often.
  ///
  /// In the words of the young person's screen.
  public enum HowOften: String, Codable, Sendable, Hashable, CaseIterable {
    case never
    case sometimes
    case mostly
    case always
    case doNotKnow
    case doNotWantToSay

    /// The label for people.
    public var title: String {
      switch self {
      case .never: "Never"
      case .sometimes: "Sometimes"
      case .mostly: "Most of the time"
      case .always: "Always"
      case .doNotKnow: "I do not know"
      case .doNotWantToSay: "I do not want to say"
      }
    }
  }
}
