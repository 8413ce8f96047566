import Testing

@testable import WorkbookCLI

@Suite struct WhoReadTests {
  private static let session = "0198c0de-0000-7000-8000-000000000001"
  private static let read =
    #"{"at": "2026-03-02T14:05:00.000Z", "by": \#(SignInAnswers.person), "role": "leader", "asWhat": "leader", "direction": "read", "method": "supervision.get", "what": "One session, as far as the caller may see it.", "kind": "Session", "record": "\#(session)", "reason": "The quarter's review of how often supervision took place in the teams of the north."}"#
  private static let changed =
    #"{"at": "2026-02-27T09:30:00.000Z", "direction": "changed", "method": "people.change", "what": "Change what is known about somebody."}"#

  @Test func `when, who, as what, what and why stand at 80 columns`() async {
    let service = FakeService([
      "records.whoRead": [#"{"items": [\#(Self.read), \#(Self.changed)]}"#]
    ])
    let result = await run(["who-read"], service)
    #expect(result.status == 0)
    #expect(
      result.printed == """
        2 Mar 2026, 14:05   Sam Field (fictional), as leader
                            Read: One session, as far as the caller may see it.
                            Why: The quarter's review of how often supervision took
                              place in the teams of the north.
                            Session 0198c0de-0000-7000-8000-000000000001

        27 Feb 2026, 9:30   The service itself
                            Changed: Change what is known about somebody.

        """)
    #expect(service.params(of: "records.whoRead") == [#"{"limit":200}"#])
  }

  @Test func `every page is read, between the days and with one's own when asked for`() async {
    let service = FakeService([
      "records.whoRead": [
        #"{"items": [\#(Self.read)], "nextCursor": "c2"}"#, #"{"items": [\#(Self.changed)]}"#,
      ]
    ])
    let result = await run(
      ["who-read", "--from", "1 January", "--until", "yesterday", "--mine"], service)
    #expect(result.printed.contains("Sam Field"))
    #expect(result.printed.contains("The service itself"))
    #expect(
      service.params(of: "records.whoRead") == [
        #"{"from":"2026-01-01","limit":200,"mine":true,"until":"2026-03-02"}"#,
        #"{"cursor":"c2","from":"2026-01-01","limit":200,"mine":true,"until":"2026-03-02"}"#,
      ])
  }

  @Test func `an empty list says what it is about`() async {
    let none = FakeService(["records.whoRead": [#"{"items": []}"#]])
    #expect(
      await run(["who-read"], none).printed
        == "Nobody else has read or changed what is recorded about you.\n")
    #expect(
      await run(["who-read", "--mine", "--from", "yesterday"], none).printed
        == "Nobody has read or changed what is recorded about you in that time.\n")
  }

  @Test func `days that end before they begin are not sent`() async {
    let service = FakeService()
    let result = await run(["who-read", "--from", "today", "--until", "yesterday"], service)
    #expect(result.status == 2)
    #expect(
      result.said == """
        --until is Monday 2 March 2026, which is before --from, Tuesday 3 March 2026.

        """)
    #expect(service.servers.isEmpty)
  }

  @Test func `nothing in a reason can move the cursor or turn the writing`() async {
    let entry =
      #"{"at": "2026-03-02T14:05:00.000Z", "by": {"id": "x", "name": "Sam\u001b[2J\u202eField"}, "direction": "read", "method": "m", "what": "w\u0007", "kind": "k\u009b", "record": "r\u001b", "reason": "because\r\u001b]0;t\u0007"}"#
    let service = FakeService([
      "records.whoRead": [#"{"items": [\#(entry)]}"#],
      "governance.accessLog": [#"{"items": [\#(entry)]}"#],
    ])
    for arguments in [
      ["who-read"],
      ["log", "list", "--young-person", "LS-40411", "--reason", "The family asks for it."],
    ] {
      let result = await run(arguments, service)
      #expect(result.printed.hasOnlyPlainCharacters)
      #expect(result.printed.contains("because"))
    }
  }
}
