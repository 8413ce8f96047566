// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Step.
  ///
  /// What was done.
  public enum HandlingStepKind: String, Codable, Sendable, Hashable, CaseIterable {
    case readForSafety
    case acknowledged
    case sentToDecisionMaker
    case decided
    case told
    case replied
    case lookedAgain
    case closed
    case withdrawn

    /// The label for people.
    public var title: String {
      switch self {
      case .readForSafety: "Read for safety"
      case .acknowledged: "Acknowledged"
      case .sentToDecisionMaker: "Sent to whoever decides"
      case .decided: "Decided"
      case .told: "Young person told"
      case .replied: "Replied"
      case .lookedAgain: "Looked at again"
      case .closed: "Closed"
      case .withdrawn: "Taken back"
      }
    }
  }
}
