import Foundation
import GRDB
import Workbook

struct ErasureRow: StoredRow {
  static let kind = RecordKind.erasure

  var id: UUID
  var what: Int
  var person: UUID?
  var until: String?
  var by: UUID
  var onDay: String
  var revision: Int

  init(_ erasure: Erasure) {
    id = erasure.id.uuid
    what = erasure.what.code
    person = erasure.person?.uuid
    until = erasure.until
    by = erasure.by.uuid
    onDay = erasure.on.description
    revision = 1
  }
}

extension ErasureRow {
  static let statements = RowStatements(
    table: "erasure", columns: ["id", "what", "person", "until", "by", "on_day", "revision"])

  var values: [(any DatabaseValueConvertible)?] {
    [id, what, person, until, by, onDay, revision]
  }

  init(row: Row) {
    id = row["id"]
    what = row["what"]
    person = row["person"]
    until = row["until"]
    by = row["by"]
    onDay = row["on_day"]
    revision = row["revision"]
  }
}
