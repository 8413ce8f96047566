import Testing

@testable import WorkbookCLI

@Suite struct ConcernTests {
  private static let id = "0198c0de-0000-7000-8000-0000000c0c01"
  private static let hidden =
    #"{"id": "\#(id)", "revision": 2, "status": "open", "immediateDanger": true, "reported": false, "raisedBy": \#(FeedbackAnswers.worker), "raisedByMe": true}"#
  private static let whole =
    #"{"id": "\#(id)", "revision": 2, "status": "open", "immediateDanger": false, "reported": false, "raisedBy": \#(FeedbackAnswers.worker), "raisedByMe": false, "concern": {"noticedAt": "2026-03-02T10:00:00Z", "noticedBy": "\#(FakeService.robin)", "exactWords": "He waits outside.", "immediateDanger": false, "notReportedBecause": "It is being rung."}}"#

  private func service(_ record: String = Self.whole, _ more: [String: [String]] = [:])
    -> FakeService
  {
    FeedbackAnswers.service(
      [
        "safeguarding.list": [#"{"items": [\#(record)]}"#], "safeguarding.get": [record],
      ].merging(more) { $1 })
  }

  @Test func `danger comes first, and nobody's approval is needed`() async {
    let service = service()
    let result = await run(
      ["concern", "raise"], service,
      answers: [
        "yes", "He waits outside.", "today 11:00", "yes", "police", "today 11:30", "Robin", "",
        "", "", "", "", "1",
      ])
    #expect(result.left.isEmpty)
    #expect(result.said.hasPrefix("If somebody is in danger now, call 999 first."))
    #expect(result.said.contains("\nCall 999 now. Write afterwards."))
    #expect(
      service.params(of: "safeguarding.raise") == [
        #"{"concern":{"exactWords":"He waits outside.","immediateDanger":true,"noticedAt":"2026-03-03T11:00:00Z","report":{"at":"2026-03-03T11:30:00Z","by":"Robin","to":"police"}},"idempotencyKey":"key-of-this-test"}"#
      ])
    #expect(result.printed.contains("'workbook concern reported 00000009'"))
  }

  @Test func `the designated officer is asked about only where it is about a worker`() async {
    let service = service()
    let result = await run(
      ["concern", "raise"], service,
      answers: [
        "no", "She shouts.", "today 11:00", "no", "It is being rung.", "", "", "", "robin",
        "today 11:45", "1",
      ])
    #expect(result.left.isEmpty)
    let sent = service.params(of: "safeguarding.raise").first ?? ""
    #expect(sent.contains(#""aboutWorker":"\#(FakeService.robin)""#))
    #expect(sent.contains(#""designatedOfficerToldAt":"2026-03-03T11:45:00Z""#))
    #expect(!result.said.contains("Call 999 now."))
  }

  @Test func `in a script what is missing is named`() async {
    let service = service()
    let result = await run(["concern", "raise", "--danger"], service)
    #expect(result.status == 2)
    #expect(result.said.contains("Call 999 now. Write afterwards."))
    #expect(
      result.said.replacing("\n", with: " ").contains("Give --words, --noticed, --reported-to with")
    )
    #expect(service.params(of: "safeguarding.raise").isEmpty)
    #expect(await run(["concern", "raise", "--reported-to", "police"], service).status == 64)
  }

  @Test func `the list says what is not reported, and that none does not mean no harm`() async {
    let one = await run(["concern", "list"], service(Self.hidden))
    #expect(
      one.printed == """
        000c0c01  Open, danger when noticed, NOT REPORTED YET, raised by you

        """)
    let none = await run(
      ["concern", "list", "--open"],
      FakeService(["safeguarding.list": [#"{"items": []}"#]]))
    #expect(
      none.printed.replacing("\n", with: " ").contains("does not mean that nobody is harmed."))
  }

  @Test func `it is shown as far as one may see it`() async {
    let whole = await run(["concern", "show", "000c0c01"], service())
    #expect(whole.printed.contains("  Exact words             He waits outside."))
    #expect(whole.printed.contains("  Noticed by              Robin Ash (fictional)"))
    let hidden = await run(["concern", "show", "000c0c01"], service(Self.hidden))
    #expect(!hidden.printed.contains("Exact words"))
    #expect(hidden.said == "Its words are for safeguarding leads alone.\n")
  }

  @Test func `whoever raised it says that it was reported`() async {
    let service = service(Self.hidden)
    let result = await run(
      [
        "concern", "reported", Self.id, "--reported-to", "both", "--reported-at", "today 11:00",
        "--reported-by", "Robin", "--reference", "26-1",
      ], service)
    #expect(result.printed == "Kept: it has been reported.\n")
    #expect(
      service.params(of: "safeguarding.reported") == [
        #"{"id":"\#(Self.id)","idempotencyKey":"key-of-this-test","ifRevision":2,"report":{"at":"2026-03-03T11:00:00Z","by":"Robin","reference":"26-1","to":"both"}}"#
      ])
  }

  @Test func `a safeguarding lead changes one thing and the rest stays`() async {
    let service = service()
    let result = await run(
      ["concern", "update", Self.id], service,
      answers: ["2", "young person told", "In person, today.", "1"])
    #expect(result.left.isEmpty)
    let sent = service.params(of: "safeguarding.update").first ?? ""
    #expect(sent.contains(#""youngPersonTold":"In person, today.""#))
    #expect(sent.contains(#""exactWords":"He waits outside.""#))
    let refused = await run(
      ["concern", "update", Self.id], self.service(Self.hidden), answers: [])
    #expect(refused.status == 3)
    #expect(refused.said.contains("'workbook concern reported'"))
  }

  @Test func `it is closed with its outcome`() async {
    let service = service()
    #expect(
      await run(["concern", "close", Self.id], service).said
        == "There is no terminal to ask in. Give --outcome too.\n")
    _ = await run(["concern", "close", Self.id, "--outcome", "Safe now."], service)
    #expect(
      service.params(of: "safeguarding.close").first?.contains(#""outcome":"Safe now.""#) == true)
  }
}
