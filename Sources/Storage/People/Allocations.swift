import GRDB
import Sealing
package import Workbook

import struct Foundation.UUID

struct AllocationRow: StoredRow {
  static let kind = RecordKind.allocation

  var id: UUID
  var practitioner: UUID
  var child: Int64
  var fromDay: String
  var untilDay: String?
  var revision: Int
}

extension AllocationRow {
  static let statements = RowStatements(
    table: "allocation",
    columns: [
      "id", "practitioner", "child", "from_day", "until_day", "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [
      id, practitioner, child, fromDay, untilDay, revision,
    ]
  }

  init(row: Row) {
    id = row["id"]
    practitioner = row["practitioner"]
    child = row["child"]
    fromDay = row["from_day"]
    untilDay = row["until_day"]
    revision = row["revision"]
  }
}

extension Snapshot {
  package func allocation(_ id: Allocation.ID) throws -> Recorded<Allocation>? {
    try row(AllocationRow.self, id.uuid).map(recorded)
  }

  /// A practitioner's allocations, now, before and later; each opens the young person's reference.
  package func allocations(of practitioner: Person.ID) throws -> [Recorded<Allocation>] {
    try AllocationRow.fetchAll(
      db, sql: "SELECT * FROM allocation WHERE practitioner = ? ORDER BY child, from_day",
      arguments: [practitioner.uuid]
    ).map(recorded)
  }

  private func recorded(_ row: AllocationRow) throws -> Recorded<Allocation> {
    guard let words = try unseal(StoredAllocation.self, of: row.id),
      let youngPerson = YoungPersonReference(words.youngPerson)
    else { throw StoreError.unreadable(.allocation) }
    return Recorded(
      value: Allocation(
        id: Allocation.ID(row.id), practitioner: Person.ID(row.practitioner),
        youngPerson: youngPerson, from: try Day(column: row.fromDay, of: .allocation),
        until: try row.untilDay.map { try Day(column: $0, of: .allocation) }),
      revision: row.revision)
  }
}

extension Transaction {
  /// The act must name the young person's key: ``Vault/keys(for:)``.
  package func add(_ allocation: Allocation) throws {
    let tag = vault.tag(of: allocation.youngPerson)
    try create(
      AllocationRow(
        id: allocation.id.uuid, practitioner: allocation.practitioner.uuid,
        child: try numberMaking(tag.value, in: .child),
        fromDay: allocation.from.description, untilDay: allocation.until?.description,
        revision: 1))
    try seal(
      StoredAllocation(allocation), of: allocation.id.uuid, revision: 1,
      under: vault.child(allocation.youngPerson))
  }

  /// - Parameter until: the last day on which it holds.
  package func end(
    _ id: Allocation.ID, until: Day, ifRevision: Int
  ) throws -> Int {
    try amend(AllocationRow.self, id.uuid, ifRevision: ifRevision) { row in
      row.untilDay = until.description
    }
  }
}
