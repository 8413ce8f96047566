// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// What became of it.
  ///
  /// Whether it took place. A session that did not take place is recorded too, and never deleted.
  public enum SessionStatus: String, Codable, Sendable, Hashable, CaseIterable {
    case planned
    case held
    case partHeld
    case cancelled
    case postponed
    case notAttended

    /// The label for people.
    public var title: String {
      switch self {
      case .planned: "Planned"
      case .held: "Held"
      case .partHeld: "Held in part"
      case .cancelled: "Cancelled"
      case .postponed: "Postponed"
      case .notAttended: "Not attended"
      }
    }
  }
}
