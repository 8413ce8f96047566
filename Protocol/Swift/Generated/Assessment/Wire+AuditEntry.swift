// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Audit.
  ///
  /// How good one assessment is, criterion by criterion, with six facts beside the scores. Not an
  /// inspectorate's grades.
  public struct AuditEntry: Codable, Sendable, Hashable {
    /// Date. The day of the audit.
    public var date: String
    public var selection: Wire.AuditSelection
    /// Blinded. Whether the auditor judged without knowing what supervision there had been.
    public var blinded: Bool
    /// Scores. One judgement for each criterion: a score, or why it does not apply, or that nothing
    /// shows it.
    public var scores: [Wire.AuditScore]
    public var facts: Wire.AuditFacts
    public var sharedWithThem: Wire.SharedWithThem?
    /// Overall. The assessment as a whole: 1 not good enough, act now; 2 partly there; 3 good; 4
    /// very strong. Not above 2 if C2, C4 or C8 is 1.
    public var holisticGrade: Int?
    /// Tools used. Which assessment tools were used: `TOOL-…` in the lists.
    public var toolsUsed: [String]?
    public var immediateRisk: Wire.ImmediateRisk?
    public var viewObtained: Wire.ViewObtained?
    /// Actions. What is to be done because of the audit, by whom, and by when.
    public var actions: [Wire.ActionEntry]?
    /// Feedback given. The day the practitioner was given feedback. They can read the audit from
    /// then on.
    public var feedbackGivenOn: String?
    /// Audit again. The day by which it is audited again.
    public var reauditDue: String?

    public init(
      date: String,
      selection: Wire.AuditSelection,
      blinded: Bool,
      scores: [Wire.AuditScore],
      facts: Wire.AuditFacts,
      sharedWithThem: Wire.SharedWithThem? = nil,
      holisticGrade: Int? = nil,
      toolsUsed: [String]? = nil,
      immediateRisk: Wire.ImmediateRisk? = nil,
      viewObtained: Wire.ViewObtained? = nil,
      actions: [Wire.ActionEntry]? = nil,
      feedbackGivenOn: String? = nil,
      reauditDue: String? = nil
    ) {
      self.date = date
      self.selection = selection
      self.blinded = blinded
      self.scores = scores
      self.facts = facts
      self.sharedWithThem = sharedWithThem
      self.holisticGrade = holisticGrade
      self.toolsUsed = toolsUsed
      self.immediateRisk = immediateRisk
      self.viewObtained = viewObtained
      self.actions = actions
      self.feedbackGivenOn = feedbackGivenOn
      self.reauditDue = reauditDue
    }
  }
}
