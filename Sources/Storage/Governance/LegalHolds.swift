import GRDB
package import Sealing
package import Workbook

extension Snapshot {
  package func legalHold(_ id: LegalHold.ID) throws -> Recorded<LegalHold>? {
    try row(LegalHoldRow.self, id.uuid).map(recorded)
  }

  /// The newest first. There are a few at a time.
  package func legalHolds() throws -> [Recorded<LegalHold>] {
    try LegalHoldRow.fetchAll(
      db.cachedStatement(
        sql: "SELECT * FROM legal_hold ORDER BY on_day DESC, id DESC /* whole table */")
    ).map(recorded)
  }

  private func recorded(_ row: LegalHoldRow) throws -> Recorded<LegalHold> {
    let kind = RecordKind.legalHold
    guard let words = try unseal(StoredLegalHold.self, of: row.id),
      let reason = Words(words.reason)
    else { throw StoreError.unreadable(kind) }
    return Recorded(
      value: LegalHold(
        id: LegalHold.ID(row.id), scope: try row.scope(words), reason: reason,
        by: Person.ID(row.by), on: try Day(column: row.onDay, of: kind),
        ended: try row.ending(words)),
      revision: row.revision)
  }
}

extension LegalHoldRow {
  fileprivate func scope(_ words: StoredLegalHold) throws -> LegalHold.Scope {
    if everything { return .everything }
    if let person { return .person(Person.ID(person)) }
    if let recordClass { return .records(try RecordClass(code: recordClass, of: .legalHold)) }
    guard let child = words.youngPerson.flatMap({ YoungPersonReference($0) }) else {
      throw StoreError.unreadable(.legalHold)
    }
    return .youngPerson(child)
  }

  fileprivate func ending(_ words: StoredLegalHold) throws -> LegalHold.Ending? {
    guard let endedBy, let endedOn else { return nil }
    guard let reason = Words(words.endReason) else { throw StoreError.unreadable(.legalHold) }
    return LegalHold.Ending(
      by: Person.ID(endedBy), on: try Day(column: endedOn, of: .legalHold), reason: reason)
  }
}

extension Vault {
  /// For ``Act/sealing`` of a hold.
  package func keys(for scope: LegalHold.Scope) -> Set<KeySubject> { [subject(of: scope)] }

  fileprivate func subject(of scope: LegalHold.Scope) -> KeySubject {
    if case .youngPerson(let reference) = scope { child(reference) } else { .organisation }
  }

  fileprivate func childTag(of scope: LegalHold.Scope) -> ChildTag? {
    if case .youngPerson(let reference) = scope { tag(of: reference) } else { nil }
  }
}

/// The act must name the keys: ``Vault/keys(for:)``.
extension Transaction {
  package func add(_ hold: LegalHold) throws {
    try create(LegalHoldRow(hold, child: vault.childTag(of: hold.scope), revision: 1))
    try seal(
      StoredLegalHold(hold), of: hold.id.uuid, revision: 1, under: vault.subject(of: hold.scope))
  }

  /// - Returns: the new revision.
  package func update(_ hold: LegalHold, ifRevision: Int) throws -> Int {
    try amend(
      LegalHoldRow.self, hold.id.uuid, ifRevision: ifRevision, sealing: StoredLegalHold(hold),
      under: vault.subject(of: hold.scope)
    ) { row in
      row = LegalHoldRow(hold, child: vault.childTag(of: hold.scope), revision: row.revision)
    }
  }
}
