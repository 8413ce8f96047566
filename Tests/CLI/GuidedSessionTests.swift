import Foundation
import Testing
import WorkbookProtocol

@testable import WorkbookCLI

@Suite struct GuidedSessionTests {
  private func recorded(_ service: FakeService) throws -> Wire.SessionEntry {
    let sent = try #require(service.params(of: "supervision.record").last)
    let params = try JSONDecoder().decode(SupervisionRecord.Params.self, from: Data(sent.utf8))
    #expect(params.idempotencyKey == "key-of-this-test")
    return params.session
  }

  @Test func `an individual session is asked for and sent as it was answered`() async throws {
    let service = FakeService()
    let result = await run(
      ["session", "record"], service,
      answers: [
        "1", "held", "robin", "2 March 14:00", "90 min", "10", "yes",
        "LS-40411", "decided", "Says she feels watched at home.", "step up",
        "Weekly visits, on a day she names.", "She asked to be seen more often.", "in 4 weeks",
        "LS-40412", "no", "",
        "1", "Her brother may be the one who is afraid.", "A second missing episode.", "3",
        "30 March", "", "1",
      ])
    #expect(result.status == 0)
    #expect(result.left.isEmpty)
    let session = try recorded(service)
    #expect(
      session
        == Wire.SessionEntry(
          kind: .individual, status: .held, supervisees: [FakeService.robin],
          actualStart: "2026-03-02T14:00:00Z", actualEnd: "2026-03-02T15:30:00Z",
          interruptionMinutes: 10, effectOfWorkTalkedAbout: true,
          next: .init(on: "2026-03-30"),
          cases: [
            .init(
              youngPerson: "LS-40411", outcome: .decided,
              them: .init(words: "Says she feels watched at home."),
              thinking: .init(
                alternative: "Her brother may be the one who is afraid.",
                whatWouldChangeOurMind: "A second missing episode."),
              decision: .init(
                kind: .stepUp, text: "Weekly visits, on a day she names.",
                because: "She asked to be seen more often.", reviewDate: "2026-03-31"),
              depth: 3),
            .init(youngPerson: "LS-40412", outcome: .noChange),
          ],
          chosenCase: .init(youngPerson: "LS-40411")))
    #expect(result.printed.contains("Recorded and shared with the supervisee."))
    #expect(result.said.width <= 80)
  }

  @Test func `a talk about no child takes four answers`() async throws {
    let service = FakeService()
    let result = await run(
      ["session", "record"], service,
      answers: [
        "in between", "held", "robin", "", "Swap the duty day.", "The court date falls on it.",
        "", "1",
      ])
    #expect(result.status == 0)
    #expect(
      try recorded(service)
        == Wire.SessionEntry(
          kind: .adHoc, status: .held, supervisees: [FakeService.robin], aboutNoChild: true,
          decision: "Swap the duty day.", because: "The court date falls on it."))
  }

  @Test func `an urgent decision is sent without its reason`() async throws {
    let service = FakeService()
    _ = await run(
      ["session", "record"], service,
      answers: [
        "4", "held", "robin", "LS-1", "change", "Collect her now.", "urgent", "", "1",
      ])
    let decision = try recorded(service).cases?.first?.decision
    #expect(decision == .init(kind: .change, text: "Collect her now.", urgent: true))
  }

  @Test func `a cancelled session asks who, when, by whom, why and the new date`() async throws {
    let service = FakeService()
    let result = await run(
      ["session", "record"], service,
      answers: [
        "individual", "cancelled", "robin", "yesterday 14:00", "the supervisor",
        "supervisor's crisis work", "5 March 10:00", "1",
      ])
    #expect(result.status == 0)
    #expect(
      try recorded(service)
        == Wire.SessionEntry(
          kind: .individual, status: .cancelled, supervisees: [FakeService.robin],
          plannedStart: "2026-03-02T14:00:00Z",
          notHeld: .init(
            by: .supervisor, reason: .supervisorCrisisWork, replacement: "2026-03-05T10:00:00Z")))
  }

  @Test func `a planned session takes its length in the words people use`() async throws {
    let service = FakeService()
    _ = await run(
      ["session", "record"], service,
      answers: ["group", "planned", "robin", "", "5 March 10:00", "1h30", "1"])
    #expect(
      try recorded(service)
        == Wire.SessionEntry(
          kind: .group, status: .planned, supervisees: [FakeService.robin],
          plannedStart: "2026-03-05T10:00:00Z", plannedMinutes: 90))
  }

  @Test func `what cannot be used is asked again`() async throws {
    let service = FakeService()
    let result = await run(
      ["session", "record"], service,
      answers: [
        "99", "peer", "held", "half past something", "yesterday 10:00", "9:00", "an hour", "", "1",
      ])
    #expect(try recorded(service).actualEnd == "2026-03-02T11:00:00Z")
    #expect(result.said.contains("Answer with a number from 1 to 9"))
    #expect(result.said.contains("A day and a time, such as"))
    #expect(result.said.contains("A time after the start"))
  }

  @Test func `when the answers end nothing is sent`() async throws {
    let service = FakeService()
    let result = await run(["session", "record"], service, answers: ["1", "held", "robin"])
    #expect(result.status == 5)
    #expect(result.said.contains("Stopped; nothing was sent."))
    #expect(service.params(of: "supervision.record").isEmpty)
  }

  @Test func `offered parts are added to the session`() async throws {
    let service = FakeService([
      "lists.list": [
        #"{"version": "1", "items": [{"id": "OUT-1", "list": "signsOfFallingDanger", "section": "2.2", "kind": "sign", "text": "Is in touch with family."}]}"#
      ]
    ])
    let result = await run(
      ["session", "record"], service,
      answers: [
        "4", "held", "robin", "LS-1", "continue", "Carry on.", "It works.",
        "how you met", "by phone",
        "signs", "1", "steady", "", "She rang her aunt.", "",
        "", "1",
      ])
    #expect(result.status == 0)
    let session = try recorded(service)
    #expect(session.setting == .phone)
    #expect(
      session.cases?.first?.harm?.signs
        == [.init(sign: "OUT-1", state: .steady, evidence: "She rang her aunt.")])
    #expect(result.said.contains("Is in touch with family."))
  }

  @Test(arguments: Wire.SessionKind.allCases)
  func `every question has its place in the contract`(kind: Wire.SessionKind) throws {
    let contract = try Contract(openRPC: Array(FakeService.contract()))
    let schema = try #require(contract.schema("SessionEntry"))
    for status in Wire.SessionStatus.allCases {
      var questions = OfferedPart.parts(kind, status).flatMap(\.questions)
      for step in SessionForm.steps(kind, status) {
        switch step {
        case .field(_, let question): questions.append(question)
        case .cases(let form), .aboutWhom(let form): questions += form.questions
        default: break
        }
      }
      for question in questions {
        #expect(schema.property(at: question.at(case: 0).place) != nil, "\(question.place)")
      }
    }
  }

  @Test func `no kind of session is without its questions`() {
    for kind in Wire.SessionKind.allCases {
      for status in Wire.SessionStatus.allCases {
        #expect(!SessionForm.steps(kind, status).isEmpty)
      }
    }
  }
}
