// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Score.
  ///
  /// What an instrument's own scoring rule gives for one person. For that person to see; never a
  /// judgement of fitness.
  public struct InstrumentScore: Codable, Sendable, Hashable {
    /// Instrument. Its id.
    public var instrument: String
    /// Answered. How many of its items were answered.
    public var answered: Int
    /// Score. By the instrument's rule, not rounded; absent when fewer than half of its items were
    /// answered.
    public var score: Double?
    /// Band. The band of the published scoring, if it has bands.
    public var band: String?

    public init(
      instrument: String,
      answered: Int,
      score: Double? = nil,
      band: String? = nil
    ) {
      self.instrument = instrument
      self.answered = answered
      self.score = score
      self.band = band
    }
  }
}
