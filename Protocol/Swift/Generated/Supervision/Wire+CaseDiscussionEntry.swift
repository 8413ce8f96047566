// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Case discussion.
  ///
  /// What was said about one young person. A child, a court or an inspector may read this part.
  public struct CaseDiscussionEntry: Codable, Sendable, Hashable {
    /// Case discussion. The discussion's id; made for you when absent.
    public var id: String?
    /// Young person. The case system's own number or a local pseudonym, never a name.
    public var youngPerson: String
    /// Assessment. The case system's reference of the assessment it belongs to.
    public var assessment: String?
    public var outcome: Wire.CaseOutcome
    public var them: Wire.CaseThem?
    public var harm: Wire.CaseHarm?
    public var thinking: Wire.CaseThinking?
    public var others: Wire.CaseOthers?
    public var decision: Wire.CaseDecision?
    public var copied: Wire.CopiedToFile?
    /// Emotional impact considered. Whether you considered what this case does to the worker. What
    /// was said goes in the personal part.
    public var emotionalImpactConsidered: Bool?
    /// Depth. The supervisor's rating: 1 update, 2 explanation, 3 exploration, 4 shift into action.
    /// In an answer both ratings stand under `depth` of the session instead.
    public var depth: Int?

    public init(
      id: String? = nil,
      youngPerson: String,
      assessment: String? = nil,
      outcome: Wire.CaseOutcome,
      them: Wire.CaseThem? = nil,
      harm: Wire.CaseHarm? = nil,
      thinking: Wire.CaseThinking? = nil,
      others: Wire.CaseOthers? = nil,
      decision: Wire.CaseDecision? = nil,
      copied: Wire.CopiedToFile? = nil,
      emotionalImpactConsidered: Bool? = nil,
      depth: Int? = nil
    ) {
      self.id = id
      self.youngPerson = youngPerson
      self.assessment = assessment
      self.outcome = outcome
      self.them = them
      self.harm = harm
      self.thinking = thinking
      self.others = others
      self.decision = decision
      self.copied = copied
      self.emotionalImpactConsidered = emotionalImpactConsidered
      self.depth = depth
    }
  }
}
