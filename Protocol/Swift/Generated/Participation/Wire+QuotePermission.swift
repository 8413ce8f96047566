// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Words that may be quoted.
  ///
  /// Which, where and until when; asked again before a poster.
  public struct QuotePermission: Codable, Sendable, Hashable {
    /// Words. Exactly as they may be quoted.
    public var words: String
    /// Where. Where they may stand.
    public var places: [Wire.QuotePlace]
    /// Until. The last day on which they may be shown.
    public var until: String
    /// Asked again. The day on which they were asked again before a poster; without it no poster
    /// shows them.
    public var askedAgainOn: String?

    public init(
      words: String,
      places: [Wire.QuotePlace],
      until: String,
      askedAgainOn: String? = nil
    ) {
      self.words = words
      self.places = places
      self.until = until
      self.askedAgainOn = askedAgainOn
    }
  }
}
