// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// For whom.
  ///
  /// Whom a prompt is for. Only those for worker or team appear in a session.
  public enum PromptAudience: String, Codable, Sendable, Hashable, CaseIterable {
    case worker
    case team
    case leader
    case participation

    /// The label for people.
    public var title: String {
      switch self {
      case .worker: "Worker"
      case .team: "Team"
      case .leader: "Leader"
      case .participation: "Participation"
      }
    }
  }
}
