import GRDB
import Sealing
package import Workbook

import struct Foundation.UUID

struct ActivityRow: StoredRow {
  static let kind = RecordKind.activity

  var id: UUID
  var stage: Int
  var mode: Int
  var influence: Int
  var decisionMaker: UUID?
  var starts: String
  var ends: String?
  var revision: Int

  init(_ activity: Activity, revision: Int) {
    let entry = activity.entry
    id = activity.id.uuid
    stage = entry.stage.code
    mode = entry.mode.code
    influence = entry.influenceHopedFor.code
    decisionMaker = entry.decisionMaker?.uuid
    starts = entry.starts.description
    ends = entry.ends?.description
    self.revision = revision
  }
}

extension ActivityRow {
  static let statements = RowStatements(
    table: "activity",
    columns: [
      "id", "stage", "mode", "influence", "decision_maker", "starts", "ends", "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [id, stage, mode, influence, decisionMaker, starts, ends, revision]
  }

  init(row: Row) {
    id = row["id"]
    stage = row["stage"]
    mode = row["mode"]
    influence = row["influence"]
    decisionMaker = row["decision_maker"]
    starts = row["starts"]
    ends = row["ends"]
    revision = row["revision"]
  }
}

extension Snapshot {
  package func activity(_ id: Activity.ID) throws -> Recorded<Activity>? {
    try row(ActivityRow.self, id.uuid).map(recorded)
  }

  /// The newest start first.
  package func activities() throws -> [Recorded<Activity>] {
    // An authority has some dozens.
    try ActivityRow.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM activity ORDER BY starts DESC, id /* whole table */")
    ).map(recorded)
  }

  private func recorded(_ row: ActivityRow) throws -> Recorded<Activity> {
    let kind = RecordKind.activity
    guard let words = try unseal(StoredActivity.self, of: row.id), let title = Words(words.title),
      let purpose = Words(words.purpose)
    else { throw StoreError.unreadable(kind) }
    var entry = ActivityEntry(
      title: title, purpose: purpose, stage: try ActivityStage(code: row.stage, of: kind),
      mode: try ActivityMode(code: row.mode, of: kind),
      influenceHopedFor: try ScopeOfInfluence(code: row.influence, of: kind),
      starts: try Day(column: row.starts, of: kind))
    entry.decisionMaker = row.decisionMaker.map { Person.ID($0) }
    entry.ends = try row.ends.map { try Day(column: $0, of: kind) }
    words.fill(&entry)
    return Recorded(value: Activity(id: Activity.ID(row.id), entry: entry), revision: row.revision)
  }
}

/// The act must name the organisation's key.
extension Transaction {
  package func add(_ activity: Activity) throws {
    try create(ActivityRow(activity, revision: 1))
    try seal(
      StoredActivity(activity.entry), of: activity.id.uuid, revision: 1, under: .organisation)
  }

  /// - Returns: the new revision, or the present one if nothing changed.
  package func update(_ activity: Activity, ifRevision: Int) throws -> Int {
    try amend(
      ActivityRow.self, activity.id.uuid, ifRevision: ifRevision,
      sealing: StoredActivity(activity.entry), under: .organisation
    ) { row in
      row = ActivityRow(activity, revision: row.revision)
    }
  }
}
