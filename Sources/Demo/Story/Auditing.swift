import Workbook
import WorkbookProtocol

/// Judging the assessments. Good ones owe something to the person, something to having been thought through early, and much to
/// neither.
extension Narrator {
  mutating func audit(_ number: Int, on day: Day) async throws {
    let told = cases[number]
    guard let assessment = told.assessment else { return }
    let auditor = cast.auditors[number % cast.auditors.count]
    try await caller(auditor.id).call(
      AssessmentsAudit.self,
      .init(
        assessment: assessment, audit: try entry(told, on: day), idempotencyKey: keys.next()))
  }

  private mutating func entry(_ told: Case, on day: Day) throws -> Wire.AuditEntry {
    let practitioner = cast.practitioners[told.practitioner]
    let level =
      2.42 + practitioner.skill + (told.wasThoughtThrough ? 0.36 : 0) + 0.22 * chance.bell()
    var judgements: [Wire.AuditJudgement] = []
    for criterion in Criterion.indexed + [.o1] {
      let shift = criterion == .c8 ? -0.2 : criterion == .c7 ? 0.2 : 0
      judgements.append(try judgement(criterion, level + shift))
    }
    let lowest = judgements.contains {
      ["C2", "C4", "C8"].contains($0.criterion.rawValue) && $0.score == 1
    }
    let whole = min(lowest ? 2 : 4, max(1, Int(level.rounded())))
    return .init(
      date: day.description, selection: try sameWord(told.selection), blinded: told.blinded,
      judgements: judgements, facts: facts(told, on: day), holisticGrade: whole,
      viewObtained: chance.one(of: [.youngPerson, .family, .nobody, .both]),
      feedbackGivenOn: chance.happens(0.7) ? day.adding(days: 2).description : nil)
  }

  private mutating func judgement(
    _ criterion: Criterion, _ level: Double
  ) throws -> Wire.AuditJudgement {
    if criterion == .c10, chance.happens(0.08) {
      return .init(
        criterion: try sameWord(criterion),
        notApplicableBecause: "No other young person is known to those who harm.")
    }
    let score = min(4, max(1, Int((level + 0.55 * chance.bell()).rounded())))
    return .init(
      criterion: try sameWord(criterion), score: score,
      evidence: score < 3 ? chance.one(of: Phrases.evidence) : nil)
  }

  private mutating func facts(_ told: Case, on day: Day) -> Wire.AuditFacts {
    func answer(_ probability: Double) -> Wire.AuditFactEntry {
      .init(answer: chance.happens(probability) ? .yes : .no)
    }
    let shared = told.completed.adding(days: 2).description
    let withThem = chance.happens(0.6)
    let withFamily = chance.happens(0.55)
    return .init(
      updatedAfterNewFacts: answer(0.6),
      sharedWithThem: withThem
        ? .init(
          answer: .yes, on: shared, form: "Read through together.",
          couldReadIt: chance.one(of: [.yes, .yes, .no, .notKnown])) : .init(answer: .no),
      sharedWithFamily: withFamily
        ? .init(answer: .yes, on: shared)
        : .init(answer: .no, whyNot: "It would have put the young person at risk."),
      waitingLeftThemInDanger: answer(0.2), clearWhatHelpComes: answer(0.5),
      moreThanOneAgency: answer(0.8))
  }
}
