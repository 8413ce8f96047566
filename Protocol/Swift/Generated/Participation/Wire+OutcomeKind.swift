// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Outcome.
  ///
  /// What was decided.
  public enum OutcomeKind: String, Codable, Sendable, Hashable, CaseIterable {
    case accepted
    case partly
    case declined
    case needMoreTime

    /// The label for people.
    public var title: String {
      switch self {
      case .accepted: "Yes"
      case .partly: "Yes to some of it"
      case .declined: "No"
      case .needMoreTime: "More time needed"
      }
    }
  }
}
