import GRDB
package import Workbook

package import struct Foundation.UUID

/// One revision of a record: who made it, when, and which clear details it changed.
package struct RecordedRevision: Sendable, Equatable {
  package let revision: Int
  package let at: Instant
  /// `nil` for what the service did itself.
  package let by: Person.ID?
  package let method: String
  /// Empty for the first revision and where only words changed.
  package let changes: [ColumnChange]
  /// Whether sealed words were written with it.
  package let wordsChanged: Bool
}

extension Snapshot {
  /// What kind of record has this id; `nil` if none with a history has.
  package func kind(of record: UUID) throws -> RecordKind? {
    try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT kind FROM record_revision WHERE record = ? ORDER BY seq LIMIT 1"),
      arguments: [record]
    ).map { try RecordKind(code: $0, of: .other) }
  }

  /// The revisions after one, the oldest first. What stands beside a record and makes no revision of it, such as a
  /// confirmation, is not among them.
  package func revisions(
    of record: UUID, after revision: Int = 0, limit: Int
  ) throws -> [RecordedRevision] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT kind, revision, at, by, method, what,
            EXISTS (SELECT 1 FROM sealed
              WHERE sealed.record = made.record AND sealed.revision = made.revision)
            OR EXISTS (SELECT 1 FROM session_addendum
              WHERE session = made.record AND session_revision = made.revision)
          FROM record_revision AS made
          WHERE record = ? AND revision > ? AND (what = 'created' OR substr(what, 1, 1) = '{')
          ORDER BY seq LIMIT ?
          """), arguments: [record, revision, limit])
    return try rows.map { row in
      let changes = try ColumnChanges(row[5], of: RecordKind(code: row[0], of: .other))
      return RecordedRevision(
        revision: row[1], at: Instant(milliseconds: row[2]),
        by: (row[3] as UUID?).map { Person.ID($0) }, method: row[4], changes: changes.shown,
        wordsChanged: row[6] || changes.touchesWords)
    }
  }
}
