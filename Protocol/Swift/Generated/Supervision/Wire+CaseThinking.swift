// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Thinking.
  ///
  /// How it was thought through: what else could explain it, and what would change our mind.
  public struct CaseThinking: Codable, Sendable, Hashable {
    /// Practitioner questions. The five practitioner questions, `PQ-…` in the lists, with what was
    /// said.
    public var questions: [Wire.PromptUse]?
    /// Hypotheses. What could explain it.
    public var hypotheses: [String]?
    /// What else could explain it. At least one other explanation.
    public var alternative: String?
    /// What would change our mind. What we would have to see or hear to think otherwise.
    public var whatWouldChangeOurMind: String?
    /// Evidence. What we know and from where.
    public var evidence: [String]?
    /// Ambiguous. What could be read either way.
    public var ambiguous: [String]?
    /// Assumption. What we take for granted.
    public var assumption: [String]?
    /// Missing. What we do not know and ought to.
    public var missing: [String]?
    /// My own part in this. What I bring to it and how I affect it (§4.4).
    public var myOwnPart: String?
    /// Strengths. What is strong in the young person, the family and those around them.
    public var strengths: String?
    public var emphasis: Wire.Emphasis?
    /// And why. Why mainly supporting, mainly protecting, or both.
    public var emphasisBecause: String?
    /// Drawn with them. People, places or what-ifs drawn with the young person (§4.4).
    public var drawnWithThem: String?

    public init(
      questions: [Wire.PromptUse]? = nil,
      hypotheses: [String]? = nil,
      alternative: String? = nil,
      whatWouldChangeOurMind: String? = nil,
      evidence: [String]? = nil,
      ambiguous: [String]? = nil,
      assumption: [String]? = nil,
      missing: [String]? = nil,
      myOwnPart: String? = nil,
      strengths: String? = nil,
      emphasis: Wire.Emphasis? = nil,
      emphasisBecause: String? = nil,
      drawnWithThem: String? = nil
    ) {
      self.questions = questions
      self.hypotheses = hypotheses
      self.alternative = alternative
      self.whatWouldChangeOurMind = whatWouldChangeOurMind
      self.evidence = evidence
      self.ambiguous = ambiguous
      self.assumption = assumption
      self.missing = missing
      self.myOwnPart = myOwnPart
      self.strengths = strengths
      self.emphasis = emphasis
      self.emphasisBecause = emphasisBecause
      self.drawnWithThem = drawnWithThem
    }
  }
}
