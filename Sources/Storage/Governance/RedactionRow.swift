import Foundation
import GRDB
import Workbook

struct RedactionRow: StoredRow {
  static let kind = RecordKind.redaction

  var id: UUID
  var person: UUID?
  var child: Data?
  var record: UUID
  var field: String
  var by: UUID
  var onDay: String
  var takenBackOn: String?
  var revision: Int

  init(_ redaction: Redaction, about subject: AccessSubject, revision: Int) {
    id = redaction.id.uuid
    switch subject {
    case .person(let id): person = id.uuid
    case .child(let tag): child = tag.value.data
    }
    record = redaction.record
    field = redaction.field
    by = redaction.by.uuid
    onDay = redaction.on.description
    takenBackOn = redaction.takenBackOn?.description
    self.revision = revision
  }
}

extension RedactionRow {
  static let statements = RowStatements(
    table: "redaction",
    columns: [
      "id", "person", "child", "record", "field", "by", "on_day", "taken_back_on", "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [id, person, child, record, field, by, onDay, takenBackOn, revision]
  }

  init(row: Row) {
    id = row["id"]
    person = row["person"]
    child = row["child"]
    record = row["record"]
    field = row["field"]
    by = row["by"]
    onDay = row["on_day"]
    takenBackOn = row["taken_back_on"]
    revision = row["revision"]
  }
}
