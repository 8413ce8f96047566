import GRDB
package import Workbook

package import struct Foundation.UUID

/// One row of the change feed: something about this record is new.
package struct ChangeEntry: Sendable, Equatable {
  package let sequence: Int64
  package let record: UUID
  package let kind: RecordKind
  package let revision: Int
  package let at: Instant
}

/// A change that waits for its savepoint to be released.
struct Change {
  let record: UUID
  let kind: RecordKind
  let revision: Int

  func append(in db: Database, at: Instant) throws {
    try db.cachedStatement(
      sql: "INSERT INTO change (record, kind, revision, at) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [record, kind.code, revision, at.milliseconds])
  }
}

extension Snapshot {
  /// Grows with everything that is recorded: what was worked out at one sequence is still true
  /// while the sequence is the same. 0 when nothing was ever recorded.
  package func changeSequence() throws -> Int64 {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT max(seq) FROM change")) ?? 0
  }

  /// The changes after a sequence, oldest first.
  package func changes(after sequence: Int64, limit: Int) throws -> [ChangeEntry] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT seq, record, kind, revision, at FROM change WHERE seq > ? ORDER BY seq LIMIT ?
          """),
      arguments: [sequence, limit])
    return try rows.map { row in
      ChangeEntry(
        sequence: row[0], record: row[1], kind: try RecordKind(code: row[2], of: .other),
        revision: row[3], at: Instant(milliseconds: row[4]))
    }
  }
}
