import GRDB
import Workbook

import struct Foundation.UUID

struct AddendumRow: StoredRow {
  static let kind = RecordKind.addendum

  let id: UUID
  let session: UUID
  /// The session's revision since it is there, by which notes stand in their order.
  let sessionRevision: Int
  let at: Int64
  let by: UUID
  let part: Int
  let discussion: UUID?
  var revision: Int

  init(_ addendum: SessionAddendum, _ session: SessionID, _ revision: Int, by: UUID, at: Instant) {
    id = addendum.id.uuid
    self.session = session.uuid
    sessionRevision = revision
    self.at = at.milliseconds
    self.by = by
    switch addendum.part {
    case .record: (part, discussion) = (Self.record, nil)
    case .discussion(let id): (part, discussion) = (Self.discussion, id.uuid)
    case .personal: (part, discussion) = (Self.personal, nil)
    }
    self.revision = 1
  }

  var addendumPart: SessionAddendum.Part {
    get throws {
      switch (part, discussion) {
      case (Self.record, nil): .record
      case (Self.discussion, let id?): .discussion(CaseDiscussion.ID(id))
      case (Self.personal, nil): .personal
      default: throw StoreError.unreadable(.addendum)
      }
    }
  }

  private static let record = 1
  private static let discussion = 2
  private static let personal = 3
}

extension AddendumRow {
  static let statements = RowStatements(
    table: "session_addendum",
    columns: ["id", "session", "session_revision", "at", "by", "part", "discussion", "revision"])

  var values: [(any DatabaseValueConvertible)?] {
    [id, session, sessionRevision, at, by, part, discussion, revision]
  }

  init(row: Row) {
    id = row["id"]
    session = row["session"]
    sessionRevision = row["session_revision"]
    at = row["at"]
    by = row["by"]
    part = row["part"]
    discussion = row["discussion"]
    revision = row["revision"]
  }
}
