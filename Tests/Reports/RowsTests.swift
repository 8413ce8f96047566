import Testing
import Workbook

@testable import Reports

@Suite struct RowsTests {
  private let authority = InventedAuthority(practitioners: 25, seed: 4)

  private func report() throws -> AssessmentLinkReport {
    try HandMade.report(authority.records(), days: authority.days, today: authority.today)
  }

  private func cells(_ rows: String) -> [[Substring]] {
    rows.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
  }

  @Test func `there is one row for each audit that can be compared, and the index is the same`()
    throws
  {
    let report = try report()
    let cells = cells(report.rows(salt: 1).rows)
    #expect(cells.count == report.figures.linkedAudits + 1)
    #expect(cells.allSatisfy { $0.count == RowColumn.all.count })
    let column = try #require(RowColumn.all.firstIndex(of: .index))
    let sum = cells.dropFirst().compactMap { Double($0[column]) }.reduce(0, +)
    let linked = report.figures.selection.linked.map(\.index.value).reduce(0, +)
    #expect(abs(sum - linked) < 0.0001 * Double(cells.count))
  }

  @Test func `every column has one line in the codebook`() throws {
    let rows = try report().rows(salt: 1)
    let named = rows.codebook.split(separator: "\r\n").dropFirst().map {
      $0.prefix { $0 != "," }
    }
    #expect(named == cells(rows.rows)[0])
    #expect(Set(named).count == named.count)
  }

  @Test func `another salt gives other pseudonyms and the same figures`() throws {
    let report = try report()
    let (one, other) = (report.rows(salt: 1).rows, report.rows(salt: 2).rows)
    #expect(one != other)
    #expect(report.rows(salt: 1).rows == one)
    func figures(_ rows: String) -> [String] {
      cells(rows).map { $0.dropFirst(2).joined(separator: ",") }.sorted()
    }
    #expect(figures(one) == figures(other))
  }

  @Test func `no id and no day of anybody is in the rows`() throws {
    let report = try report()
    let rows = report.rows(salt: 3).rows
    for practitioner in report.source.index.practitioners {
      #expect(!rows.contains(practitioner.id.description))
    }
    for audit in report.figures.selection.linked {
      #expect(!rows.contains(Day(ordinal: Int(audit.completed)).description))
    }
  }
}
