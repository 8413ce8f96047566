// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// State.
  ///
  /// How far it has come from said to done.
  public enum ContributionState: String, Codable, Sendable, Hashable, CaseIterable {
    case received
    case safetyChecked
    case acknowledged
    case sentToDecisionMaker
    case decided
    case toldYoungPerson
    case replied
    case secondLook
    case closed

    /// The label for people.
    public var title: String {
      switch self {
      case .received: "Received"
      case .safetyChecked: "Read for safety"
      case .acknowledged: "Acknowledged"
      case .sentToDecisionMaker: "With the decision-maker"
      case .decided: "Decided"
      case .toldYoungPerson: "Young person told"
      case .replied: "They replied"
      case .secondLook: "Not fair: somebody else looks again"
      case .closed: "Closed"
      }
    }
  }
}
