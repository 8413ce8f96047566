import Foundation
import Testing
import WorkbookProtocol

@testable import WorkbookCLI

@Suite struct GuidedAuditTests {
  private let assessment =
    #"{"items": [{"id": "0198c0de-0000-7000-8000-000000000006", "revision": 1, "reference": "A-1", "youngPerson": "LS-1", "kind": "other", "practitioner": {"id": "0198c0de-0000-7000-8000-000000000002", "name": "Robin Ash (fictional)"}, "team": "0198c0de-0000-7000-8000-000000000005", "referred": "2026-01-12", "audits": 0}]}"#
  private let tools =
    #"{"version": "1", "items": [{"id": "TOOL-SERAF", "list": "assessmentTools", "section": "4.3", "kind": "tool", "text": "SERAF"}]}"#

  private func service() -> FakeService {
    FakeService(["assessments.list": [assessment], "lists.list": [tools]])
  }

  private func recorded(_ service: FakeService) throws -> AssessmentsAudit.Params {
    let sent = try #require(service.params(of: "assessments.audit").last)
    return try JSONDecoder().decode(AssessmentsAudit.Params.self, from: Data(sent.utf8))
  }

  @Test func `an audit shows the anchors, asks for evidence below 3, and sends both`() async throws
  {
    let service = service()
    let result = await run(
      ["audit", "record"], service,
      answers: [
        "A-1", "2 March", "at random", "yes", "", "no",
        "3", "2", "Section 3: a quotation that nothing follows from", "3", "3", "4", "not evid",
        "yes", "3", "3", "3", "does not", "No other young person is known.", "1", "No trace of it",
        "yes", "yes", "1 March", "Read through together", "yes",
        "no", "It would have put them at risk.", "no", "yes", "not app",
        "3", "no", "", "1",
      ])
    #expect(result.status == 0)
    #expect(result.left.isEmpty)
    let params = try recorded(service)
    #expect(params.assessment == "0198c0de-0000-7000-8000-000000000006")
    let audit = params.audit
    #expect(audit.date == "2026-03-02" && audit.selection == .random && audit.blinded)
    #expect(
      audit.judgements.map(\.criterion)
        == [.c1, .c2, .c3, .c4, .c5, .c6, .c7, .c8, .c9, .c10, .o1])
    #expect(audit.judgements.map(\.score) == [3, 2, 3, 3, 4, nil, 3, 3, 3, nil, 1])
    #expect(audit.judgements[1].evidence == "Section 3: a quotation that nothing follows from")
    #expect(audit.judgements[5].shouldHaveBeenThere == true)
    #expect(audit.judgements[9].notApplicableBecause == "No other young person is known.")
    #expect(
      audit.facts.sharedWithThem
        == .init(
          answer: .yes, on: "2026-03-01", form: "Read through together", couldReadIt: .yes))
    #expect(
      audit.facts.sharedWithFamily
        == .init(answer: .no, whyNot: "It would have put them at risk."))
    #expect(audit.holisticGrade == 3)
    #expect(audit.immediateRisk == nil)
    #expect(result.said.contains("Views recorded as a quotation or tick, not used"))
    #expect(result.said.width <= 80)
  }

  @Test func `a tool and a justice process bring X1 and X2 with them`() async throws {
    let service = service()
    let threes = Array(repeating: "3", count: 13)
    let facts = ["yes", "not app", "not app", "no", "yes", "yes"]
    _ = await run(
      ["audit", "record", "--assessment", "A-1"], service,
      answers: ["today", "because of a concern", "no", "1", "yes"] + threes + facts
        + ["", "no", "", "1"])
    let audit = try recorded(service).audit
    #expect(audit.judgements.map(\.criterion) == Wire.Criterion.allCases)
    #expect(audit.tools == ["TOOL-SERAF"])
    #expect(audit.justiceProcess == true)
  }

  @Test func `an immediate risk is told before the audit goes on`() async throws {
    let service = service()
    let elevens = Array(repeating: "3", count: 11)
    let facts = ["yes", "not app", "not app", "no", "yes", "yes"]
    let result = await run(
      ["audit", "record", "--assessment", "A-1"], service,
      answers: ["today", "at random", "no", "", "no"] + elevens + facts
        + ["", "yes", "Alone with him tonight.", "robin", "today 11:00", "", "1"])
    let risk = try recorded(service).audit.immediateRisk
    #expect(
      risk
        == .init(
          what: "Alone with him tonight.", managerTold: FakeService.robin,
          toldAt: "2026-03-03T11:00:00Z"))
    #expect(result.said.contains("Tell the responsible manager now"))
  }

  @Test func `one judgement can be changed without the others`() async throws {
    let service = service()
    let elevens = Array(repeating: "3", count: 11)
    let facts = ["yes", "not app", "not app", "no", "yes", "yes"]
    _ = await run(
      ["audit", "record", "--assessment", "A-1"], service,
      answers: ["today", "at random", "no", "", "no"] + elevens + facts
        + ["", "no", "", "2", "C3", "4", "1"])
    let scores = try recorded(service).audit.judgements.map(\.score)
    #expect(scores == [3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3])
  }

  @Test func `every criterion has four anchors`() {
    for criterion in Wire.Criterion.allCases {
      #expect(Rubric.anchors(criterion).count == 4)
    }
  }
}
