import Foundation
import GRDB
import Workbook

struct LegalHoldRow: StoredRow {
  static let kind = RecordKind.legalHold

  var id: UUID
  var everything = false
  var person: UUID?
  var child: Data?
  var recordClass: Int?
  var by: UUID
  var onDay: String
  var endedBy: UUID?
  var endedOn: String?
  var revision: Int

  init(_ hold: LegalHold, child: ChildTag?, revision: Int) {
    id = hold.id.uuid
    switch hold.scope {
    case .everything: everything = true
    case .person(let id): person = id.uuid
    case .youngPerson: self.child = child?.value.data
    case .records(let kept): recordClass = kept.code
    }
    by = hold.by.uuid
    onDay = hold.on.description
    endedBy = hold.ended?.by.uuid
    endedOn = hold.ended?.on.description
    self.revision = revision
  }
}

extension LegalHoldRow {
  static let statements = RowStatements(
    table: "legal_hold",
    columns: [
      "id", "everything", "person", "child", "class", "by", "on_day", "ended_by", "ended_on",
      "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [id, everything, person, child, recordClass, by, onDay, endedBy, endedOn, revision]
  }

  init(row: Row) {
    id = row["id"]
    everything = row["everything"]
    person = row["person"]
    child = row["child"]
    recordClass = row["class"]
    by = row["by"]
    onDay = row["on_day"]
    endedBy = row["ended_by"]
    endedOn = row["ended_on"]
    revision = row["revision"]
  }
}
