// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// What peer researchers do.
  ///
  /// The parts of research that young people do with their peers.
  public enum PeerWork: String, Codable, Sendable, Hashable, CaseIterable {
    case wroteQuestions
    case asked
    case madeSense
    case presented

    /// The label for people.
    public var title: String {
      switch self {
      case .wroteQuestions: "Write the questions"
      case .asked: "Ask them"
      case .madeSense: "Make sense of the answers"
      case .presented: "Present them"
      }
    }
  }
}
