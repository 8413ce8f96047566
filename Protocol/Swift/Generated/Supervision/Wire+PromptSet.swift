// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Set.
  ///
  /// The prompts offered first in one kind of work.
  public enum PromptSet: String, Codable, Sendable, Hashable, CaseIterable {
    case supervision
    case assessment
    case participation
    case leaders

    /// The label for people.
    public var title: String {
      switch self {
      case .supervision: "Supervision"
      case .assessment: "Assessment"
      case .participation: "Participation"
      case .leaders: "Leaders"
      }
    }
  }
}
