// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Poster.
  ///
  /// For a page to hang on a wall: the sections alone, in big type, with one line at the foot.
  public struct ReportPoster: Codable, Sendable, Hashable {
    /// Language. A language tag (RFC 5646).
    public var language: String
    /// Foot. One plain sentence.
    public var foot: String

    public init(
      language: String,
      foot: String
    ) {
      self.language = language
      self.foot = foot
    }
  }
}
