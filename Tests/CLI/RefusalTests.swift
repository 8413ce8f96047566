import Testing
import WorkbookProtocol

@testable import WorkbookCLI

@Suite struct RefusalTests {
  private func refusal(_ error: String, _ input: String = "{}") async -> Run {
    await run(
      ["session", "record", "--from", "-"],
      FakeService(["supervision.record": ["!" + error]]), input: input)
  }

  @Test func `a fault names its field as people know it, at 80 columns`() async {
    let result = await refusal(
      #"{"code": -32602, "message": "Invalid params", "data": {"type": "invalidParams", "errors": [{"pointer": "/session/cases/0/decision/because", "code": "required", "message": "Say why: a decision cannot be signed without its reason. If it cannot wait, mark it urgent; the reason is then due within 24 hours."}, {"pointer": "/session/actualStart", "code": "required", "message": "Say on which day it was and when it began."}]}}"#,
      #"{"cases": [{"youngPerson": "LS-40411"}]}"#)
    #expect(result.status == 2)
    #expect(
      result.said == """
        Not accepted; nothing was stored. 2 things have to be put right:
          - Case discussion 1 (LS-40411) → Decision → Because
            (session/cases/0/decision/because): Say why: a decision cannot be signed
            without its reason. If it cannot wait, mark it urgent; the reason is then
            due within 24 hours.
          - Start (session/actualStart): Say on which day it was and when it began.

        """)
    #expect(result.said.width <= 80)
  }

  @Test func `a criterion is named by its own name`() async {
    let error =
      #"!{"code": -32602, "message": "Invalid params", "data": {"type": "invalidParams", "errors": [{"pointer": "/audit/judgements/1/evidence", "code": "required", "message": "Say where."}, {"pointer": "/audit/facts/sharedWithFamily/whyNot", "code": "required", "message": "Say why not."}]}}"#
    let result = await run(
      ["audit", "record", "--from", "-"], FakeService(["assessments.audit": [error]]),
      input:
        #"{"assessment": "a", "audit": {"judgements": [{"criterion": "C1"}, {"criterion": "C2"}]}}"#
    )
    #expect(result.said.contains("Judgement 2 (C2) → Where the evidence is"))
    #expect(result.said.contains("Six facts → Shared with the family → Why not"))
  }

  @Test func `nothing in an answer can move the cursor`() async {
    let result = await refusal(
      #"{"code": 1004, "message": "Rule violated", "data": {"type": "ruleViolated", "detail": "d", "errors": [{"pointer": "/session", "code": "conflict", "message": "No.\u001b[2J\u202e\u0007"}]}}"#
    )
    #expect(!result.said.contains("\u{1B}"))
    #expect(!result.said.contains("\u{202E}"))
    #expect(!result.said.contains("\u{7}"))
  }

  @Test func `not being signed in says how to sign in`() async {
    let result = await refusal(
      #"{"code": -32001, "message": "Not signed in", "data": {"type": "unauthenticated"}}"#)
    #expect(result.status == 3)
    #expect(result.said.contains("workbook sign-in"))
  }

  @Test(arguments: [
    "!unreachable",
    #"!{"code": -32002, "message": "Timed out", "data": {"type": "timedOut", "detail": "It took too long."}}"#,
    #"!{"code": -32603, "message": "Internal error", "data": {"type": "internalError", "detail": "Ours.", "requestId": "r-1"}}"#,
  ])
  func `when the outcome is unknown the key is given, and repeating uses it`(
    answer: String
  ) async {
    let service = FakeService(["supervision.record": [answer, FakeService.written]])
    let first = await run(["session", "record", "--from", "-"], service, input: "{}")
    #expect(first.said.contains("It is not known whether this was stored."))
    #expect(first.said.contains("  --idempotency-key key-of-this-test\n"))
    let again = await run(
      ["session", "record", "--from", "-", "--idempotency-key", "an-earlier-key"], service,
      input: "{}")
    #expect(again.status == 0)
    #expect(service.params(of: "supervision.record")[1].contains("an-earlier-key"))
  }

  @Test func `a refusal by rule leaves no doubt and gives no key`() async {
    let result = await refusal(
      #"{"code": 1004, "message": "Rule violated", "data": {"type": "ruleViolated", "detail": "The session begins in the future."}}"#
    )
    #expect(result.status == 1)
    #expect(result.said == "Rule violated: The session begins in the future.\n")
  }

  @Test func `without the contract the places are shown in plain words`() {
    let names = PlaceNames(contract: nil, method: "x", params: Array("{}".utf8))
    #expect(names.name(of: "/session/actualStart") == "Session → Actual start")
    #expect(names.name(of: "/session/cases/0/them") == "Session → Cases 1 → Them")
    #expect(names.name(of: "") == "")
  }
}
