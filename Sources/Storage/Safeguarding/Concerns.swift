import GRDB
package import Sealing
package import Workbook

import struct Foundation.UUID

struct ConcernRow: StoredRow {
  static let kind = RecordKind.concern

  var id: UUID
  var recordedBy: UUID
  var noticedBy: UUID
  var noticedAt: Int64
  var aboutWorker: UUID?
  var immediateDanger: Bool
  /// Without a reference in the schema: taking feedback back never takes a concern with it.
  var contribution: UUID?
  var closedBy: UUID?
  var closedOn: String?
  var revision: Int

  init(_ concern: Concern, revision: Int) {
    id = concern.id.uuid
    recordedBy = concern.recordedBy.uuid
    noticedBy = concern.entry.noticedBy.uuid
    noticedAt = concern.entry.noticedAt.milliseconds
    aboutWorker = concern.entry.aboutWorker?.uuid
    immediateDanger = concern.entry.immediateDanger
    contribution = concern.entry.contribution?.uuid
    closedBy = concern.closed?.by.uuid
    closedOn = concern.closed?.on.description
    self.revision = revision
  }
}

extension ConcernRow {
  static let statements = RowStatements(
    table: "concern",
    columns: [
      "id", "recorded_by", "noticed_by", "noticed_at", "about_worker", "immediate_danger",
      "contribution", "closed_by", "closed_on", "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [
      id, recordedBy, noticedBy, noticedAt, aboutWorker, immediateDanger, contribution, closedBy,
      closedOn, revision,
    ]
  }

  init(row: Row) {
    id = row["id"]
    recordedBy = row["recorded_by"]
    noticedBy = row["noticed_by"]
    noticedAt = row["noticed_at"]
    aboutWorker = row["about_worker"]
    immediateDanger = row["immediate_danger"]
    contribution = row["contribution"]
    closedBy = row["closed_by"]
    closedOn = row["closed_on"]
    revision = row["revision"]
  }
}

extension Snapshot {
  package func concern(_ id: Concern.ID) throws -> Recorded<Concern>? {
    try row(ConcernRow.self, id.uuid).map(recorded)
  }

  /// The newest noticed first.
  package func concerns() throws -> [Recorded<Concern>] {
    try ConcernRow.fetchAll(
      db.cachedStatement(
        sql: "SELECT * FROM concern ORDER BY noticed_at DESC, id /* whole table */")
    ).map(recorded)
  }

  private func recorded(_ row: ConcernRow) throws -> Recorded<Concern> {
    let kind = RecordKind.concern
    guard let words = try unseal(StoredConcern.self, of: row.id),
      let exactWords = Words(words.exactWords)
    else { throw StoreError.unreadable(kind) }
    var entry = ConcernEntry(
      noticedAt: Instant(milliseconds: row.noticedAt), noticedBy: Person.ID(row.noticedBy),
      exactWords: exactWords, immediateDanger: row.immediateDanger)
    entry.aboutWorker = row.aboutWorker.map { Person.ID($0) }
    entry.contribution = row.contribution.map { Contribution.ID($0) }
    words.fill(&entry)
    return Recorded(
      value: Concern(
        id: Concern.ID(row.id), entry: entry, recordedBy: Person.ID(row.recordedBy),
        closed: try row.closing(words)),
      revision: row.revision)
  }
}

extension ConcernRow {
  fileprivate func closing(_ words: StoredConcern) throws -> Concern.Closing? {
    guard let closedBy, let closedOn, let outcome = Words(words.outcome) else { return nil }
    return Concern.Closing(
      outcome: outcome, by: Person.ID(closedBy), on: try Day(column: closedOn, of: .concern))
  }
}

extension Vault {
  /// For ``Act/sealing`` of a concern.
  package func keys(for entry: ConcernEntry) -> Set<KeySubject> { [subject(of: entry)] }

  fileprivate func subject(of entry: ConcernEntry) -> KeySubject {
    entry.youngPerson.map(child) ?? .organisation
  }
}

/// The act must name the keys: ``Vault/keys(for:)``.
extension Transaction {
  package func add(_ concern: Concern) throws {
    try create(ConcernRow(concern, revision: 1))
    try seal(
      StoredConcern(concern), of: concern.id.uuid, revision: 1,
      under: vault.subject(of: concern.entry))
  }

  /// - Returns: the new revision, or the present one if nothing changed.
  package func update(_ concern: Concern, ifRevision: Int) throws -> Int {
    try amend(
      ConcernRow.self, concern.id.uuid, ifRevision: ifRevision, sealing: StoredConcern(concern),
      under: vault.subject(of: concern.entry)
    ) { row in
      row = ConcernRow(concern, revision: row.revision)
    }
  }
}
