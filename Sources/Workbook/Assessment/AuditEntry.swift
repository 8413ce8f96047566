/// An audit as it was sent (DOMAIN §4), before anyone has asked whether it is complete. ``Audit`` is.
package struct AuditEntry: Hashable, Sendable {
  package var assessment: Assessment.ID
  package var auditor: Person.ID
  package var date: Day
  package var selection: AuditSelection
  /// The auditor had not seen the supervision data.
  package var blinded: Bool
  package var judgements: [Criterion: JudgementEntry] = [:]
  package var facts: [AuditFact: FactEntry] = [:]
  /// `TOOL-…` used in the assessment; `X1` is judged when there is any.
  package var tools: [ListItemID] = []
  /// There is a justice process; `X2` is judged when there is.
  package var justiceProcess = false
  package var holisticGrade: Score?
  package var viewObtained: ViewObtained?
  package var immediateRisk: ImmediateRiskEntry?
  package var actions: [AuditAction] = []
  package var feedbackGivenOn: Day?
  package var practitionersResponse: Words?
  package var reAuditDue: Day?

  package init(
    assessment: Assessment.ID, auditor: Person.ID, date: Day, selection: AuditSelection,
    blinded: Bool
  ) {
    self.assessment = assessment
    self.auditor = auditor
    self.date = date
    self.selection = selection
    self.blinded = blinded
  }
}

/// One criterion as it was judged: a score, a reason why it does not apply, or *not evidenced*; exactly one of the three.
package struct JudgementEntry: Hashable, Sendable {
  package var score: Score?
  package var notApplicableBecause: Words?
  /// *Not evidenced*, and whether the auditor confirms that it should have been there.
  package var shouldHaveBeenThere: Bool?
  /// Where the evidence is; required of a score below 3.
  package var evidence: Words?

  package init(
    score: Score? = nil, notApplicableBecause: Words? = nil, shouldHaveBeenThere: Bool? = nil,
    evidence: Words? = nil
  ) {
    self.score = score
    self.notApplicableBecause = notApplicableBecause
    self.shouldHaveBeenThere = shouldHaveBeenThere
    self.evidence = evidence
  }

  package init(_ judgement: Judgement, evidence: Words? = nil) {
    self.init(evidence: evidence)
    switch judgement {
    case .scored(let score): self.score = score
    case .notApplicable(let because): notApplicableBecause = because
    case .notEvidenced(let shouldHaveBeenThere): self.shouldHaveBeenThere = shouldHaveBeenThere
    }
  }
}

/// The answer to one of the six facts, with the detail that two of them ask for.
package struct FactEntry: Hashable, Sendable {
  package var answer: FactAnswer
  /// When it was shared with them, or with the family.
  package var on: Day?
  /// In which form it was shared with them.
  package var form: Words?
  /// Whether they could read it.
  package var couldReadIt: YesNoUnknown?
  /// Why it was not shared with the family.
  package var whyNot: Words?

  package init(
    _ answer: FactAnswer, on: Day? = nil, form: Words? = nil, couldReadIt: YesNoUnknown? = nil,
    whyNot: Words? = nil
  ) {
    self.answer = answer
    self.on = on
    self.form = form
    self.couldReadIt = couldReadIt
    self.whyNot = whyNot
  }
}

/// Whose view the auditor obtained about the assessment.
package enum ViewObtained: String, Sendable, CaseIterable {
  case youngPerson, family, both, nobody
}

/// Immediate risk was found: the responsible manager is told at once, before the audit is finished.
package struct ImmediateRiskEntry: Hashable, Sendable {
  package var what: Words?
  package var managerTold: Person.ID?
  package var toldAt: Instant?

  package init(what: Words?, managerTold: Person.ID?, toldAt: Instant?) {
    self.what = what
    self.managerTold = managerTold
    self.toldAt = toldAt
  }
}

package struct AuditAction: Hashable, Sendable {
  package var text: Words?
  package var owner: Person.ID
  package var due: Day

  package init(text: Words?, owner: Person.ID, due: Day) {
    self.text = text
    self.owner = owner
    self.due = due
  }
}
