import Workbook

import struct Foundation.UUID

/// What an auditor wrote, judgements and their evidence together. Under the child's key.
struct StoredAudit: StoredWords {
  static let strand = Strand.audit

  var judgements: [String: StoredJudgement]
  var facts: [String: StoredFact]
  var tools: [String]?
  var immediateRisk: StoredImmediateRisk?
  var actions: [StoredAuditAction]?
  var practitionersResponse: String?

  init(_ audit: AuditEntry) {
    judgements = audit.judgements.storedByName(StoredJudgement.init)
    facts = audit.facts.storedByName(StoredFact.init)
    tools = audit.tools.stored
    immediateRisk = audit.immediateRisk.map(StoredImmediateRisk.init)
    actions = audit.actions.storedUnlessEmpty(StoredAuditAction.init)
    practitionersResponse = audit.practitionersResponse?.text
  }

  /// Puts the words into an entry made from the clear columns.
  func fill(_ audit: inout AuditEntry) {
    for (name, judgement) in judgements {
      if let criterion = Criterion(rawValue: name) {
        audit.judgements[criterion] = judgement.domain
      }
    }
    for (name, fact) in facts {
      if let name = AuditFact(rawValue: name) { audit.facts[name] = fact.domain }
    }
    audit.tools = .init(stored: tools)
    audit.immediateRisk = immediateRisk?.domain
    audit.actions = (actions ?? []).compactMap(\.domain)
    audit.practitionersResponse = Words(practitionersResponse)
  }
}

extension Dictionary where Key: RawRepresentable<String> {
  fileprivate func storedByName<Stored>(_ convert: (Value) -> Stored) -> [String: Stored] {
    reduce(into: [:]) { $0[$1.key.rawValue] = convert($1.value) }
  }
}

struct StoredJudgement: Codable, Equatable {
  var score: Int?
  var notApplicableBecause: String?
  var shouldHaveBeenThere: Bool?
  var evidence: String?

  init(_ judgement: JudgementEntry) {
    score = judgement.score?.rawValue
    notApplicableBecause = judgement.notApplicableBecause?.text
    shouldHaveBeenThere = judgement.shouldHaveBeenThere
    evidence = judgement.evidence?.text
  }

  var domain: JudgementEntry {
    JudgementEntry(
      score: score.flatMap(Score.init), notApplicableBecause: Words(notApplicableBecause),
      shouldHaveBeenThere: shouldHaveBeenThere, evidence: Words(evidence))
  }
}

struct StoredFact: Codable, Equatable {
  var answer: String
  var on: String?
  var form: String?
  var couldReadIt: String?
  var whyNot: String?

  init(_ fact: FactEntry) {
    answer = fact.answer.rawValue
    on = fact.on?.description
    form = fact.form?.text
    couldReadIt = fact.couldReadIt?.rawValue
    whyNot = fact.whyNot?.text
  }

  var domain: FactEntry? {
    FactAnswer(rawValue: answer).map {
      FactEntry(
        $0, on: Day(stored: on), form: Words(form),
        couldReadIt: couldReadIt.flatMap(YesNoUnknown.init), whyNot: Words(whyNot))
    }
  }
}

struct StoredImmediateRisk: Codable, Equatable {
  var what: String?
  var managerTold: UUID?
  var toldAt: Int64?

  init(_ risk: ImmediateRiskEntry) {
    what = risk.what?.text
    managerTold = risk.managerTold?.uuid
    toldAt = risk.toldAt?.milliseconds
  }

  var domain: ImmediateRiskEntry {
    ImmediateRiskEntry(
      what: Words(what), managerTold: managerTold.map { Person.ID($0) },
      toldAt: toldAt.map { Instant(milliseconds: $0) })
  }
}

struct StoredAuditAction: Codable, Equatable {
  var text: String?
  var owner: UUID
  var due: String

  init(_ action: AuditAction) {
    text = action.text?.text
    owner = action.owner.uuid
    due = action.due.description
  }

  var domain: AuditAction? {
    Day(due).map { AuditAction(text: Words(text), owner: Person.ID(owner), due: $0) }
  }
}
