import GRDB
import Sealing

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
    try amend(type, id, ifRevision: ifRevision, isReworded: false, change)
  }

  /// Changes a record's clear columns and its words, whichever of them differ.
  ///
  /// - Returns: the new revision, or the present one if nothing changed.
  func amend<Row: StoredRow, Stored: StoredWords>(
    _ type: Row.Type, _ id: UUID, ifRevision: Int, sealing words: Stored,
    under subject: KeySubject, _ change: (inout Row) throws -> Void
  ) throws -> Int {
    let isReworded = try unseal(Stored.self, of: id) != words
    let revision = try amend(
      type, id, ifRevision: ifRevision, isReworded: isReworded, change)
    if revision != ifRevision { try seal(words, of: id, revision: revision, under: subject) }
    return revision
  }

  /// A new revision of a record beside which something was put: its own columns stay as they are.
  func raise<Row: StoredRow>(_ type: Row.Type, _ id: UUID, ifRevision: Int) throws -> Int {
    try amend(type, id, ifRevision: ifRevision, isReworded: true) { _ in }
  }

  private func amend<Row: StoredRow>(
    _ type: Row.Type, _ id: UUID, ifRevision: Int, isReworded: Bool,
    _ change: (inout Row) throws -> Void
  ) throws -> Int {
    guard let old = try row(type, id) else { throw StoreError.notFound(Row.kind) }
    guard old.revision == ifRevision else {
      throw StoreError.revisionConflict(current: old.revision)
    }
    var new = old
    try change(&new)
    guard new != old || isReworded else { return old.revision }
    new.revision = old.revision + 1
    try db.cachedStatement(sql: Row.statements.update)
      .execute(arguments: StatementArguments(new.values.dropFirst() + [id]))
    try log(
      Row.kind, id, revision: new.revision,
      History.changes(from: old, to: new))
    return new.revision
  }
}
