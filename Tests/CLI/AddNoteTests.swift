import Testing

@testable import WorkbookCLI

@Suite struct AddNoteTests {
  private static let id = "0198c0de-0000-7000-8000-000000000001"
  private static let cases = [
    "0198c0de-0000-7000-8000-000000000011", "0198c0de-0000-7000-8000-000000000012",
  ]

  private static func session(cases: Int) -> String {
    let held = zip(Self.cases, ["LS-40411", "LS-40412"]).prefix(cases).map { id, young in
      #"{"id": "\#(id)", "youngPerson": "\#(young)", "outcome": "noChange"}"#
    }
    return
      #"{"id": "\#(id)", "revision": 4, "state": "shared", "parts": ["record", "case"], "record": {"kind": "individual", "status": "held", "supervisor": "\#(FakeService.robin)", "supervisees": ["\#(FakeService.robin)"], "cases": [\#(held.joined(separator: ", "))]}, "recordedBy": "\#(FakeService.robin)", "recordedAt": "2026-03-02T16:00:00.000Z", "revisions": [], "confirmations": [], "depth": [], "people": []}"#
  }

  private func service(cases: Int = 2) -> FakeService {
    FakeService([
      "supervision.get": [Self.session(cases: cases)],
      "supervision.addAddendum": [FakeService.written],
    ])
  }

  @Test func `a note goes to the revision that was read`() async {
    let service = service()
    let result = await run(["add-note", Self.id, "--text", "It was 60 minutes."], service)
    #expect(result.status == 0)
    #expect(
      service.params(of: "supervision.addAddendum") == [
        #"{"id":"\#(Self.id)","idempotencyKey":"key-of-this-test","ifRevision":4,"text":"It was 60 minutes."}"#
      ])
    #expect(
      result.printed == """
        The note stands beside what was written, with your name and today's date.
          id 0198c0de-0000-7000-8000-000000000009

        """)
  }

  @Test func `the words come from standard input or are asked for`() async {
    let piped = service()
    _ = await run(
      ["add-note", Self.id, "--part", "personal", "--text", "-"], piped,
      input: "Two lines,\nas written.\n")
    #expect(
      piped.params(of: "supervision.addAddendum") == [
        #"{"id":"\#(Self.id)","idempotencyKey":"key-of-this-test","ifRevision":4,"part":"personal","text":"Two lines,\nas written."}"#
      ])
    let asked = service()
    let result = await run(
      ["add-note", Self.id], asked, answers: ["One line \\", "and another."])
    #expect(result.left.isEmpty)
    #expect(
      asked.params(of: "supervision.addAddendum").first?.contains(
        #""text":"One line \nand another.""#) == true)
  }

  @Test(arguments: ["", "  \n"])
  func `an empty note is not sent`(text: String) async {
    let service = service()
    let result = await run(["add-note", Self.id, "--text", "-"], service, input: text)
    #expect(result.status == 2)
    #expect(result.said == "The note is empty. Nothing was sent.\n")
    #expect(service.servers.isEmpty)
  }

  @Test func `without a terminal the words must be given`() async {
    let service = service()
    let result = await run(["add-note", Self.id], service)
    #expect(result.status == 2)
    #expect(result.said == "There is no terminal to ask in. Give --text.\n")
    #expect(service.servers.isEmpty)
  }

  @Test func `a note to a case names the discussion, which may go without saying`() async {
    let note = ["add-note", Self.id, "--part", "case", "--text", "She was seen alone."]
    let one = service(cases: 1)
    #expect(await run(note, one).status == 0)
    #expect(
      one.params(of: "supervision.addAddendum").first?.contains(
        #""discussion":"\#(Self.cases[0])""#) == true)
    let two = service()
    let unclear = await run(note, two)
    #expect(unclear.status == 2)
    #expect(
      unclear.said == """
        This session has 2 case discussions. Say which, with --discussion:
          0198c0de-0000-7000-8000-000000000011 LS-40411
          0198c0de-0000-7000-8000-000000000012 LS-40412

        """)
    #expect(await run(note + ["--discussion", "00000012"], two).status == 0)
    let chosen = await run(note, two, answers: ["LS-40412"])
    #expect(chosen.left.isEmpty)
    let sent = two.params(of: "supervision.addAddendum")
    #expect(sent.count == 2)
    #expect(sent.allSatisfy { $0.contains(#""discussion":"\#(Self.cases[1])""#) })
    let none = await run(note, service(cases: 0))
    #expect(none.status == 1)
    #expect(none.said.hasPrefix("This session has no case discussion that you may see."))
  }

  @Test func `a note that was added is shown with the session`() async {
    let note =
      #""addenda": [{"id": "0198c0de-0000-7000-8000-000000000021", "by": "\#(FakeService.robin)", "at": "2026-03-03T09:00:00.000Z", "part": "record", "text": "It was 60 minutes."}], "people": [\#(FeedbackAnswers.worker)]"#
    let service = FakeService([
      "supervision.get": [Self.session(cases: 0).replacing(#""people": []"#, with: note)]
    ])
    let result = await run(["session", "show", Self.id], service)
    #expect(
      result.printed.contains(
        """
        Note added
          Id                      0198c0de-0000-7000-8000-000000000021
          By whom                 Robin Ash (fictional)
          When                    Tuesday 3 March 2026, 9:00
          Part                    The record
          Note                    It was 60 minutes.
        """))
  }

  @Test func `a discussion goes with the part that it belongs to`() async {
    let result = await run(
      ["add-note", Self.id, "--text", "A note.", "--discussion", Self.cases[0]], service())
    #expect(result.status == 64)
    #expect(result.said.contains("--discussion goes with --part case."))
  }

  @Test func `only checking stores nothing, and a lost answer says how to find out`() async {
    let service = service()
    let note = ["add-note", Self.id, "--text", "A note."]
    #expect(
      await run(note + ["--dry-run"], service).printed
        == "Everything is in order. Nothing was stored, as you asked.\n")
    #expect(
      service.params(of: "supervision.addAddendum").first?.contains(#""dryRun":true"#) == true)
    let lost = FakeService([
      "supervision.get": [Self.session(cases: 0)], "supervision.addAddendum": ["!unreachable"],
    ])
    let result = await run(note, lost)
    #expect(result.status == 4)
    #expect(result.said.contains("--idempotency-key key-of-this-test"))
  }
}
