import Testing

@testable import WorkbookCLI

@Suite struct RecordFromFileTests {
  @Test func `a session is sent on as it was written`() async throws {
    let service = FakeService()
    let result = await run(
      ["session", "record", "--from", "-"], service,
      input: #"{ "kind": "peer", "plannedMinutes": 9e1, "question": "caf\u00e9" }"#)
    #expect(result.status == 0)
    #expect(
      service.params(of: "supervision.record") == [
        #"{"session":{ "kind": "peer", "plannedMinutes": 9e1, "question": "caf\u00e9" },"idempotencyKey":"key-of-this-test"}"#
      ])
  }

  @Test func `all the parameters may stand in the file`() async throws {
    let service = FakeService()
    _ = await run(
      ["session", "record", "--from", "-", "--dry-run"], service,
      input: #"{"session": {}, "idempotencyKey": "mine-of-monday", "dryRun": false}"#)
    #expect(
      service.params(of: "supervision.record") == [
        #"{"session":{},"idempotencyKey":"mine-of-monday","dryRun":true}"#
      ])
  }

  @Test(arguments: [
    ("{", "Standard input is not JSON. The text ends in the middle of a value."),
    ("{\n\"kind\": peer}", "That is in line 2."), ("[]", "one JSON object"),
  ])
  func `what is no JSON object is said to be none`(text: String, sentence: String) async {
    let result = await run(["session", "record", "--from", "-"], input: text)
    #expect(result.status == 2)
    #expect(result.said.replacing("\n", with: " ").contains(sentence))
  }

  @Test func `without a terminal and without a file it says what to do`() async {
    let result = await run(["session", "record"])
    #expect(result.status == 2)
    #expect(result.said.contains("--from FILE"))
  }

  @Test func `an audit from a file finds its assessment by the reference`() async {
    let service = FakeService([
      "assessments.list": [
        #"{"items": [{"id": "0198c0de-0000-7000-8000-000000000006", "revision": 1, "reference": "A-1", "youngPerson": "LS-1", "kind": "other", "practitioner": {"id": "0198c0de-0000-7000-8000-000000000002", "name": "Robin Ash (fictional)"}, "team": "0198c0de-0000-7000-8000-000000000005", "referred": "2026-01-12", "audits": 0}]}"#
      ]
    ])
    let result = await run(
      ["audit", "record", "--from", "-", "--assessment", "A-1"], service, input: "{}")
    #expect(result.status == 0)
    #expect(
      service.params(of: "assessments.audit") == [
        #"{"audit":{},"assessment":"0198c0de-0000-7000-8000-000000000006","idempotencyKey":"key-of-this-test"}"#
      ])
  }

  @Test func `an unknown assessment is a refusal with advice`() async {
    let service = FakeService(["assessments.list": [#"{"items": []}"#]])
    let result = await run(
      ["audit", "record", "--from", "-", "--assessment", "A-9"], service, input: "{}")
    #expect(result.status == 1)
    #expect(result.said.contains("workbook assessment register"))
  }
}
