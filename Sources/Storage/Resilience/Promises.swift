import GRDB
import Sealing
package import Workbook

import struct Foundation.UUID

struct PromiseRow: StoredRow {
  static let kind = RecordKind.promise

  var id: UUID
  var unit: UUID
  var quarter: Int
  var owner: UUID
  var due: String
  var madeOn: String
  var outcome: Int?
  var answeredOn: String?
  var revision: Int

  init(_ promise: WorkforcePromise, revision: Int) {
    id = promise.id.uuid
    unit = promise.unit.uuid
    quarter = promise.quarter.ordinal
    owner = promise.owner.uuid
    due = promise.due.description
    madeOn = promise.madeOn.description
    outcome = promise.answer?.outcome.code
    answeredOn = promise.answer?.on.description
    self.revision = revision
  }
}

extension PromiseRow {
  static let statements = RowStatements(
    table: "promise",
    columns: [
      "id", "unit", "quarter", "owner", "due", "made_on", "outcome", "answered_on", "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [id, unit, quarter, owner, due, madeOn, outcome, answeredOn, revision]
  }

  init(row: Row) {
    id = row["id"]
    unit = row["unit"]
    quarter = row["quarter"]
    owner = row["owner"]
    due = row["due"]
    madeOn = row["made_on"]
    outcome = row["outcome"]
    answeredOn = row["answered_on"]
    revision = row["revision"]
  }
}

extension Snapshot {
  package func promise(_ id: WorkforcePromise.ID) throws -> Recorded<WorkforcePromise>? {
    try row(PromiseRow.self, id.uuid).map(recorded)
  }

  /// What was promised to any of these units, the newest first.
  package func promises(to units: Set<Team.ID>) throws -> [Recorded<WorkforcePromise>] {
    let statement = try db.cachedStatement(sql: "SELECT * FROM promise WHERE unit = ?")
    return try units.flatMap { try PromiseRow.fetchAll(statement, arguments: [$0.uuid]) }
      .map(recorded)
      .sorted { left, right in
        left.value.madeOn == right.value.madeOn
          ? left.value.id < right.value.id : left.value.madeOn > right.value.madeOn
      }
  }

  private func recorded(_ row: PromiseRow) throws -> Recorded<WorkforcePromise> {
    let kind = RecordKind.promise
    guard let words = try unseal(StoredPromise.self, of: row.id), let text = Words(words.text)
    else { throw StoreError.unreadable(kind) }
    return Recorded(
      value: WorkforcePromise(
        id: WorkforcePromise.ID(row.id), unit: Team.ID(row.unit),
        quarter: Quarter(ordinal: row.quarter), text: text, owner: Person.ID(row.owner),
        due: try Day(column: row.due, of: kind), madeOn: try Day(column: row.madeOn, of: kind),
        answer: try row.answer(words)),
      revision: row.revision)
  }
}

extension PromiseRow {
  fileprivate func answer(_ words: StoredPromise) throws -> WorkforcePromise.Answer? {
    guard let outcome, let answeredOn else { return nil }
    guard let whatHappened = Words(words.whatHappened) else {
      throw StoreError.unreadable(.promise)
    }
    return WorkforcePromise.Answer(
      outcome: try WorkforcePromise.Outcome(code: outcome, of: .promise),
      whatHappened: whatHappened, on: try Day(column: answeredOn, of: .promise))
  }
}

/// The act must name the organisation's key.
extension Transaction {
  package func add(_ promise: WorkforcePromise) throws {
    try create(PromiseRow(promise, revision: 1))
    try seal(StoredPromise(promise), of: promise.id.uuid, revision: 1, under: .organisation)
  }

  /// - Returns: the new revision, or the present one if nothing changed.
  package func update(_ promise: WorkforcePromise, ifRevision: Int) throws -> Int {
    try amend(
      PromiseRow.self, promise.id.uuid, ifRevision: ifRevision,
      sealing: StoredPromise(promise), under: .organisation
    ) { row in
      row = PromiseRow(promise, revision: row.revision)
    }
  }
}
