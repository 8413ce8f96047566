import Foundation
import Testing

@testable import WorkbookCLI

@Suite struct AuthorityRulesTests {
  private static let wish = "0198c0de-0000-7000-8000-000000000201"
  private static let wishes =
    #"{"items": [{"id": "\#(wish)", "revision": 1, "person": {"id": "\#(FakeService.robin)", "name": "Robin Ash (fictional)"}, "who": "supervisor", "askedOn": "2026-03-02"}]}"#

  @Test func `who waits is listed with the day and the id, and nothing of the answers`() async {
    let service = FakeService(["resilience.contactRequests": [Self.wishes]])
    let result = await run(["contact", "list"], service)
    #expect(
      result.printed == """
        Robin Ash (fictional)                from you as their supervisor
          asked on 2 Mar 2026                \(Self.wish)

        """)
    let nobody = await run(
      ["contact", "list"], FakeService(["resilience.contactRequests": [#"{"items": []}"#]]))
    #expect(nobody.printed == "Nobody is waiting to hear from you.\n")
  }

  @Test func `having been in touch is said with the day`() async {
    let service = FakeService([
      "resilience.contactRequests": [Self.wishes],
      "resilience.confirmContact": [FakeService.written],
    ])
    let result = await run(["contact", "done", Self.wish, "--on", "yesterday"], service)
    #expect(
      service.params(of: "resilience.confirmContact") == [
        #"{"id":"\#(Self.wish)","idempotencyKey":"key-of-this-test","ifRevision":1,"on":"2026-03-02"}"#
      ])
    #expect(
      result.printed == """
        Kept: you were in touch with Robin Ash (fictional) on Monday 2 March 2026. They
        can see that.

        """)
    let unknown = await run(["contact", "done", FakeService.robin], service)
    #expect(unknown.status == 1)
  }

  @Test func `instruments are listed with how they are scored and whose they are`() async {
    let result = await run(
      ["instrument", "list"], FakeService(["instruments.list": [CheckInAnswers.instruments]]))
    #expect(
      result.printed == """
        BRS          Brief Resilience Scale: asked quarterly
                     6 statements, 1 to 5 (2, 4, 6 scored the other way round); a higher
                     score is better
                     low 1 to 2.99, normal 3 to 4.3, high 4.31 to 5
                     Smith and others 2008. Ask its authors.

        BURNOUT-1    Single-item burnout question: asked monthly
                     1 statement, 1 to 5; a lower score is better
                     Dolan and others 2015. Ask its authors.

        """)
  }

  @Test func `an instrument is enabled in the authority's own wording`() async throws {
    let file = try temporaryFolder() + "/wording.txt"
    try "Own words one.\n\n  Own words two.\r\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    let service = FakeService([
      "instruments.enable": [FakeService.written], "instruments.disable": [FakeService.written],
    ])
    let without = await run(["instrument", "enable", "BRS", "--wording", file], service)
    #expect(without.status == 64)
    #expect(without.said.contains("--we-may-use-it"))
    #expect(service.servers.isEmpty)
    let result = await run(
      ["instrument", "enable", "BRS", "--wording", file, "--we-may-use-it"], service)
    #expect(result.status == 0)
    #expect(
      service.params(of: "instruments.enable") == [
        #"{"idempotencyKey":"key-of-this-test","instrument":"BRS","mayUse":true,"wording":["Own words one.","Own words two."]}"#
      ])
    let disabled = await run(["instrument", "disable", "BRS"], service)
    #expect(
      disabled.printed
        == "BRS is asked no longer. What was answered stays with those who answered it.\n")
  }

  @Test func `how many people a figure rests on can be read and set with a reason`() async {
    let service = FakeService([
      "policy.disclosure": [#"{"smallestGroup": 10, "lowest": 5}"#],
      "policy.setDisclosure": [FakeService.written],
    ])
    let read = await run(["policy", "disclosure"], service)
    #expect(
      read.printed == """
        A figure about a group is shown only when it rests on at least 10 different
        people; otherwise it is hidden, so that nobody is given away. It can never be
        set below 5.

        """)
    let unreasoned = await run(["policy", "disclosure", "--set", "12"], service)
    #expect(unreasoned.status == 64)
    let set = await run(
      ["policy", "disclosure", "--set", "12", "--reason", "Small teams"], service)
    #expect(set.status == 0)
    #expect(
      service.params(of: "policy.setDisclosure") == [
        #"{"idempotencyKey":"key-of-this-test","reason":"Small teams","smallestGroup":12}"#
      ])
  }

  @Test func `a number below the lowest is refused in the server's words`() async {
    let service = FakeService([
      "policy.setDisclosure": [
        #"!{"code": -32602, "message": "Invalid params", "data": {"type": "invalidParams", "errors": [{"pointer": "/smallestGroup", "code": "outOfRange", "message": "A whole number from 5 to 100."}]}}"#
      ]
    ])
    let result = await run(["policy", "disclosure", "--set", "4", "--reason", "x"], service)
    #expect(result.status == 2)
    #expect(result.said.contains("Smallest group (smallestGroup): A whole number from 5 to 100."))
  }
}
