import Foundation
import Testing

@testable import WorkbookCLI

@Suite struct SendingTests {
  private let talk = [
    "4", "held", "robin", "", "Swap the duty day.", "The court date falls on it.", "",
  ]

  @Test func `the review shows every answer under its label`() async throws {
    let result = await run(["session", "record"], answers: talk + ["4"])
    let review = try #require(result.said.split(separator: "This is what you have put down:").last)
    #expect(
      String(review).hasPrefix(
        """


        Kind of session           In between (ad hoc)
        What became of it         Held
        Supervisees               Robin Ash (fictional)
        About no child            Yes
        Decision                  Swap the duty day.
        Because                   The court date falls on it.

        """))
    #expect(result.status == 5)
  }

  @Test func `after a refusal what was wrong is changed and sent again`() async throws {
    let refused =
      #"!{"code": 1004, "message": "Rule violated", "data": {"type": "ruleViolated", "detail": "d", "errors": [{"pointer": "/session/supervisees/0", "code": "conflict", "message": "This person left on 1 March 2026."}]}}"#
    let service = FakeService(["supervision.record": [refused, FakeService.written]])
    let result = await run(
      ["session", "record"], service,
      answers: talk + ["1", "2", "about", "LS-1", "change", "Visit today.", "She asked.", "1"])
    #expect(result.status == 0)
    #expect(result.said.contains("Supervisees 1 (session/supervisees/0): This person left on"))
    let sent = service.params(of: "supervision.record")
    #expect(sent.count == 2)
    #expect(sent[1].contains(#""youngPerson":"LS-1""#))
    #expect(!sent[1].contains("aboutNoChild"))
  }

  @Test func `what was typed can be kept in a private file and sent later`() async throws {
    let folder = try temporaryFolder()
    let file = folder + "/talk.json"
    let service = FakeService(["supervision.record": ["!unreachable"]])
    let result = await run(["session", "record"], service, answers: talk + ["1", "3", file])
    #expect(result.status == 0)
    #expect(result.printed.isEmpty)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)

    let later = FakeService()
    let second = await run(["session", "record", "--from", file], later)
    #expect(second.status == 0)
    #expect(
      later.params(of: "supervision.record") == service.params(of: "supervision.record"))
  }

  @Test func `a dry run is marked as one and stores nothing`() async throws {
    let service = FakeService()
    let result = await run(["session", "record", "--dry-run"], service, answers: talk + ["1"])
    #expect(service.params(of: "supervision.record")[0].contains(#""dryRun":true"#))
    #expect(result.printed == "Everything is in order. Nothing was stored, as you asked.\n")
  }
}
