import Testing

@testable import WorkbookCLI

@Suite struct AccessLogTests {
  private static let reason = "The family asks who has read about them."
  private static let entry =
    #"{"at": "2026-03-02T14:05:00.000Z", "by": \#(SignInAnswers.person), "role": "informationGovernance", "asWhat": "information governance", "direction": "read", "method": "supervision.list", "what": "Sessions, the newest first.", "reason": "A complaint was made.", "aboutYoungPerson": true, "number": 1204}"#
  private static let twoRobins =
    #"{"items": [{"id": "0198c0de-0000-7000-8000-000000000002", "revision": 1, "name": "Robin Ash (fictional)", "discipline": "socialWork", "agency": "Fernshire (fictional)"}, {"id": "0198c0de-0000-7000-8000-000000000022", "revision": 3, "name": "Robin Ash (fictional)", "discipline": "socialWork", "agency": "Fernshire (fictional)", "left": "2020-02-28"}]}"#

  @Test func `the log says who read about a young person, and in which row`() async {
    let service = FakeService(["governance.accessLog": [#"{"items": [\#(Self.entry)]}"#]])
    let result = await run(
      [
        "log", "list", "--young-person", "LS-40411", "--reason", Self.reason, "--by", "Robin",
        "--from", "1 January",
      ], service)
    #expect(result.status == 0)
    #expect(
      result.printed == """
        2 Mar 2026, 14:05   Sam Field (fictional), as information governance
                            Read: Sessions, the newest first.
                            Why: A complaint was made.
                            About a young person
                            Row 1204 of the log

        """)
    #expect(
      service.params(of: "governance.accessLog") == [
        #"{"by":"\#(FakeService.robin)","from":"2026-01-01","limit":200,"reason":"\#(Self.reason)","youngPerson":"LS-40411"}"#
      ])
    #expect(service.params(of: "people.list")[0].contains(#""withLeavers":true"#))
  }

  @Test func `two people of one name are not taken for one another`() async {
    let service = FakeService(["people.list": [Self.twoRobins]])
    let result = await run(
      ["log", "list", "--person", "Robin Ash (fictional)", "--reason", Self.reason], service)
    #expect(result.status == 2)
    #expect(
      result.said == """
        'Robin Ash (fictional)' could be several people. Write more of the name, or give
        the id:
          Robin Ash (fictional), Fernshire (fictional)
            0198c0de-0000-7000-8000-000000000002
          Robin Ash (fictional), Fernshire (fictional), left on 28 Feb 2020
            0198c0de-0000-7000-8000-000000000022

        """)
    #expect(service.params(of: "governance.accessLog").isEmpty)
  }

  @Test func `about whom and why must be said`() async {
    let service = FakeService()
    let log = ["log", "list"]
    let nobody = await run(log + ["--reason", Self.reason], service)
    #expect(nobody.status == 64)
    #expect(nobody.said.contains("Say about whom, with --person or --young-person."))
    let both = await run(
      log + ["--reason", Self.reason, "--person", "Robin", "--young-person", "LS-1"], service)
    #expect(both.status == 64)
    #expect(both.said.contains("Give --person or --young-person, not both"))
    let noReason = await run(log + ["--person", "Robin"], service)
    #expect(noReason.status == 64)
    #expect(noReason.said.contains("Missing expected argument '--reason <text>'"))
    let short = await run(log + ["--person", "Robin", "--reason", "because"], service)
    #expect(short.status == 64)
    #expect(short.said.contains("--reason: A sentence is needed"))
    #expect(service.servers.isEmpty)
  }

  @Test func `an empty log says about whom`() async {
    let service = FakeService(["governance.accessLog": [#"{"items": []}"#]])
    let log = ["log", "list", "--young-person", "LS-40411", "--reason", Self.reason]
    #expect(await run(log, service).printed == "The log has nothing about LS-40411.\n")
    #expect(
      await run(log + ["--until", "yesterday"], service).printed
        == "The log has nothing about LS-40411 that fits what you asked for.\n")
  }

  @Test func `a sound log is exit code 0`() async {
    let service = FakeService([
      "governance.verifyLog": [
        #"{"sound": true, "fromRow": 1, "untilRow": 1204, "rows": 1204, "finding": "No row was altered, taken out, put in or exchanged.", "signedRow": 1203, "signedAt": "2026-03-03T11:59:00.000Z"}"#
      ]
    ])
    let result = await run(["log", "verify", "--whole"], service)
    #expect(result.status == 0)
    #expect(result.said.isEmpty)
    #expect(
      result.printed == """
        Sound.
        No row was altered, taken out, put in or exchanged.
        Checked: 1204 rows, from row 1 to row 1204.
        The newest signed row is 1203, signed on Tuesday 3 March 2026, 11:59.

        """)
    #expect(service.params(of: "governance.verifyLog") == [#"{"whole":true}"#])
  }

  @Test func `a log that is not sound is exit code 6, and says so on both outputs`() async {
    let service = FakeService([
      "governance.verifyLog": [
        #"{"sound": false, "fromRow": 1190, "untilRow": 1204, "rows": 15, "firstBadRow": 1197, "finding": "Row 1197 of the access log is not as it was written."}"#
      ]
    ])
    let result = await run(["log", "verify"], service)
    #expect(result.status == 6)
    #expect(
      result.printed == """
        NOT SOUND.
        Row 1197 of the access log is not as it was written.
        Checked: 15 rows, from row 1190 to row 1204.
        No row is signed yet.

        """)
    #expect(result.said == "The access log is not sound, from row 1197 on.\n")
    #expect(service.params(of: "governance.verifyLog") == ["{}"])
  }

  @Test func `a log that could not be checked is not said to be unsound`() async {
    let result = await run(
      ["log", "verify"], FakeService(["governance.verifyLog": ["!unreachable"]]))
    #expect(result.status == 4)
    #expect(result.printed.isEmpty)
  }
}
