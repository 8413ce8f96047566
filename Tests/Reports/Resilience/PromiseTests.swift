import Foundation
import ReportDocument
import Testing
import Workbook

@testable import Reports

@Suite struct PromiseTests {
  private let quarter = HandMadeWorkforce.thirdQuarter
  private var today: Day { CheckInWindow.release(of: quarter) }

  private func promise(
    _ number: Int, about quarter: Quarter, to unit: Team.ID = HandMadeWorkforce.organisation,
    due: Day, _ outcome: WorkforcePromise.Outcome? = nil
  ) -> WorkforcePromise {
    WorkforcePromise(
      id: .init(UUID(invented: 500 + number)), unit: unit, quarter: quarter,
      text: words("Promise \(number)"), owner: .init(UUID(invented: 499)), due: due,
      madeOn: due.adding(days: -60),
      answer: outcome.map { .init(outcome: $0, whatHappened: words("It was so."), on: due) })
  }

  private func document(
    _ promises: [WorkforcePromise], reader: WorkforceReport.Reader = .leader,
    scope: Team.ID = HandMadeWorkforce.organisation, _ made: HandMadeWorkforce = HandMadeWorkforce()
  ) throws -> ReportDocument {
    try WorkforceReport(
      [made.release()], scope: scope, promises, today: today, reader: reader
    ).document()
  }

  private func kept(_ document: ReportDocument) -> [ReportDocument.Block] {
    document.section("What you promised last quarter, and what happened")
  }

  @Test func `each promise of last quarter says what became of it, and who took it on`() throws {
    let last = quarter.previous
    let blocks = kept(
      try document([
        promise(1, about: last, due: today.adding(days: -9), .kept),
        promise(2, about: last, due: today.adding(days: -8), .partlyKept),
        promise(3, about: last, due: today.adding(days: -7), .notKept),
        promise(4, about: last, due: today.adding(days: -1)),
        promise(5, about: last, due: today),
      ]))
    #expect(
      blocks.first?.words
        == "5 promises were made last quarter: 1 kept, 1 kept in part, 1 not kept and 2 without a "
        + "word yet on what happened.")
    let table = try #require(blocks.compactMap(\.table).first)
    #expect(
      table.columns.map(\.heading) == ["What", "To whom", "Who", "By when", "What happened"])
    #expect(table.rows.allSatisfy { $0[1] == .text("Whole authority") })
    #expect(table.rows.allSatisfy { $0[2] == .text("Ola Example") })
    #expect(
      table.rows.map { $0[4] } == [
        .text("Kept (2 October 2026). It was so."),
        .text("Kept in part (3 October 2026). It was so."),
        .text("Not kept (4 October 2026). It was so."),
        .text("Nobody has said. It was due on 10 October 2026."), .text("Not due yet."),
      ])
  }

  @Test func `older promises stand there until somebody says what happened`() throws {
    let older = quarter.previous.previous
    let tables = kept(
      try document([
        promise(1, about: older, due: today.adding(days: -100)),
        promise(2, about: older, due: today.adding(days: -100), .kept),
      ])
    ).compactMap(\.table)
    #expect(tables.map(\.caption) == ["Older promises still open"])
    #expect(tables.first?.rows.map { $0[0] } == [.text("Promise 1")])
  }

  @Test func `where nothing was promised the report says so, and how to promise`() throws {
    let document = try document([])
    #expect(kept(document).first?.words == "No promise was recorded last quarter.")
    let next = document.section("What we will do, who, by when")
    #expect(next.compactMap(\.table).isEmpty)
    #expect(next.contains { $0.words?.contains("`workbook promise add`") ?? false })
  }

  @Test func `promises made after these figures close the report`() throws {
    let next = try document([promise(1, about: quarter, due: today.adding(days: 60))])
      .section("What we will do, who, by when")
    let table = try #require(next.compactMap(\.table).first)
    #expect(table.rows.map { $0[0] } == [.text("Promise 1")])
  }

  @Test func `whoever works in a unit sees what was promised to it and above, not below`() throws {
    var made = HandMadeWorkforce()
    let service = made.unit("North service", .service)
    let team = made.unit("Duty team", .team, in: service)
    let promises = [
      promise(1, about: quarter.previous, due: today),
      promise(2, about: quarter.previous, to: service, due: today),
      promise(3, about: quarter.previous, to: team, due: today),
    ]
    let seen = kept(try document(promises, reader: .member, scope: service, made))
      .compactMap(\.table).flatMap(\.rows).map { $0[0] }
    #expect(seen == [.text("Promise 1"), .text("Promise 2")])
  }

  @Test func `the order in which promises come changes nothing`() throws {
    let promises = (1...5).map { promise($0, about: quarter.previous, due: today) }
    #expect(try document(promises) == document(promises.reversed()))
  }
}
