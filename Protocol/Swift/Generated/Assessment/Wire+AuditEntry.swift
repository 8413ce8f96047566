// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Audit.
  ///
  /// How good one assessment is, criterion by criterion, with six facts beside the scores. Not an
  /// inspectorate's grades.
  public struct AuditEntry: Codable, Sendable, Hashable {
    /// Date. The day of the audit; absent means today.
    public var date: String?
    public var selection: Wire.AuditSelection
    /// Blinded. Whether the auditor judged without knowing what supervision there had been.
    public var blinded: Bool
    /// Judgements. One judgement for each criterion: a score, or why it does not apply, or that
    /// nothing shows it.
    public var judgements: [Wire.AuditJudgement]
    public var facts: Wire.AuditFacts
    /// Overall. The assessment as a whole: 1 not good enough, act now; 2 partly there; 3 good; 4
    /// very strong. Not above 2 if C2, C4 or C8 is 1.
    public var holisticGrade: Int?
    /// Tools used. Which assessment tools were used: `TOOL-…` in the lists.
    public var tools: [String]?
    /// Justice process. Whether there is a complaint, an investigation or a court case; X2 is
    /// judged then.
    public var justiceProcess: Bool?
    public var immediateRisk: Wire.ImmediateRisk?
    public var viewObtained: Wire.ViewObtained?
    /// Actions. What is to be done because of the audit, by whom, and by when.
    public var actions: [Wire.ActionEntry]?
    /// Feedback given. The day the practitioner was given feedback. They can read the audit from
    /// then on.
    public var feedbackGivenOn: String?
    /// Audit again. The day by which it is audited again.
    public var reAuditDue: String?

    public init(
      date: String? = nil,
      selection: Wire.AuditSelection,
      blinded: Bool,
      judgements: [Wire.AuditJudgement],
      facts: Wire.AuditFacts,
      holisticGrade: Int? = nil,
      tools: [String]? = nil,
      justiceProcess: Bool? = nil,
      immediateRisk: Wire.ImmediateRisk? = nil,
      viewObtained: Wire.ViewObtained? = nil,
      actions: [Wire.ActionEntry]? = nil,
      feedbackGivenOn: String? = nil,
      reAuditDue: String? = nil
    ) {
      self.date = date
      self.selection = selection
      self.blinded = blinded
      self.judgements = judgements
      self.facts = facts
      self.holisticGrade = holisticGrade
      self.tools = tools
      self.justiceProcess = justiceProcess
      self.immediateRisk = immediateRisk
      self.viewObtained = viewObtained
      self.actions = actions
      self.feedbackGivenOn = feedbackGivenOn
      self.reAuditDue = reAuditDue
    }
  }
}
