// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Language.
  ///
  /// The language a young person is spoken to in.
  public enum Language: String, Codable, Sendable, Hashable, CaseIterable {
    case en
    case cy

    /// The label for people.
    public var title: String {
      switch self {
      case .en: "English"
      case .cy: "Cymraeg"
      }
    }
  }
}
