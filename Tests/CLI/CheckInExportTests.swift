import Foundation
import Testing

@testable import WorkbookCLI

@Suite struct CheckInExportTests {
  private var service: FakeService {
    CheckInAnswers.service([
      "resilience.export": [
        #"{"person": {"id": "\#(FakeService.robin)", "name": "Robin Ash (fictional)"}, "exportedOn": "2026-03-03", "checkIns": [\#(CheckInAnswers.month("2026-02", p1: 2, p5: 3)), \#(CheckInAnswers.marchShared)]}"#
      ], "instruments.list": [CheckInAnswers.instruments],
    ])
  }

  @Test func `JSON holds everything, in a file that only its owner reads`() async throws {
    let file = try temporaryFolder() + "/mine.json"
    let result = await run(["check-in", "export", file], service)
    #expect(result.status == 0)
    #expect(result.printed.isEmpty)
    #expect(result.said.contains("2 check-ins are written to"))
    #expect(
      try String(contentsOfFile: file, encoding: .utf8).contains(#""exportedOn": "2026-03-03""#))
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `CSV is a line for each month, and no cell runs in a spreadsheet`() async throws {
    let file = try temporaryFolder() + "/mine"
    _ = await run(["check-in", "export", file, "--as", "csv"], service)
    let text = try String(contentsOfFile: file, encoding: .utf8).replacing("\r\n", with: "\n")
    #expect(
      text == #"""
        Month,Workload,Time with young people,Someone to think with,Attention to what it does to me,Work came home (lower is better),Recovery,Safe to say,Leaders understand,Here in a year,Children allocated,Caseload points,Brief Resilience Scale 1,Brief Resilience Scale 2,Brief Resilience Scale 3,Brief Resilience Scale 4,Brief Resilience Scale 5,Brief Resilience Scale 6,Brief Resilience Scale: score,Brief Resilience Scale: band,Conditions to watch,Private note,Shared with,Asked to be in touch
        2026-02,2,,,,3,,,,,,,,,,,,,,,,,,
        2026-03,3,4,,2,5,,,,4,14,,4,2,5,1,4,2,4.333333333,high,"Too many cases, so no room to think or form hypotheses.","'=Ask about Fridays, ""please""",Sam Field (fictional),"Sam Field (fictional), asked on 2 Mar 2026, not yet in touch"

        """#)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a file that exists is written over only with --force`() async throws {
    let file = try temporaryFolder() + "/mine.csv"
    try "before".write(toFile: file, atomically: true, encoding: .utf8)
    let service = service
    let refused = await run(["check-in", "export", file], service)
    #expect(refused.status == 2)
    #expect(refused.said.contains("--force"))
    #expect(service.servers.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "before")
    #expect(await run(["check-in", "export", file, "--force"], service).status == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) != "before")
  }

  @Test func `a name that does not say what to write is asked about`() async {
    let result = await run(["check-in", "export", "/nonexistent/mine.txt"], service)
    #expect(result.status == 2)
    #expect(result.said.contains(".json or .csv"))
  }
}
