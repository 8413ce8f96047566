// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// How far.
  ///
  /// What the holder of a code is told.
  public enum FollowStage: String, Codable, Sendable, Hashable, CaseIterable {
    case waiting
    case answered
    case withdrawn
    case gone

    /// The label for people.
    public var title: String {
      switch self {
      case .waiting: "We are working on it"
      case .answered: "We answered"
      case .withdrawn: "You took it back"
      case .gone: "It is gone"
      }
    }
  }
}
