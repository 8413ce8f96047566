import Testing

@testable import WorkbookCLI

@Suite struct AdhocTests {
  @Test func `a talk about a young person is one line`() async {
    let service = FakeService()
    let result = await run(
      [
        "session", "adhoc", "--with", "robin", "--about", "LS-1", "--decision", "Visit tomorrow",
        "--because", "She asked", "--at", "today 9:30",
      ], service)
    #expect(result.status == 0)
    #expect(
      service.params(of: "supervision.record") == [
        #"{"idempotencyKey":"key-of-this-test","session":{"actualStart":"2026-03-03T09:30:00Z","cases":[{"decision":{"because":"She asked","kind":"continue","text":"Visit tomorrow"},"outcome":"decided","youngPerson":"LS-1"}],"kind":"adHoc","status":"held","supervisees":["0198c0de-0000-7000-8000-000000000002"]}}"#
      ])
  }

  @Test func `a talk about no child keeps its decision at the session`() async {
    let service = FakeService()
    _ = await run(
      [
        "session", "adhoc", "--with", "robin", "--no-child", "--decision", "Swap", "--because",
        "Court",
      ], service)
    #expect(
      service.params(of: "supervision.record") == [
        #"{"idempotencyKey":"key-of-this-test","session":{"aboutNoChild":true,"because":"Court","decision":"Swap","kind":"adHoc","status":"held","supervisees":["0198c0de-0000-7000-8000-000000000002"]}}"#
      ])
  }

  @Test func `it is about a young person or about no child, and says so`() async {
    let result = await run([
      "session", "adhoc", "--with", "robin", "--decision", "Swap", "--because", "Court",
    ])
    #expect(result.status == 64)
    #expect(result.said.contains("--no-child"))
  }

  @Test func `a name that fits several people is not guessed at`() async {
    let two =
      #"{"items": [{"id": "a", "revision": 1, "name": "Robin Ash", "discipline": "police", "agency": "x"}, {"id": "b", "revision": 1, "name": "Robin Beck", "discipline": "police", "agency": "x"}]}"#
    let service = FakeService(["people.list": [two]])
    let result = await run(
      [
        "session", "adhoc", "--with", "robin", "--no-child", "--decision", "Swap", "--because",
        "Court",
      ], service)
    #expect(result.status == 2)
    #expect(result.said.contains("  Robin Ash\n  Robin Beck"))
    #expect(service.params(of: "supervision.record").isEmpty)
  }
}
