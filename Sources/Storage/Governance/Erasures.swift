import GRDB
import Sealing
package import Workbook

extension Snapshot {
  /// What was erased, the newest first.
  package func erasures() throws -> [Erasure] {
    try ErasureRow.fetchAll(
      db.cachedStatement(
        sql: "SELECT * FROM erasure ORDER BY on_day DESC, id DESC /* whole table */")
    ).map(recorded)
  }

  private func recorded(_ row: ErasureRow) throws -> Erasure {
    let kind = RecordKind.erasure
    guard let words = try unseal(StoredErasure.self, of: row.id), let reason = Words(words.reason)
    else { throw StoreError.unreadable(kind) }
    return Erasure(
      id: Erasure.ID(row.id), what: try ErasureRequest.Kind(code: row.what, of: kind),
      person: row.person.map { Person.ID($0) }, until: row.until, reason: reason,
      by: Person.ID(row.by), on: try Day(column: row.onDay, of: kind))
  }
}

extension Transaction {
  /// Puts on record that something was erased; its reason is sealed under the organisation's key.
  package func add(_ erasure: Erasure) throws {
    try create(ErasureRow(erasure))
    try seal(StoredErasure(erasure), of: erasure.id.uuid, revision: 1, under: .organisation)
  }
}
