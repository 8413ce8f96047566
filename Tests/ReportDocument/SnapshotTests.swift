import Foundation
import Testing

@testable import ReportDocument

@Suite struct SnapshotTests {
  private func stamped() throws -> ReportDocument {
    let moment = try #require(ReportDocument.Moment("2026-03-01T09:30:00Z"))
    return try Sample().document.stamped(generatedAt: moment) { _ in
      "sha256:" + String(repeating: "0123456789abcdef", count: 4)
    }
  }

  @Test func `the sample report reads well in a terminal`() throws {
    try expectSnapshot(stamped().text(), "sample.txt")
  }

  @Test func `the sample report is one standalone page`() throws {
    try expectSnapshot(stamped().html(), "sample.html")
  }

  @Test func `the sample report opens in a spreadsheet`() throws {
    try expectSnapshot(stamped().csv(), "sample.csv")
  }

  @Test func `the sample report is the JSON that the contract describes`() throws {
    try expectSnapshot(
      String(decoding: stamped().prettyJSON(), as: UTF8.self), "sample.json")
  }
}
