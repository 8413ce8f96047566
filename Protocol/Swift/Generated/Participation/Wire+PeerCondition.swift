// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Condition.
  ///
  /// What must be evidenced before peer research starts.
  public enum PeerCondition: String, Codable, Sendable, Hashable, CaseIterable {
    case ready
    case supported
    case trained
    case topicSuitable

    /// The label for people.
    public var title: String {
      switch self {
      case .ready: "Ready"
      case .supported: "Supported"
      case .trained: "Trained"
      case .topicSuitable: "Topic suitable"
      }
    }
  }
}
