// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// What.
  ///
  /// What makes it hard to read.
  public enum PlainWordsKind: String, Codable, Sendable, Hashable, CaseIterable {
    case longSentence
    case hardWord

    /// The label for people.
    public var title: String {
      switch self {
      case .longSentence: "A long sentence"
      case .hardWord: "A hard word"
      }
    }
  }
}
