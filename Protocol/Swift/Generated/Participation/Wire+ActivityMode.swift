// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Mode.
  ///
  /// Who started it and who decided. A kind, not a step on a ladder: never averaged, never ranked.
  public enum ActivityMode: String, Codable, Sendable, Hashable, CaseIterable {
    case informedOnly
    case asked
    case assignedRole
    case adultsStartedSharedDecision
    case youngPeopleStartedAdultsSupported
    case youngPeopleStartedSharedDecision
    case unclearOrToken

    /// The label for people.
    public var title: String {
      switch self {
      case .informedOnly: "Told only"
      case .asked: "Asked what they think"
      case .assignedRole: "Given a part to play"
      case .adultsStartedSharedDecision: "Adults started, decisions shared"
      case .youngPeopleStartedAdultsSupported: "Young people started, adults helped"
      case .youngPeopleStartedSharedDecision: "Young people started, decisions shared"
      case .unclearOrToken: "Unclear or for show"
      }
    }
  }
}
