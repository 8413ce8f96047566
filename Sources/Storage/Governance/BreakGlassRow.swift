import Foundation
import GRDB
import Workbook

struct BreakGlassRow: StoredRow {
  static let kind = RecordKind.breakGlass

  var id: UUID
  var by: UUID
  var worker: UUID?
  var child: Data?
  var at: Int64
  var reviewedBy: UUID?
  var reviewedOn: String?
  var justified: Bool?
  var holdAskedBy: UUID?
  var holdSide: Int?
  var holdAskedAt: Int64?
  var heldUntil: String?
  var revision: Int

  init(_ broken: BreakGlass, child: ChildTag?, revision: Int) {
    id = broken.id.uuid
    by = broken.by.uuid
    if case .worker(let person) = broken.subject { worker = person.uuid }
    self.child = child?.value.data
    at = broken.at.milliseconds
    reviewedBy = broken.review?.by.uuid
    reviewedOn = broken.review?.on.description
    justified = broken.review?.justified
    holdAskedBy = broken.hold.asked?.by.uuid
    holdSide = broken.hold.asked?.side.code
    holdAskedAt = broken.hold.asked?.at.milliseconds
    heldUntil = broken.hold.until?.description
    self.revision = revision
  }
}

extension BreakGlassRow {
  static let statements = RowStatements(
    table: "break_glass",
    columns: [
      "id", "by", "worker", "child", "at", "reviewed_by", "reviewed_on", "justified",
      "hold_asked_by", "hold_side", "hold_asked_at", "held_until", "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [
      id, by, worker, child, at, reviewedBy, reviewedOn, justified, holdAskedBy, holdSide,
      holdAskedAt, heldUntil, revision,
    ]
  }

  init(row: Row) {
    id = row["id"]
    by = row["by"]
    worker = row["worker"]
    child = row["child"]
    at = row["at"]
    reviewedBy = row["reviewed_by"]
    reviewedOn = row["reviewed_on"]
    justified = row["justified"]
    holdAskedBy = row["hold_asked_by"]
    holdSide = row["hold_side"]
    holdAskedAt = row["hold_asked_at"]
    heldUntil = row["held_until"]
    revision = row["revision"]
  }
}
