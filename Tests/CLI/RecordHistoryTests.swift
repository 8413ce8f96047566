import Testing

@testable import WorkbookCLI

@Suite struct RecordHistoryTests {
  private static let id = "0198c0de-0000-7000-8000-000000000001"
  private static let first =
    #"{"revision": 1, "at": "2026-03-02T14:00:00.000Z", "by": \#(SignInAnswers.person), "method": "supervision.record", "what": "Record a session.", "changes": [], "wordsChanged": true}"#
  private static let second =
    #"{"revision": 2, "at": "2026-03-02T16:00:00.000Z", "method": "supervision.record", "what": "Record a session.", "changes": [{"field": "Status", "before": "Planned", "after": "Held"}, {"field": "Next date", "after": "2026-03-30"}, {"field": "Interrupted", "before": "10"}, {"field": "Start", "before": "2026-03-02T14:00:00Z", "after": "2026-03-02T14:15:00Z"}, {"field": "Supervisees"}]}"#

  @Test func `each revision says who, when, and what became what`() async {
    let service = FakeService([
      "records.history": [
        #"{"items": [\#(Self.first)], "nextCursor": "c2"}"#, #"{"items": [\#(Self.second)]}"#,
      ]
    ])
    let result = await run(["history", Self.id], service)
    #expect(result.status == 0)
    #expect(
      result.printed == """
        1    Monday 2 March 2026, 14:00, Sam Field (fictional)
             Record a session.
             words changed

        2    Monday 2 March 2026, 16:00, the service itself
             Record a session.
             Status: Planned → Held
             Next date: nothing → 30 Mar 2026
             Interrupted: 10 → nothing
             Start: Monday 2 March 2026, 14:00 → Monday 2 March 2026, 14:15
             Supervisees changed

        """)
    #expect(
      service.params(of: "records.history") == [
        #"{"limit":200,"record":"\#(Self.id)"}"#,
        #"{"cursor":"c2","limit":200,"record":"\#(Self.id)"}"#,
      ])
  }

  @Test func `a reason goes with the call`() async {
    let service = FakeService(["records.history": [#"{"items": [\#(Self.first)]}"#]])
    _ = await run(["history", Self.id, "--reason", "A complaint of 1 March."], service)
    #expect(
      service.params(of: "records.history") == [
        #"{"limit":200,"reason":"A complaint of 1 March.","record":"\#(Self.id)"}"#
      ])
  }

  @Test func `part of an id is said to be none`() async {
    let service = FakeService()
    let result = await run(["history", "0198c0de"], service)
    #expect(result.status == 2)
    #expect(
      result.said == """
        '0198c0de' is no id. An id is 36 characters long; 'session list', 'audit list'
        and 'people list' show them.

        """)
    #expect(service.servers.isEmpty)
  }
}
