import Foundation
import GRDB
package import Sealing
import Workbook

/// Keys made ahead. The keystore holds its keys in the order in which they were made: a key made for each contribution as it
/// came would say in which order they came, and between which other keys.
extension Snapshot {
  /// How many contributions can still be written.
  package func spareContributionKeys() throws -> Int {
    // A few dozen at most.
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM spare_contribution_key /* whole table */"))
      ?? 0
  }
}

extension Transaction {
  /// The act must name them.
  package func addSpareContributionKeys(_ subjects: [KeySubject]) throws {
    for subject in subjects {
      try db.cachedStatement(sql: "INSERT INTO spare_contribution_key (subject) VALUES (?)")
        .execute(arguments: [subject.id.data])
    }
  }

  /// The lowest: subjects are random, so this is any of them.
  func takeSpareKey() throws -> KeySubject {
    let subject = try Data.fetchOne(
      db.cachedStatement(
        sql: "SELECT subject FROM spare_contribution_key ORDER BY subject LIMIT 1"))
    guard let subject else { throw StoreError.busy }
    try db.cachedStatement(sql: "DELETE FROM spare_contribution_key WHERE subject = ?")
      .execute(arguments: [subject])
    return KeySubject(.contribution, try Bytes16(column: subject, of: .contribution))
  }

  /// Writes a day's rows anew in the order of their random ids. SQLite keeps the cells of a page in the order in which they
  /// were written.
  func shuffle(_ day: Day) throws {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM contribution WHERE received_on = ? ORDER BY id"),
      arguments: [day.description])
    try db.cachedStatement(sql: "DELETE FROM contribution WHERE received_on = ?")
      .execute(arguments: [day.description])
    for row in rows { try insert(row, into: "contribution") }
    for row in rows {
      let id: Data = row["id"]
      try rewrite("follow_code", "contribution", id)
      try rewrite("contribution_step", "contribution", id)
    }
    leavesNoOrder = true
  }

  private func rewrite(_ table: String, _ column: String, _ id: Data) throws {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM \(table) WHERE \(column) = ?"), arguments: [id])
    try db.cachedStatement(sql: "DELETE FROM \(table) WHERE \(column) = ?")
      .execute(arguments: [id])
    for row in rows { try insert(row, into: table) }
  }

  private func insert(_ row: Row, into table: String) throws {
    let names = row.columnNames.joined(separator: ", ")
    let marks = row.columnNames.map { _ in "?" }.joined(separator: ", ")
    try db.cachedStatement(sql: "INSERT INTO \(table) (\(names)) VALUES (\(marks))")
      .execute(arguments: StatementArguments(row.databaseValues))
  }
}

extension Vault {
  /// Somebody's key to come: random, so that it tells nothing.
  package static func newContributionKeySubject(random: RandomBytes) -> KeySubject {
    KeySubject(.contribution, Bytes16(random.bytes(16)) ?? .zero)
  }
}
