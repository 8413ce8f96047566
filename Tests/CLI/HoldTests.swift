import Testing

@testable import WorkbookCLI

@Suite struct HoldTests {
  private static let id = "0198c0de-0000-7000-8000-0000000000a1"
  private static let reason = "The coroner has asked for them."

  private static func hold(_ more: String = "", id: String = Self.id) -> String {
    #"{"id": "\#(id)", "scope": "Everything about one young person", "aboutYoungPerson": true, "youngPerson": "LS-40411", "reason": "\#(reason)", "by": \#(SignInAnswers.person), "on": "2026-03-02", "revision": 2\#(more)}"#
  }

  @Test func `what is kept is said in exactly one way`() async {
    let service = FakeService(["governance.setHold": [FakeService.written]])
    let set = ["hold", "set", "--reason", Self.reason]
    #expect(
      await run(set + ["--young-person", "LS-40411"], service).printed == """
        Kept: until you end it, nobody deletes or erases anything about LS-40411.
          id 0198c0de-0000-7000-8000-000000000009

        """)
    #expect(
      await run(set + ["--person", "Robin"], service).printed.hasPrefix(
        "Kept: until you end it, nobody deletes or erases anything about Robin Ash"))
    #expect(
      await run(set + ["--class", "checkIns"], service).printed.hasPrefix(
        "Kept: until you end it, nobody deletes or erases records of this class:\ncheck-ins.\n"))
    #expect(
      await run(set + ["--everything"], service).printed.hasPrefix(
        "Kept: until you end it, nobody deletes or erases anything.\n"))
    let rest = #""idempotencyKey":"key-of-this-test","#
    let why = #""reason":"\#(Self.reason)""#
    #expect(
      service.params(of: "governance.setHold") == [
        "{\(rest)\(why),\"youngPerson\":\"LS-40411\"}",
        "{\(rest)\"person\":\"\(FakeService.robin)\",\(why)}",
        "{\"class\":\"checkIns\",\(rest)\(why)}",
        "{\"everything\":true,\(rest)\(why)}",
      ])
    for wrong in [[], ["--everything", "--class", "audits"]] {
      let result = await run(set + wrong, service)
      #expect(result.status == 64)
      #expect(result.said.contains("exactly one of --everything, --person, --young-person"))
    }
    #expect(await run(set + ["--class", "pictures"], service).status == 64)
    #expect(service.params(of: "governance.setHold").count == 4)
  }

  @Test func `the list says what, why, by whom, and whether it has ended`() async {
    let ended = Self.hold(
      #", "endedOn": "2026-03-03", "endedBy": \#(FeedbackAnswers.worker), "endReason": "The inquest is over.""#,
      id: "0198c0de-0000-7000-8000-0000000000a2")
    let service = FakeService([
      "governance.listHolds": [
        #"{"items": [\#(Self.hold())], "nextCursor": "c2"}"#, #"{"items": [\#(ended)]}"#,
      ]
    ])
    #expect(
      await run(["hold", "list"], service).printed == """
        000000a1  Everything about one young person (LS-40411)
                  Since Monday 2 March 2026, by Sam Field (fictional)
                  Why: The coroner has asked for them.
                  IN FORCE

        000000a2  Everything about one young person (LS-40411)
                  Since Monday 2 March 2026, by Sam Field (fictional)
                  Why: The coroner has asked for them.
                  Ended on Tuesday 3 March 2026, by Robin Ash (fictional): The inquest
                  is over.

        """)
    let none = FakeService(["governance.listHolds": [#"{"items": []}"#]])
    #expect(await run(["hold", "list"], none).printed == "There is no hold.\n")
    #expect(await run(["hold", "list", "--in-force"], none).printed == "No hold is in force.\n")
    #expect(await run(["hold", "list", "--ended"], none).printed == "No hold has ended.\n")
    #expect(
      none.params(of: "governance.listHolds") == [
        #"{"limit":200}"#, #"{"limit":200,"state":"inForce"}"#, #"{"limit":200,"state":"ended"}"#,
      ])
    #expect(await run(["hold", "list", "--in-force", "--ended"], none).status == 64)
  }

  @Test func `a hold is ended by the end of its id, at the revision that was read`() async {
    let service = FakeService([
      "governance.listHolds": [#"{"items": [\#(Self.hold())]}"#],
      "governance.endHold": [FakeService.written],
    ])
    let result = await run(
      ["hold", "end", "00a1", "--reason", "The inquest is over."], service)
    #expect(result.printed == "Ended: Everything about one young person.\n")
    #expect(
      service.params(of: "governance.endHold") == [
        #"{"id":"\#(Self.id)","idempotencyKey":"key-of-this-test","ifRevision":2,"reason":"The inquest is over."}"#
      ])
    let unknown = await run(
      ["hold", "end", "00ff", "--reason", "The inquest is over."], service)
    #expect(unknown.status == 1)
    #expect(unknown.said.contains("There is no hold for you whose id ends with '00ff'."))
  }
}
