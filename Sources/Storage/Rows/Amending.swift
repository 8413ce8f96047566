import GRDB

import struct Foundation.UUID

extension Snapshot {
  func row<Row: StoredRow>(_ type: Row.Type, _ id: UUID) throws -> Row? {
    try Row.fetchOne(db.cachedStatement(sql: Row.statements.select), arguments: [id])
  }
}

extension Transaction {
  /// Stores a new record at its first revision.
  func create(_ row: some StoredRow) throws {
    try db.cachedStatement(sql: type(of: row).statements.insert)
      .execute(arguments: StatementArguments(row.values))
    try log(type(of: row).kind, row.id, revision: row.revision, History.created)
  }

  /// Changes a record's clear columns; what they were stays in its history.
  ///
  /// - Returns: the new revision, or the present one if nothing changed.
  func amend<Row: StoredRow>(
    _ type: Row.Type, _ id: UUID, ifRevision: Int, _ change: (inout Row) throws -> Void
  ) throws -> Int {
    guard let old = try row(type, id) else { throw StoreError.notFound(Row.kind) }
    guard old.revision == ifRevision else {
      throw StoreError.revisionConflict(current: old.revision)
    }
    var new = old
    try change(&new)
    guard new != old else { return old.revision }
    new.revision = old.revision + 1
    try db.cachedStatement(sql: Row.statements.update)
      .execute(arguments: StatementArguments(new.values.dropFirst() + [id]))
    try log(
      Row.kind, id, revision: new.revision,
      History.changes(from: old, to: new))
    return new.revision
  }
}
