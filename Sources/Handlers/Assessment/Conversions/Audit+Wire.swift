import Workbook
import WorkbookProtocol

extension AuditEntry {
  /// Of two judgements of one criterion the last stands here; ``repeatedCriteria(in:)`` refuses them.
  init(
    _ wire: Wire.AuditEntry, assessment: Assessment.ID, auditor: Person.ID, today: Day
  ) throws(WireMismatch) {
    self.init(
      assessment: assessment, auditor: auditor,
      date: try wire.date.reading(Day.init(wire:)) ?? today,
      selection: try same(wire.selection), blinded: wire.blinded)
    for judgement in wire.judgements {
      judgements[try same(judgement.criterion)] = JudgementEntry(
        score: judgement.score.flatMap(Score.init(rawValue:)),
        notApplicableBecause: Words(judgement.notApplicableBecause),
        shouldHaveBeenThere: judgement.shouldHaveBeenThere, evidence: Words(judgement.evidence))
    }
    for (fact, entry) in wire.facts.all { facts[fact] = try FactEntry(entry) }
    tools = (wire.tools ?? []).map(ListItemID.init)
    justiceProcess = wire.justiceProcess ?? false
    holisticGrade = wire.holisticGrade.flatMap(Score.init(rawValue:))
    viewObtained = try wire.viewObtained.reading(same)
    immediateRisk = try wire.immediateRisk.reading { risk throws(WireMismatch) in
      ImmediateRiskEntry(
        what: Words(risk.what), managerTold: try risk.managerTold.reading(Person.ID.init(wire:)),
        toldAt: try risk.toldAt.reading(Instant.init(wire:)))
    }
    actions = try wire.actions.readingEach { action throws(WireMismatch) in
      AuditAction(
        text: Words(action.text), owner: try Person.ID(wire: action.owner),
        due: try Day(wire: action.due))
    }
    feedbackGivenOn = try wire.feedbackGivenOn.reading(Day.init(wire:))
    reAuditDue = try wire.reAuditDue.reading(Day.init(wire:))
  }

  /// A criterion is judged once.
  static func repeatedCriteria(in wire: Wire.AuditEntry) -> [Breach] {
    var seen: Set<Wire.Criterion> = []
    return wire.judgements.enumerated().compactMap { index, judgement in
      guard !seen.insert(judgement.criterion).inserted else { return nil }
      return Breach(
        "/judgements/\(index)", .conflict,
        "\(judgement.criterion.rawValue) is judged twice; leave one out.")
    }
  }
}

extension Wire.AuditEntry {
  init(_ entry: AuditEntry) throws(WireMismatch) {
    let judged = entry.judgements.sorted { $0.key < $1.key }
    self.init(
      date: entry.date.description, selection: try same(entry.selection), blinded: entry.blinded,
      judgements: try judged.readingEach { pair throws(WireMismatch) in
        .init(
          criterion: try same(pair.key), score: pair.value.score?.rawValue,
          notApplicableBecause: pair.value.notApplicableBecause?.text,
          shouldHaveBeenThere: pair.value.shouldHaveBeenThere,
          evidence: pair.value.evidence?.text)
      },
      facts: try Wire.AuditFacts(entry.facts), holisticGrade: entry.holisticGrade?.rawValue,
      tools: entry.tools.map(\.text).ifAny, justiceProcess: entry.justiceProcess ? true : nil,
      immediateRisk: entry.immediateRisk.map {
        .init(
          what: $0.what?.text, managerTold: $0.managerTold?.description,
          toldAt: $0.toldAt?.description)
      },
      viewObtained: try entry.viewObtained.reading(same),
      actions: entry.actions.map {
        .init(
          text: $0.text?.text ?? "", owner: $0.owner.description, due: $0.due.description)
      }.ifAny,
      feedbackGivenOn: entry.feedbackGivenOn?.description,
      reAuditDue: entry.reAuditDue?.description)
  }
}

extension FactEntry {
  init(_ wire: Wire.AuditFactEntry) throws(WireMismatch) {
    self.init(
      try same(wire.answer), on: try wire.on.reading(Day.init(wire:)), form: Words(wire.form),
      couldReadIt: try wire.couldReadIt.reading(same), whyNot: Words(wire.whyNot))
  }
}

extension Wire.AuditFacts {
  var all: [(AuditFact, Wire.AuditFactEntry)] {
    [
      (.updatedAfterNewFacts, updatedAfterNewFacts), (.sharedWithThem, sharedWithThem),
      (.sharedWithFamily, sharedWithFamily), (.waitingLeftThemInDanger, waitingLeftThemInDanger),
      (.clearWhatHelpComes, clearWhatHelpComes), (.moreThanOneAgency, moreThanOneAgency),
    ]
  }

  init(_ facts: [AuditFact: FactEntry]) throws(WireMismatch) {
    func wire(_ fact: AuditFact) throws(WireMismatch) -> Wire.AuditFactEntry {
      guard let entry = facts[fact] else { throw WireMismatch(type: "AuditFacts") }
      return .init(
        answer: try same(entry.answer), on: entry.on?.description, form: entry.form?.text,
        couldReadIt: try entry.couldReadIt.reading(same), whyNot: entry.whyNot?.text)
    }
    self.init(
      updatedAfterNewFacts: try wire(.updatedAfterNewFacts),
      sharedWithThem: try wire(.sharedWithThem), sharedWithFamily: try wire(.sharedWithFamily),
      waitingLeftThemInDanger: try wire(.waitingLeftThemInDanger),
      clearWhatHelpComes: try wire(.clearWhatHelpComes),
      moreThanOneAgency: try wire(.moreThanOneAgency))
  }
}
