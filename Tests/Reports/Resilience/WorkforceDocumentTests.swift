import Foundation
import ReportDocument
import Testing
import Workbook

@testable import Reports

@Suite struct WorkforceDocumentTests {
  /// One service with a team that can be shown, another beside it, and a team of six.
  private struct Sketch {
    var made = HandMadeWorkforce()
    let service: Team.ID
    let shown: Team.ID
    let six: Team.ID

    init() {
      service = made.unit("North service", .service)
      shown = made.unit("Long-term team", .team, in: service)
      six = made.unit("Duty team", .team, in: service)
      let other = made.unit("Assessment team", .team, in: service)
      made.group(of: 30, answering: 24, in: shown)
      made.group(of: 6, answering: 6, in: six)
      made.group(of: 14, answering: 12, in: other)
    }
  }

  @Test func `headings stand in the order that was decided`() throws {
    let document = try WorkforceReport([Sketch().made.release()]).document()
    #expect(document.title == "Workforce: conditions, support, and what was promised")
    #expect(
      document.sections.map(\.heading) == [
        "Read this first", "What you promised last quarter, and what happened",
        "Conditions you set", "Support", "What the work does to people, and recovery",
        "Staying and leaving", "Conditions to watch", "Quarter by quarter",
        "What we will do, who, by when",
      ])
  }

  @Test func `a unit that was not there when the figures were released is an error`() throws {
    let unknown = Team.ID(UUID(invented: 1))
    let report = WorkforceReport([try Sketch().made.release()], scope: unknown)
    #expect(throws: WorkforceReport.UnknownUnit(unit: unknown)) { try report.document() }
  }

  @Test func `a team of six is hidden in every table, with the reason`() throws {
    let sketch = Sketch()
    let document = try WorkforceReport([sketch.made.release()]).document()
    let rows = document.tables.filter { $0.columns[0].heading == "Unit" }
      .flatMap { table in table.rows.filter { $0[0] == .text("Duty team") } }
    #expect(rows.count > 6)
    for row in rows {
      for cell in row.dropFirst() {
        guard case .suppressed(let reason) = cell else {
          Issue.record("the team of six shows \(cell)")
          continue
        }
        #expect([HiddenCell.ofAnswers, HiddenCell.ofRecords].contains(reason))
      }
    }
    #expect(document.flat.contains("Hidden in this report: Assessment team and Duty team."))
    #expect(document.flat.contains("The gap protects people. It does not mean that all is well"))
  }

  @Test func `rows stand in the order of the tree`() throws {
    let document = try WorkforceReport([Sketch().made.release()]).document()
    let names = try #require(document.tables.first { $0.columns[0].heading == "Unit" }).rows
      .map { $0[0] }
    let expected = [
      "Whole authority", "North service", "Assessment team", "Duty team", "Long-term team",
    ]
    #expect(names == expected.map { .text($0) })
  }

  @Test func `a service shows itself and what is below it`() throws {
    let sketch = Sketch()
    let document = try WorkforceReport([sketch.made.release()], scope: sketch.service).document()
    #expect(document.scope == "North service")
    #expect(!document.flat.contains("Whole authority"))
    #expect(document.flat.contains("Long-term team"))
  }

  @Test func `whoever works in a unit sees the unit itself, and none below it`() throws {
    let sketch = Sketch()
    let document = try WorkforceReport(
      [sketch.made.release()], scope: sketch.service, reader: .member
    ).document()
    for name in ["Long-term team", "Duty team", "Assessment team"] {
      #expect(!document.flat.contains(name))
    }
    #expect(document.flat.contains("North service"))
    #expect(document.tables.allSatisfy { $0.columns[0].heading != "Unit" || $0.rows.count == 1 })
  }

  @Test func `when all is hidden the first sentence says so, and promises are still shown`() throws
  {
    let sketch = Sketch()
    let promise = WorkforcePromise(
      id: .init(UUID(invented: 70)), unit: sketch.six, quarter: sketch.made.quarter.previous,
      text: words("Find cover for Thursdays."), owner: .init(UUID(invented: 71)),
      due: Day(ordinal: 20_000), madeOn: Day(ordinal: 19_990))
    let document = try WorkforceReport(
      [sketch.made.release()], scope: sketch.six, [promise], reader: .member
    ).document()
    let first = document.sections[0].blocks[0].words ?? ""
    #expect(
      first.hasPrefix("Too few people answered to show Duty team without giving someone away."))
    #expect(first.contains("those under most strain may be the least likely to answer"))
    #expect(document.tables.flatMap(\.rows).joined().contains(.text("Find cover for Thursdays.")))
    // Neither the first sentence nor anything else tells how few.
    #expect(
      !document.tables.flatMap(\.rows).joined().contains {
        if case .number = $0 { true } else { false }
      })
  }

  @Test func `conditions to watch are not shown by team`() throws {
    let sketch = Sketch()
    let release = try sketch.made.release()
    let ofTeam = try WorkforceReport([release], scope: sketch.shown).document()
    #expect(ofTeam.section("Conditions to watch").allSatisfy { $0.table == nil })
    let ofAll = try WorkforceReport([release]).document()
    let table = try #require(ofAll.section("Conditions to watch").compactMap(\.table).first)
    #expect(table.columns.map(\.heading) == ["Condition", "Whole authority", "North service"])
    #expect(table.rows.count == 7)
  }

  @Test func `the lead sentence is about the unit asked about`() throws {
    let document = try WorkforceReport([Sketch().made.release()]).document()
    #expect(
      document.section("Support").first?.words
        == "Of those who answered in Whole authority, nearly all said mostly or completely that they "
        + "had someone skilled to think with when it mattered (average 4.0 of 5) and nearly all "
        + "that they could say they were struggling without being judged (average 4.0).")
  }

  @Test func `the day of reading changes nothing but what is said of promises`() throws {
    let release = try Sketch().made.release()
    let later = release.madeOn.adding(days: 400)
    #expect(
      try WorkforceReport([release]).document()
        == WorkforceReport([release], today: later).document())
  }
}
