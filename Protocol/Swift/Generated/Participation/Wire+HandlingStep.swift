// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Step.
  ///
  /// One thing that became of it. It keeps a day and no time.
  public struct HandlingStep: Codable, Sendable, Hashable {
    public var what: Wire.HandlingStepKind
    /// Day. The day on which it was recorded.
    public var on: String
    public var by: Wire.PersonName?
    public var part: Wire.CheckedPart?
    public var finding: Wire.SafetyFinding?
    /// Message. What the holder of the code is told at once.
    public var message: String?
    public var decisionMaker: Wire.PersonName?
    public var ask: Wire.Ask?
    public var outcome: Wire.Outcome?
    public var how: Wire.HowTold?
    /// Happened. The day on which it happened, where that is another.
    public var toldOn: String?
    public var reply: Wire.ReplyKind?
    /// Words. What they wrote, or what was found; only for those who may read words.
    public var words: String?

    public init(
      what: Wire.HandlingStepKind,
      on: String,
      by: Wire.PersonName? = nil,
      part: Wire.CheckedPart? = nil,
      finding: Wire.SafetyFinding? = nil,
      message: String? = nil,
      decisionMaker: Wire.PersonName? = nil,
      ask: Wire.Ask? = nil,
      outcome: Wire.Outcome? = nil,
      how: Wire.HowTold? = nil,
      toldOn: String? = nil,
      reply: Wire.ReplyKind? = nil,
      words: String? = nil
    ) {
      self.what = what
      self.on = on
      self.by = by
      self.part = part
      self.finding = finding
      self.message = message
      self.decisionMaker = decisionMaker
      self.ask = ask
      self.outcome = outcome
      self.how = how
      self.toldOn = toldOn
      self.reply = reply
      self.words = words
    }
  }
}
