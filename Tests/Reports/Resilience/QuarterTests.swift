import Foundation
import ReportDocument
import Testing
import Workbook

@testable import Reports

@Suite struct QuarterTests {
  /// One release a quarter up to the third of 2026; the organisation answers with these numbers, or stays too small.
  private func releases(_ answers: [Int?]) throws -> [WorkforceRelease] {
    try answers.enumerated().map { place, answer in
      var made = HandMadeWorkforce()
      made.quarter = Quarter(
        ordinal: HandMadeWorkforce.thirdQuarter.ordinal - answers.count + 1 + place)
      made.group(
        of: 24, answering: answer == nil ? 4 : 15, in: HandMadeWorkforce.organisation,
        with: answer ?? 3)
      for person in 0..<24 {
        made.sessions(of: person, on: [made.quarter.from.adding(days: -40), made.quarter.from])
      }
      return try made.release()
    }
  }

  private func blocks(_ answers: [Int?]) throws -> [ReportDocument.Block] {
    try WorkforceReport(releases(answers)).document().section("Quarter by quarter")
  }

  private func control(_ block: ReportDocument.Chart) -> ReportDocument.ControlChart? {
    if case .control(let chart) = block.kind { chart } else { nil }
  }

  @Test func `six quarters make charts with trial limits, and a table beside them`() throws {
    let blocks = try blocks([3, 4, 3, 4, 3, 4])
    let charts = blocks.compactMap(\.chart)
    #expect(
      charts.map(\.title) == [
        "Days in date, quarter by quarter", "Workload, quarter by quarter",
        "Someone to think with, quarter by quarter", "Recovery, quarter by quarter",
      ])
    let workload = try #require(control(charts[1]))
    #expect(workload.points.map(\.value) == [3, 4, 3, 4, 3, 4])
    #expect(workload.points.map(\.label).suffix(2) == ["Q2 2026", "Q3 2026"])
    #expect(workload.limits?.status == .trial)
    // Mean 3.5, moving ranges all 1.
    #expect(workload.limits.map { ($0.upper * 100).rounded() } == 616)
    let table = try #require(blocks.compactMap(\.table).first)
    #expect(
      table.columns.map(\.heading) == [
        "Quarter", "Days in date", "Workload", "Someone to think with", "Work stayed at work",
        "Recovery", "In this role in a year",
      ])
    #expect(table.rows.count == 6)
  }

  @Test func `twelve quarters lock the limits`() throws {
    let charts = try blocks(Array(repeating: [3, 4], count: 6).flatMap(\.self)).compactMap(\.chart)
    #expect(control(charts[1])?.limits?.status == .locked)
  }

  @Test func `a hidden quarter is a gap, and is named`() throws {
    let blocks = try blocks([3, 4, nil, 4])
    let workload = try #require(
      blocks.compactMap(\.chart).dropFirst().first.flatMap(control))
    #expect(workload.points.map(\.value) == [3, 4, nil, 4])
    #expect(blocks.first?.words?.hasSuffix("April to June 2026.") ?? false)
    let table = try #require(blocks.compactMap(\.table).first)
    #expect(table.rows[2][2] == .suppressed(reason: HiddenCell.ofAnswers))
  }

  @Test func `one quarter is no chart, and the report says so`() throws {
    let blocks = try blocks([3])
    #expect(blocks.compactMap(\.chart).isEmpty)
    #expect(blocks.contains { $0.words?.contains("fewer than two quarters") ?? false })
  }

  @Test func `a unit younger than the first release begins where it began`() throws {
    var releases = try releases([3, 4])
    var made = HandMadeWorkforce()
    let service = made.unit("New service", .service)
    made.group(of: 24, answering: 15, in: service)
    releases.append(try made.release())
    let document = try WorkforceReport(releases, scope: service).document()
    let table = try #require(
      document.section("Quarter by quarter").compactMap(\.table).first)
    guard case .missing = table.rows[0][1] else {
      Issue.record("a unit that did not exist has a figure")
      return
    }
    #expect(table.rows[2][2] == .number(4))
  }
}
