import Testing

@testable import WorkbookCLI

@Suite struct SessionShowTests {
  private let id = "0198c0de-0000-7000-8000-000000000001"

  private static let session =
    #"{"id": "0198c0de-0000-7000-8000-000000000001", "revision": 1, "state": "shared", "parts": ["record", "case"], "record": {"kind": "individual", "status": "held", "supervisor": "0198c0de-0000-7000-8000-000000000003", "supervisees": ["0198c0de-0000-7000-8000-000000000002"], "actualStart": "2026-03-02T14:00:00Z", "actualEnd": "2026-03-02T15:30:00Z", "interruptionMinutes": 10, "effectOfWorkTalkedAbout": true, "thinking": {"functions": ["support", "mediation"], "purposes": ["PURP-1"]}, "next": {"on": "2026-03-30"}, "cases": [{"id": "0198c0de-0000-7000-8000-000000000011", "youngPerson": "LS-40411", "outcome": "decided", "them": {"words": "Says she feels watched at home, and that nobody asks her brother anything."}, "others": {"carersListenedTo": "notKnown"}, "decision": {"kind": "stepUp", "text": "Weekly visits.", "because": "She asked."}, "depth": 3}, {"id": "0198c0de-0000-7000-8000-000000000012", "youngPerson": "LS-40412", "outcome": "noChange"}], "chosenCase": {"youngPerson": "LS-40411"}}, "uninterruptedMinutes": 80, "recordedBy": "0198c0de-0000-7000-8000-000000000003", "recordedAt": "2026-03-02T16:00:00.000Z", "revisions": [], "confirmations": [], "depth": [], "people": [{"id": "0198c0de-0000-7000-8000-000000000002", "name": "Robin Ash (fictional)"}, {"id": "0198c0de-0000-7000-8000-000000000003", "name": "Sam Field (fictional)"}]}"#

  @Test func `a session reads well at 80 columns`() async {
    let service = FakeService([
      "supervision.get": [Self.session],
      "lists.list": [
        #"{"version": "1", "items": [{"id": "PURP-1", "list": "purposes", "section": "8.1", "kind": "purpose", "text": "Keep the young person at the centre."}]}"#
      ],
      "prompts.list": [#"{"version": "1", "items": []}"#],
    ])
    let result = await run(
      ["session", "show", "0198c0de-0000-7000-8000-000000000001"], service)
    #expect(result.said.isEmpty)
    #expect(
      result.printed == """
        Individual: held

        Supervisor                Sam Field (fictional)
        Supervisees               Robin Ash (fictional)
        Start                     Monday 2 March 2026, 14:00
        End                       Monday 2 March 2026, 15:30
        Interrupted               10 min
        Thinking
          Functions               Support, Mediation
          Purposes                Keep the young person at the centre.
        Effect of the work talked about
                                  Yes
        Next session
          Next date               Monday 30 March 2026
        Case discussion 1
          Case discussion         0198c0de-0000-7000-8000-000000000011
          Young person            LS-40411
          Outcome                 Decided
          Them
            Their words           Says she feels watched at home, and that nobody asks
                                  her brother anything.
          Others
            Carers listened to    Not known
          Decision
            Kind of decision      Step up
            Decision              Weekly visits.
            Because               She asked.
          Depth                   3
        Case discussion 2
          Case discussion         0198c0de-0000-7000-8000-000000000012
          Young person            LS-40412
          Outcome                 No change
        Chosen case
          Young person            LS-40411

        Uninterrupted             80 min
        Recorded by               Sam Field (fictional)
        Recorded at               Monday 2 March 2026, 16:00

        Where the record stands   Shared, version 1
        Id                        0198c0de-0000-7000-8000-000000000001
        Not shown to you          personal part

        """)
  }

  @Test func `a reason goes with the call`() async {
    let service = FakeService()
    _ = await run(["session", "show", id, "--reason", "Audit of the quarter"], service)
    #expect(
      service.params(of: "supervision.get") == [#"{"id":"\#(id)","reason":"Audit of the quarter"}"#]
    )
  }

  @Test func `a confirmation says for how long`() async {
    let service = FakeService(["supervision.confirm": [FakeService.written]])
    _ = await run(["session", "confirm", id, "--minutes", "95"], service)
    _ = await run(["session", "confirm", id, "--not-held"], service)
    #expect(
      service.params(of: "supervision.confirm") == [
        #"{"happened":true,"idempotencyKey":"key-of-this-test","interrupted":false,"minutes":95,"session":"\#(id)"}"#,
        #"{"happened":false,"idempotencyKey":"key-of-this-test","session":"\#(id)"}"#,
      ])
    #expect(await run(["session", "confirm", id], service).status == 64)
  }

  @Test func `a depth is sent for the discussion`() async {
    let service = FakeService(["supervision.rateDepth": [FakeService.written]])
    let result = await run(["session", "rate-depth", id, "3"], service)
    #expect(result.status == 0)
    #expect(
      service.params(of: "supervision.rateDepth") == [
        #"{"depth":3,"discussion":"\#(id)","idempotencyKey":"key-of-this-test"}"#
      ])
  }

  @Test(arguments: [
    ["session", "show", "01a1f9e6-9280"], ["session", "confirm", "01a1f9e6-9280", "--not-held"],
    ["session", "rate-depth", "01a1f9e6-9280", "3"],
  ])
  func `half an id is said to be none, and is not sent`(arguments: [String]) async {
    let service = FakeService()
    let result = await run(arguments, service)
    #expect(result.status == 2)
    #expect(result.said.contains("'01a1f9e6-9280' is no id."))
    #expect(service.servers.isEmpty)
  }
}
