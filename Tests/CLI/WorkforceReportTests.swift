import Foundation
import Testing

@testable import WorkbookCLI

@Suite struct WorkforceReportTests {
  private static let report =
    #"{"title": "Conditions of work", "reader": "Leaders", "period": {"from": "2025-10-01", "to": "2025-12-31"}, "scope": "Response team", "sections": [{"heading": "Read this first", "blocks": [{"kind": "paragraph", "paragraph": {"emphasis": "lead", "text": "Too few people answered to show this."}}]}], "caveats": [], "suppressionNotes": [], "exclusions": [], "provenance": {"dataCut": "d", "softwareVersion": "0.1.0", "policyVersions": [], "formulas": [], "denominators": []}}"#
  private static let units =
    #"{"items": [{"id": "0198c0de-0000-7000-8000-000000000301", "revision": 1, "name": "Response North", "level": "team"}, {"id": "0198c0de-0000-7000-8000-000000000302", "revision": 1, "name": "Response South", "level": "team"}, {"id": "0198c0de-0000-7000-8000-000000000303", "revision": 1, "name": "Response", "level": "service"}, {"id": "0198c0de-0000-7000-8000-000000000304", "revision": 1, "name": "Edge of care", "level": "team"}]}"#

  private func service(_ answer: String = Self.report) -> FakeService {
    FakeService(["reports.workforce": [answer], "teams.list": [Self.units]])
  }

  private static func period(_ from: String, _ until: String) -> String {
    #"{"period":{"from":"\#(from)","until":"\#(until)"}}"#
  }

  @Test(arguments: ["2026-Q3", "2026q3", "Q3 2026", "2026-07-01..2026-09-30"])
  func `a quarter is written in several ways`(quarter: String) async {
    let service = service()
    #expect(await run(["report", "workforce", quarter], service).status == 0)
    #expect(
      service.params(of: "reports.workforce") == [Self.period("2026-07-01", "2026-09-30")])
  }

  @Test(arguments: ["2026-Q5", "2026", "soon", "Q3", "2026-07-01", "2026-7-1..2026-9-30"])
  func `what is no quarter is said to be none`(quarter: String) async {
    let service = service()
    let result = await run(["report", "workforce", quarter], service)
    #expect(result.status == 2)
    #expect(result.said.contains("A quarter is written 2026-Q3 or 2026-07-01..2026-09-30"))
    #expect(service.servers.isEmpty)
  }

  @Test func `days that are not one quarter are answered with the quarter they begin in`() async {
    let result = await run(["report", "workforce", "2026-08-01..2026-10-31"], service())
    #expect(result.status == 2)
    #expect(
      result.said.replacing("\n", with: " ").contains(
        "not one whole quarter. The quarter of its first day is 2026-07-01..2026-09-30."))
  }

  @Test(arguments: [
    ("2026-03-03", "2025-10-01", "2025-12-31"), ("2026-04-10", "2025-10-01", "2025-12-31"),
    ("2026-04-11", "2026-01-01", "2026-03-31"), ("2026-05-01", "2026-01-01", "2026-03-31"),
    ("2026-01-10", "2025-07-01", "2025-09-30"), ("2026-01-11", "2025-10-01", "2025-12-31"),
  ])
  func `without one it is the last quarter that nobody can answer for any more`(
    today: String, from: String, until: String
  ) async throws {
    let service = service()
    _ = await run(["report", "workforce"], service, now: try noon(today))
    #expect(service.params(of: "reports.workforce") == [Self.period(from, until)])
  }

  @Test func `the server's words about a quarter still open are shown`() async {
    let open =
      #"!{"code": 1004, "message": "Rule violated", "data": {"type": "ruleViolated", "detail": "July to September 2026 can be read from 11 October 2026 on."}}"#
    let result = await run(["report", "workforce", "2026-Q3"], service(open))
    #expect(result.status == 1)
    #expect(
      result.said
        == "Rule violated: July to September 2026 can be read from 11 October 2026 on.\n")
  }

  @Test(arguments: ["text", "html", "csv", "json"])
  func `it is rendered here in every format`(format: String) async throws {
    let file = try temporaryFolder() + "/report"
    _ = await run(["report", "workforce", "--as", format, "--output", file], service())
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("Too few people answered to show this."))
    #expect(text.hasPrefix("<!DOCTYPE html>") == (format == "html"))
    #expect(text.hasPrefix("{") == (format == "json"))
  }

  @Test(arguments: [
    ("response", "303"), ("Response S", "302"), ("edge", "304"),
    ("0198c0de-0000-7000-8000-000000000301", "301"),
  ])
  func `a unit is found by its name or the beginning of it`(words: String, id: String) async {
    let service = service()
    _ = await run(["report", "workforce", "--unit", words], service)
    #expect(
      service.params(of: "reports.workforce").first?.contains(
        #""scope":"0198c0de-0000-7000-8000-000000000\#(id)""#) == true)
  }

  @Test func `a beginning that several units have is not guessed at`() async {
    let service = service()
    let several = await run(["report", "workforce", "--unit", "resp"], service)
    #expect(several.status == 2)
    #expect(several.said.contains("  Response North (team, 0198c0de-0000-7000-8000-000000000301)"))
    #expect(!several.said.contains("Edge of care"))
    let none = await run(["report", "workforce", "--unit", "Nowhere"], service)
    #expect(none.said.contains("There is no unit whose name begins with 'Nowhere'."))
    #expect(service.params(of: "reports.workforce").isEmpty)
  }
}
