// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Is it fair?.
  ///
  /// What they say to our answer.
  public enum ReplyKind: String, Codable, Sendable, Hashable, CaseIterable {
    case fair
    case notFair
    case noAnswer

    /// The label for people.
    public var title: String {
      switch self {
      case .fair: "Fair"
      case .notFair: "Not fair"
      case .noAnswer: "No answer"
      }
    }
  }
}
