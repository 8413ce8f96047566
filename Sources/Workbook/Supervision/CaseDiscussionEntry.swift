/// A case discussion as it was sent, before anyone has asked whether its decision can be signed.
package struct CaseDiscussionEntry: Hashable, Sendable {
  package var id: CaseDiscussion.ID?
  package var youngPerson: YoungPersonReference?
  package var assessment: AssessmentReference?
  package var outcome: CaseDiscussion.Outcome
  package var them: CaseDiscussion.Them = .init()
  package var harm: CaseDiscussion.Harm = .init()
  package var thinking: CaseDiscussion.CaseThinking = .init()
  package var others: CaseDiscussion.Others = .init()
  package var decision: DecisionEntry?
  package var copied: CopiedToFile?
  package var emotionalImpactConsidered: Bool?
  /// The supervisor's rating.
  package var depth: Depth?

  package init(youngPerson: YoungPersonReference?, outcome: CaseDiscussion.Outcome) {
    self.youngPerson = youngPerson
    self.outcome = outcome
  }

  package init(_ discussion: CaseDiscussion) {
    self.init(youngPerson: discussion.youngPerson, outcome: discussion.outcome)
    id = discussion.id
    assessment = discussion.assessment
    them = discussion.them
    harm = discussion.harm
    thinking = discussion.thinking
    others = discussion.others
    decision = discussion.decision.map(DecisionEntry.init)
    copied = discussion.copied
    emotionalImpactConsidered = discussion.emotionalImpactConsidered
    depth = discussion.depth
  }

  /// The discussion, or `nil` with everything that is missing put down under `pointer`.
  func checked(at pointer: String, _ findings: inout Findings) -> CaseDiscussion? {
    findings.require(youngPerson, "\(pointer)/youngPerson", "Say which young person, by reference.")
    var checkedDecision: Decision?
    switch (outcome, decision) {
    case (.decided, let entry):
      // A missing decision is judged like an empty one, so that all its gaps are named at once.
      let entry = entry ?? DecisionEntry(kind: .continue, text: nil)
      checkedDecision = entry.checked(at: "\(pointer)/decision", &findings)
    case (.noChange, .some), (.discussed, .some):
      findings.add(
        "\(pointer)/outcome", .conflict,
        "A decision is recorded, so the outcome is \"decided\"; or leave the decision out.")
    case (.noChange, nil), (.discussed, nil): break
    }
    guard let youngPerson else { return nil }
    var discussion = CaseDiscussion(youngPerson: youngPerson, outcome: outcome)
    discussion.id = id
    discussion.assessment = assessment
    discussion.them = them
    discussion.harm = harm
    discussion.thinking = thinking
    discussion.others = others
    discussion.decision = checkedDecision
    discussion.copied = copied
    discussion.emotionalImpactConsidered = emotionalImpactConsidered
    discussion.depth = depth
    return discussion
  }
}
