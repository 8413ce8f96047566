import Testing

@testable import WorkbookCLI

@Suite struct BreakGlassTests {
  private static let id = "0198c0de-0000-7000-8000-00000000c001"
  private let broken = #"{"id": "\#(id)", "expiresAt": "2026-03-03T13:00:00.000Z"}"#
  private let reason = "The child is at the police station."

  private static func list(_ more: String = "") -> String {
    #"{"items": [{"id": "\#(id)", "by": \#(SignInAnswers.person), "aboutYoungPerson": true, "youngPerson": "LS-40411", "reason": "The child is at the police station.", "at": "2026-03-03T02:10:00Z", "until": "2026-03-03T03:10:00Z", "reviewDue": "2026-03-05", "revision": 3\#(more)}]}"#
  }

  @Test func `it says what happens, asks, and only then breaks the glass`() async {
    let service = FakeService(["governance.breakGlass": [broken]])
    let result = await run(
      ["break-glass", "--young-person", "LS-40411"], service,
      answers: ["too short", reason, "yes", "123 456"])
    #expect(result.status == 0)
    #expect(result.left.isEmpty)
    #expect(
      service.params(of: "governance.breakGlass") == [
        #"{"code":"123456","reason":"\#(reason)","youngPerson":"LS-40411"}"#
      ])
    #expect(
      result.said == """
        Why can it not wait? too short
          A sentence is needed: it will be read by others.
        Why can it not wait? The child is at the police station.

        For LS-40411. For 60 minutes you may read, and only read, the sessions and
        assessments that concern one worker or one young person; not personal parts, not
        check-ins, not what young people say. Information governance is told at once,
        the person too, and for a young person the workers to whom the case is
        allocated. Somebody will look at it again afterwards.

        Break the glass? Type yes to do it. > yes
        Code from your authenticator app (Return if your organisation signed you in just now): 123 456

        """)
    #expect(
      result.printed == """
        Until Tuesday 3 March 2026, 13:00 you may read what is recorded about LS-40411.
        It has been told to those it concerns. Every record you open is written down
        with your reason.
          id \(Self.id)

        """)
  }

  @Test func `anything but yes opens nothing`() async {
    let service = FakeService()
    let result = await run(
      ["break-glass", "start", "--person", "Robin", "--reason", reason], service, answers: ["y"])
    #expect(result.status == 0)
    #expect(result.printed == "Nothing was opened, and nobody was told.\n")
    #expect(service.params(of: "governance.breakGlass").isEmpty)
  }

  @Test func `about whom is asked for, a worker by part of the name`() async {
    let service = FakeService(["governance.breakGlass": [broken]])
    let result = await run(
      ["break-glass"], service, answers: ["2", "Robin", reason, "yes", ""])
    #expect(result.status == 0)
    #expect(
      service.params(of: "governance.breakGlass") == [
        #"{"person":"\#(FakeService.robin)","reason":"\#(reason)"}"#
      ])
    #expect(result.said.contains("For Robin Ash (fictional). For 60 minutes"))
  }

  @Test func `a script says everything, and that it is meant`() async {
    let service = FakeService(["governance.breakGlass": [broken]])
    let missing = await run(["break-glass", "--young-person", "LS-40411"], service)
    #expect(missing.status == 2)
    #expect(missing.said.contains("Give --reason, --yes."))
    let whole = [
      "break-glass", "--young-person", "LS-40411", "--reason", reason, "--code", "123456",
    ]
    #expect(await run(whole, service).status == 2)
    #expect(service.servers.isEmpty)
    #expect(await run(whole + ["--yes"], service).status == 0)
    #expect(await run(whole + ["--person", "Robin"], service).status == 64)
    #expect(await run(["break-glass", "--reason", "short"], service).status == 64)
  }

  @Test func `only checking opens nothing`() async {
    let service = FakeService(["governance.breakGlass": [broken]])
    let result = await run(
      ["break-glass", "--young-person", "LS-40411", "--reason", reason, "--dry-run"], service)
    #expect(result.printed == "Everything is in order. Nothing was opened, as you asked.\n")
    #expect(service.params(of: "governance.breakGlass")[0].contains(#""dryRun":true"#))
  }

  @Test func `the list says who, for whom, why, and what came of it`() async {
    let waiting = FakeService(["governance.listBreakGlass": [Self.list()]])
    #expect(
      await run(["break-glass", "list", "--not-reviewed"], waiting).printed == """
        0000c001  Tuesday 3 March 2026, 2:10 to 3:10: Sam Field (fictional) read about
                  young person LS-40411
                  Why: The child is at the police station.
                  NOT REVIEWED YET; due by Thursday 5 March 2026

        """)
    #expect(
      waiting.params(of: "governance.listBreakGlass") == [#"{"limit":200,"state":"notReviewed"}"#])
    let reviewed = FakeService([
      "governance.listBreakGlass": [
        Self.list(
          #", "reviewedOn": "2026-03-04", "reviewedBy": \#(FeedbackAnswers.worker), "justified": true, "note": "Nobody else was there.", "heldUntil": "2026-03-31""#
        )
      ]
    ])
    #expect(
      await run(["break-glass", "list"], reviewed).printed.hasSuffix(
        """
                  Reviewed on Wednesday 4 March 2026 by Robin Ash (fictional): it had to
                  be. Nobody else was there.
                  The notice to the person is held back until Tuesday 31 March 2026.

        """))
    let none = FakeService(["governance.listBreakGlass": [#"{"items": []}"#]])
    #expect(
      await run(["break-glass", "list", "--not-reviewed"], none).printed
        == "Nothing waits for a review.\n")
  }

  @Test func `a review is asked for, or given as options`() async {
    let service = FakeService([
      "governance.listBreakGlass": [Self.list()],
      "governance.reviewBreakGlass": [FakeService.written],
    ])
    let asked = await run(
      ["break-glass", "review", "c001"], service,
      answers: ["perhaps", "no", "The worker could be reached."])
    #expect(asked.left.isEmpty)
    #expect(asked.printed == "Kept: it has been reviewed.\n")
    #expect(asked.said.contains("The child is at the police station."))
    _ = await run(
      ["break-glass", "review", Self.id, "--justified", "--note", "It had to be."], service)
    #expect(
      service.params(of: "governance.reviewBreakGlass") == [
        #"{"id":"\#(Self.id)","idempotencyKey":"key-of-this-test","ifRevision":3,"justified":false,"note":"The worker could be reached."}"#,
        #"{"id":"\#(Self.id)","idempotencyKey":"key-of-this-test","ifRevision":3,"justified":true,"note":"It had to be."}"#,
      ])
    #expect(await run(["break-glass", "review", "c001"], service).status == 2)
  }

  @Test func `holding back takes two, and says so; showing ends it`() async {
    let service = FakeService([
      "governance.listBreakGlass": [
        Self.list(), Self.list(), Self.list(), Self.list(#", "heldUntil": "2026-03-31""#),
      ],
      "governance.holdNotice": [FakeService.written],
      "governance.showNotice": [FakeService.written],
    ])
    let hold = ["break-glass", "hold", "c001", "--reason", "An inquiry is under way."]
    #expect(
      await run(hold, service).printed
        == "Kept. It is held back once the other of the two has asked too, within a day.\n")
    #expect(await run(hold, service).printed == "Held back until Tuesday 31 March 2026.\n")
    #expect(
      await run(["break-glass", "show-notice", "c001"], service).printed
        == "The person concerned can see the notice now.\n")
    #expect(service.params(of: "governance.holdNotice")[0].contains(#""ifRevision":3"#))
    #expect(service.params(of: "governance.showNotice").count == 1)
  }
}
