// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Ask.
  ///
  /// How often the people who work with them do this.
  public struct AskAnswer: Codable, Sendable, Hashable {
    /// Ask. Its id in the lists, `ASK-1` to `ASK-8`.
    public var ask: String
    public var howOften: Wire.HowOften

    public init(
      ask: String,
      howOften: Wire.HowOften
    ) {
      self.ask = ask
      self.howOften = howOften
    }
  }
}
