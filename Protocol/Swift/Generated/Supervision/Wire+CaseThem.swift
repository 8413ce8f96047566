// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Them.
  ///
  /// The young person: their life, their words, and who they trust.
  public struct CaseThem: Codable, Sendable, Hashable {
    /// Their words. Day-to-day life, words or behaviour since last time.
    public var words: String?
    /// Not seen since. The day they were last seen, if there is nothing newer to say.
    public var notSeenSince: String?
    /// Who they trust here. Whom of those who work with them they trust.
    public var trustedPerson: String?
    /// For how long. For how many months they have known that person. In months.
    public var trustedForMonths: Int?
    /// Main workers. How many main workers they have had in twelve months.
    public var mainWorkersInTwelveMonths: Int?
    /// Had to tell again. Whether they had to tell their story again.
    public var hadToTellAgain: Bool?
    /// Why they might not be telling us. Reasons for silence: `SIL-…` in the lists.
    public var silence: [String]?
    /// What they could answer today. Which of the young person's five questions they could answer
    /// today: `T2-…` in the lists.
    public var questionsAnswerable: [String]?
    /// Help used. Practice messages and question prompts used as help: `PM-…` and `TQ-…` in the
    /// lists.
    public var helpUsed: [String]?
    /// Their part. What part they had in the decision.
    public var theirPart: String?

    public init(
      words: String? = nil,
      notSeenSince: String? = nil,
      trustedPerson: String? = nil,
      trustedForMonths: Int? = nil,
      mainWorkersInTwelveMonths: Int? = nil,
      hadToTellAgain: Bool? = nil,
      silence: [String]? = nil,
      questionsAnswerable: [String]? = nil,
      helpUsed: [String]? = nil,
      theirPart: String? = nil
    ) {
      self.words = words
      self.notSeenSince = notSeenSince
      self.trustedPerson = trustedPerson
      self.trustedForMonths = trustedForMonths
      self.mainWorkersInTwelveMonths = mainWorkersInTwelveMonths
      self.hadToTellAgain = hadToTellAgain
      self.silence = silence
      self.questionsAnswerable = questionsAnswerable
      self.helpUsed = helpUsed
      self.theirPart = theirPart
    }
  }
}
