import Workbook
import WorkbookProtocol

extension CaseDiscussionEntry {
  init(_ wire: Wire.CaseDiscussionEntry) throws(WireMismatch) {
    self.init(
      youngPerson: YoungPersonReference(wire.youngPerson), outcome: try same(wire.outcome))
    id = try wire.id.reading(CaseDiscussion.ID.init(wire:))
    assessment = wire.assessment.flatMap { AssessmentReference($0) }
    them = try wire.them.reading(CaseDiscussion.Them.init) ?? .init()
    harm = try wire.harm.reading(CaseDiscussion.Harm.init) ?? .init()
    thinking = try wire.thinking.reading(CaseDiscussion.CaseThinking.init) ?? .init()
    others = try wire.others.reading(CaseDiscussion.Others.init) ?? .init()
    decision = try wire.decision.reading(DecisionEntry.init)
    copied = try wire.copied.reading { copied throws(WireMismatch) in
      CopiedToFile(at: try Instant(wire: copied.at), by: try Person.ID(wire: copied.by))
    }
    emotionalImpactConsidered = wire.emotionalImpactConsidered
    depth = wire.depth.flatMap(Depth.init(rawValue:))
  }
}

extension Wire.CaseDiscussionEntry {
  init(_ entry: CaseDiscussionEntry) throws(WireMismatch) {
    self.init(
      id: entry.id?.description, youngPerson: entry.youngPerson?.display ?? "",
      assessment: entry.assessment?.text, outcome: try same(entry.outcome),
      them: entry.them.unless(.init()).map(Wire.CaseThem.init),
      harm: try entry.harm.unless(.init()).reading(Wire.CaseHarm.init),
      thinking: try entry.thinking.unless(.init()).reading(Wire.CaseThinking.init),
      others: try entry.others.unless(.init()).reading(Wire.CaseOthers.init),
      decision: try entry.decision.reading(Wire.CaseDecision.init),
      copied: entry.copied.map { .init(at: $0.at.description, by: $0.by.description) },
      emotionalImpactConsidered: entry.emotionalImpactConsidered, depth: entry.depth?.rawValue)
  }
}

extension DecisionEntry {
  init(_ wire: Wire.CaseDecision) throws(WireMismatch) {
    self.init(
      kind: try same(wire.kind), text: Words(wire.text),
      because: Words(wire.because).map(Rationale.init), urgent: wire.urgent ?? false,
      dissent: Words(wire.dissent), contingency: Words(wire.contingency),
      reviewDate: try wire.reviewDate.reading(Day.init(wire:)),
      ending: wire.ending.map {
        EndingEntry(
          whySafeNow: Words($0.whySafeNow), howTheyCanComeBack: Words($0.howTheyCanComeBack))
      })
  }
}

extension Wire.CaseDecision {
  init(_ entry: DecisionEntry) throws(WireMismatch) {
    self.init(
      kind: try same(entry.kind), text: entry.text?.text, because: entry.because?.words.text,
      urgent: entry.urgent ? true : nil, dissent: entry.dissent?.text,
      contingency: entry.contingency?.text, reviewDate: entry.reviewDate?.description,
      ending: entry.ending.map {
        .init(
          whySafeNow: $0.whySafeNow?.text, howTheyCanComeBack: $0.howTheyCanComeBack?.text)
      })
  }
}
