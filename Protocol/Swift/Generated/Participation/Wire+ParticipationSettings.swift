// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Who reads, who answers, and by when.
  ///
  /// The form for young people is open only while a checker and a deputy are named.
  public struct ParticipationSettings: Codable, Sendable, Hashable {
    /// Checker. Reads everything with free text first: a participation lead or safeguarding lead,
    /// no practitioner.
    public var checker: String?
    /// Deputy. Reads what nobody has read after 4 hours.
    public var deputy: String?
    /// Fallback. To whom feedback about a worker goes when every lead is in that person's line;
    /// outside it, in this order.
    public var fallbacks: [String]?
    /// Complaints manager. Is told of what may be a complaint.
    public var complaintsManager: String?
    public var localHelp: Wire.LocalHelp?
    public var outOfHours: Wire.HelpLine?
    public var advocate: Wire.HelpLine?
    /// The form is open. Whether young people can write.
    public var takesAnswers: Bool
    /// Without a slip. Whether the form opens to anybody with the address, or only with the code on
    /// a slip.
    public var openToAnybody: Bool
    /// Acknowledge within. From the day it was said. In working days.
    public var acknowledgeDays: Int?
    /// Name who decides within. From the day it was said. In working days.
    public var decisionMakerDays: Int?
    /// Answer within. From the day it was said. In working days.
    public var answerDays: Int?
    /// Answer a complaint within. From the day it was said. In working days.
    public var complaintDays: Int?

    public init(
      checker: String? = nil,
      deputy: String? = nil,
      fallbacks: [String]? = nil,
      complaintsManager: String? = nil,
      localHelp: Wire.LocalHelp? = nil,
      outOfHours: Wire.HelpLine? = nil,
      advocate: Wire.HelpLine? = nil,
      takesAnswers: Bool,
      openToAnybody: Bool,
      acknowledgeDays: Int? = nil,
      decisionMakerDays: Int? = nil,
      answerDays: Int? = nil,
      complaintDays: Int? = nil
    ) {
      self.checker = checker
      self.deputy = deputy
      self.fallbacks = fallbacks
      self.complaintsManager = complaintsManager
      self.localHelp = localHelp
      self.outOfHours = outOfHours
      self.advocate = advocate
      self.takesAnswers = takesAnswers
      self.openToAnybody = openToAnybody
      self.acknowledgeDays = acknowledgeDays
      self.decisionMakerDays = decisionMakerDays
      self.answerDays = answerDays
      self.complaintDays = complaintDays
    }
  }
}
