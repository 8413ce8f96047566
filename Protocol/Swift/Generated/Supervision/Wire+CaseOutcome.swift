// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Outcome.
  ///
  /// Whether something was decided about this young person. 'Discussed' is for a group, where
  /// nothing is decided.
  public enum CaseOutcome: String, Codable, Sendable, Hashable, CaseIterable {
    case noChange
    case decided
    case discussed

    /// The label for people.
    public var title: String {
      switch self {
      case .noChange: "No change"
      case .decided: "Decided"
      case .discussed: "Discussed"
      }
    }
  }
}
