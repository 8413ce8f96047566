import Testing

@testable import WorkbookCLI

@Suite struct PromiseTests {
  private static let unit = "0198c0de-0000-7000-8000-000000000301"
  private static let units =
    #"{"items": [{"id": "\#(unit)", "revision": 1, "name": "Response North", "level": "team"}]}"#
  private static let id = "0198c0de-0000-7000-8000-000000000401"
  private static let promises =
    #"{"items": [{"id": "\#(id)", "revision": 3, "unit": "\#(unit)", "quarter": {"from": "2025-10-01", "until": "2025-12-31"}, "text": "Nobody is on duty two weeks running.", "owner": {"id": "\#(FakeService.robin)", "name": "Robin Ash (fictional)"}, "due": "2026-02-27"}, {"id": "0198c0de-0000-7000-8000-000000000402", "revision": 2, "unit": "\#(unit)", "quarter": {"from": "2025-07-01", "until": "2025-09-30"}, "text": "Three posts are filled.", "owner": {"id": "\#(FakeService.robin)", "name": "Robin Ash (fictional)"}, "due": "2025-12-19", "outcome": "partlyKept", "whatHappened": "Two are.", "on": "2025-12-18"}]}"#

  private func service() -> FakeService {
    FakeService([
      "teams.list": [Self.units], "promises.list": [Self.promises],
      "promises.add": [FakeService.written], "promises.answer": [FakeService.written],
    ])
  }

  private static let sent =
    #"{"due":"2026-04-30","idempotencyKey":"key-of-this-test","owner":"\#(FakeService.robin)","quarter":{"from":"2025-10-01","until":"2025-12-31"},"text":"Nobody is on duty two weeks running.","unit":"\#(unit)"}"#

  @Test func `a promise is asked for and read over`() async {
    let service = service()
    let result = await run(
      ["promise", "add"], service,
      answers: [
        "north", "Response", "Nobody is on duty two weeks running.", "robin", "30 April", "1",
      ])
    #expect(result.left.isEmpty)
    #expect(service.params(of: "promises.add") == [Self.sent])
    #expect(result.said.contains("There is no unit whose name begins with 'north'."))
    #expect(
      result.said.contains(
        """
        To whom                   Response North
        After the report about    October to December 2025
        What we will do           Nobody is on duty two weeks running.
        Who                       Robin Ash (fictional)
        By when                   Thursday 30 April 2026
        """))
    #expect(!result.said.contains("Keep it in a file"))
    #expect(result.printed.hasPrefix("Promised.\n"))
  }

  @Test func `in a script everything is given, and what is missing is named`() async {
    let service = service()
    let arguments = [
      "promise", "add", "--unit", "response north", "--quarter", "2025-Q4", "--owner", "robin",
      "--due", "30 April",
    ]
    let missing = await run(arguments, service)
    #expect(missing.status == 2)
    #expect(missing.said == "There is no terminal to ask in. Give --text too.\n")
    let result = await run(
      arguments + ["--text", "Nobody is on duty two weeks running."], service)
    #expect(result.status == 0)
    #expect(service.params(of: "promises.add") == [Self.sent])
  }

  @Test func `the list says what became of each`() async {
    let result = await run(["promise", "list"], service())
    #expect(
      result.printed == """
        Response North, October to December 2025
          Nobody is on duty two weeks running.
          Robin Ash (fictional) sees to it by 27 Feb 2026.
          That day has passed, and nobody has said what happened.
          id 0198c0de-0000-7000-8000-000000000401

        Response North, July to September 2025
          Three posts are filled.
          Robin Ash (fictional) sees to it by 19 Dec 2025.
          Kept in part on 18 Dec 2025: Two are.
          id 0198c0de-0000-7000-8000-000000000402

        """)
  }

  @Test func `an answer goes with the revision that was read`() async {
    let service = service()
    let result = await run(
      ["promise", "answer", Self.id, "notKept", "--what", "The rota did not allow it."], service)
    #expect(
      service.params(of: "promises.answer") == [
        #"{"id":"\#(Self.id)","idempotencyKey":"key-of-this-test","ifRevision":3,"outcome":"notKept","whatHappened":"The rota did not allow it."}"#
      ])
    #expect(
      result.printed
        == "Written down: not kept. The next workforce report begins with it.\n")
  }

  @Test func `a promise to another unit is looked for where one says`() async {
    let service = service()
    let unknown = await run(
      [
        "promise", "answer", "0198c0de-0000-7000-8000-000000000499", "kept", "--what", "Done.",
      ], service)
    #expect(unknown.status == 1)
    #expect(unknown.said.contains("--unit"))
    _ = await run(
      ["promise", "answer", Self.id, "kept", "--what", "Done.", "--unit", "Response"], service)
    #expect(
      service.params(of: "promises.list").last == #"{"limit":200,"unit":"\#(Self.unit)"}"#)
    #expect(
      await run(["promise", "answer", Self.id, "maybe", "--what", "x"], service).status == 64)
  }
}
