import Foundation
import Testing

@testable import WorkbookCLI

@Suite struct ReportTests {
  private static let report =
    #"{"title": "Supervision and assessment quality", "reader": "Leaders", "period": {"from": "2024-03-04", "to": "2026-03-03"}, "scope": "The whole authority", "sections": [{"heading": "In short", "blocks": [{"kind": "paragraph", "paragraph": {"emphasis": "lead", "text": "Together is not cause."}}]}], "caveats": ["Few audits."], "suppressionNotes": [], "exclusions": [], "provenance": {"dataCut": "d", "softwareVersion": "0.1.0", "policyVersions": [], "formulas": [], "denominators": []}}"#

  private var service: FakeService { FakeService(["reports.assessmentLink": [Self.report]]) }

  @Test(arguments: ["text", "html", "csv", "json"])
  func `the report is rendered here in every format`(format: String) async {
    let result = await run(["report", "assessment-link", "--format", format], service)
    #expect(result.status == 0)
    #expect(result.printed.contains("Together is not cause."))
    #expect(result.printed.hasPrefix("<!DOCTYPE html>") == (format == "html"))
    #expect(result.printed.hasPrefix("{\n  \"title\"") == (format == "json"))
    #expect(format != "text" || result.printed.width <= 80)
  }

  @Test func `without a period it is the two years up to the end of this quarter`() async {
    let service = service
    _ = await run(["report", "assessment-link"], service)
    #expect(
      service.params(of: "reports.assessmentLink") == [
        #"{"period":{"from":"2024-04-01","until":"2026-03-31"}}"#
      ])
  }

  @Test(arguments: [
    ["2025-Q1", "2025-Q4"], ["1 Jan 2025", "31/12/2025"], ["2025-02-03", "2 November 2025"],
  ])
  func `a period is whole quarters, by their names or by days in them`(ends: [String]) async {
    let service = service
    _ = await run(
      ["report", "assessment-link", "--from", ends[0], "--until", ends[1]], service)
    #expect(
      service.params(of: "reports.assessmentLink") == [
        #"{"period":{"from":"2025-01-01","until":"2025-12-31"}}"#
      ])
  }

  @Test func `what is neither a quarter nor a day is named with its option`() async {
    let result = await run(["report", "assessment-link", "--from", "soon"])
    #expect(result.status == 2)
    #expect(result.said.hasPrefix("--from takes a quarter, such as 2026-Q3, or a day in it"))
  }

  @Test func `it can be written to a file that only its owner reads`() async throws {
    let file = try temporaryFolder() + "/report.csv"
    let result = await run(
      ["report", "assessment-link", "--format", "csv", "--output", file], service)
    #expect(result.printed.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("Together is not cause."))
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(arguments: ["html", "csv", "json"])
  func `a file whose name says what it holds is written so`(format: String) async throws {
    let file = try temporaryFolder() + "/report." + format
    _ = await run(["report", "assessment-link", "--output", file], service)
    let plain = await run(["report", "assessment-link", "--format", format], service)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == plain.printed)
  }

  @Test func `a file that cannot be written is said so`() async {
    let result = await run(
      ["report", "assessment-link", "--output", "/nonexistent/report.txt"], service)
    #expect(result.status == 5)
    #expect(result.said.hasPrefix("/nonexistent/report.txt cannot be written: No such file"))
  }
}
