import Foundation
import GRDB
import Workbook

/// Rows that would tell in which order they were written. SQLite keeps the cells of a page, and the pages of long texts, where
/// they fell when they were written; so before the commit these rows are taken out, all of them, and written anew in an
/// order drawn at random. One after the other would not do: each would fall back into its own place. Nor would the order of
/// their random keys: which pages are free depends on what came before, and whoever tries out every order of a few finds
/// the one that makes the same file.
struct UnorderedRows: Sendable {
  /// What was received, handled or taken back on these days.
  var days: Set<Day> = []
  /// Calls remembered until these moments, each the end of a day.
  var calls: Set<Int64> = []

  /// Nothing was written that may have an order.
  var isEmpty: Bool { days.isEmpty && calls.isEmpty }

  mutating func formUnion(_ other: UnorderedRows) {
    days.formUnion(other.days)
    calls.formUnion(other.calls)
  }

  func rewrite(in db: Database) throws {
    for day in days { try rewriteContributions(of: day, in: db) }
    for end in calls { try rewriteCalls(until: end, in: db) }
  }

  private func rewriteContributions(of day: Day, in db: Database) throws {
    let ids = try db.cachedStatement(
      sql: """
        SELECT id FROM (SELECT id FROM contribution WHERE received_on = ?1
          UNION SELECT id FROM contribution WHERE withdrawn_on = ?1
          UNION SELECT contribution FROM contribution_step WHERE on_day = ?1)
        ORDER BY random()
        """)
    let inserted = try Data.fetchAll(ids, arguments: [day.description])
    let deleted = try Data.fetchAll(ids, arguments: [day.description])
    for (table, column) in Self.tables {
      let select = try db.cachedStatement(sql: "SELECT * FROM \(table) WHERE \(column) = ?")
      let delete = try db.cachedStatement(sql: "DELETE FROM \(table) WHERE \(column) = ?")
      let rows = try inserted.flatMap { try Row.fetchAll(select, arguments: [$0]) }
      for id in deleted { try delete.execute(arguments: [id]) }
      try insert(rows, into: table, in: db)
    }
  }

  /// With the column in which the contribution's id stands.
  static let tables = [
    ("contribution", "id"), ("contribution_step", "contribution"), ("follow_code", "contribution"),
  ]

  private func rewriteCalls(until end: Int64, in db: Database) throws {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM idempotency WHERE at = ? ORDER BY random()"),
      arguments: [end])
    try db.cachedStatement(sql: "DELETE FROM idempotency WHERE at = ?").execute(arguments: [end])
    try insert(rows, into: "idempotency", in: db)
  }

  private func insert(_ rows: [Row], into table: String, in db: Database) throws {
    guard let columns = rows.first?.columnNames else { return }
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))
        """)
    for row in rows { try insert.execute(arguments: StatementArguments(row.databaseValues)) }
  }
}
