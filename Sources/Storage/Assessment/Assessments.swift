import GRDB
package import Workbook

import struct Foundation.UUID

struct AssessmentRow: StoredRow {
  static let kind = RecordKind.assessment

  var id: UUID
  var reference: Int64
  var child: Int64
  var kind: Int
  var practitioner: UUID
  var team: UUID
  var referred: String
  var started: String
  var completed: String?
  var mainWorkerChanged: Bool
  var recordedBy: UUID?
  var recordedAt: Int64
  var revision: Int
}

extension AssessmentRow {
  static let statements = RowStatements(
    table: "assessment",
    columns: [
      "id", "reference", "child", "kind", "practitioner", "team", "referred", "started",
      "completed", "main_worker_changed", "recorded_by", "recorded_at", "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [
      id, reference, child, kind, practitioner, team, referred, started, completed,
      mainWorkerChanged, recordedBy, recordedAt, revision,
    ]
  }

  init(row: Row) {
    id = row["id"]
    reference = row["reference"]
    child = row["child"]
    kind = row["kind"]
    practitioner = row["practitioner"]
    team = row["team"]
    referred = row["referred"]
    started = row["started"]
    completed = row["completed"]
    mainWorkerChanged = row["main_worker_changed"]
    recordedBy = row["recorded_by"]
    recordedAt = row["recorded_at"]
    revision = row["revision"]
  }
}

extension Transaction {
  /// The act must name the young person's key: ``Vault/keys(for:)``.
  ///
  /// - Throws: ``StoreError/alreadyExists(_:)`` if the id or the reference is registered already.
  package func register(_ assessment: Assessment) throws {
    try create(try row(of: assessment, revision: 1))
    try seal(
      StoredAssessment(assessment), of: assessment.id.uuid, revision: 1,
      under: vault.child(assessment.youngPerson))
  }

  /// - Returns: the new revision.
  package func update(_ assessment: Assessment, ifRevision: Int) throws -> Int {
    try amend(
      AssessmentRow.self, assessment.id.uuid, ifRevision: ifRevision,
      sealing: StoredAssessment(assessment), under: vault.child(assessment.youngPerson)
    ) { row in
      let (by, at) = (row.recordedBy, row.recordedAt)
      row = try self.row(of: assessment, revision: row.revision)
      (row.recordedBy, row.recordedAt) = (by, at)
    }
  }

  private func row(of assessment: Assessment, revision: Int) throws -> AssessmentRow {
    AssessmentRow(
      id: assessment.id.uuid,
      reference: try numberMaking(vault.tag(of: assessment.reference), in: .assessmentReference),
      child: try numberMaking(vault.tag(of: assessment.youngPerson).value, in: .child),
      kind: assessment.kind.code, practitioner: assessment.practitioner.uuid,
      team: assessment.team.uuid, referred: assessment.referred.description,
      started: assessment.started.description, completed: assessment.completed?.description,
      mainWorkerChanged: assessment.mainWorkerChanged, recordedBy: act.caller?.uuid,
      recordedAt: act.at.milliseconds, revision: revision)
  }
}

extension Snapshot {
  package func assessment(_ id: Assessment.ID) throws -> Recorded<Assessment>? {
    try row(AssessmentRow.self, id.uuid).map(recorded)
  }

  /// The registered assessment that this reference names.
  package func assessment(_ reference: AssessmentReference) throws -> Recorded<Assessment>? {
    guard let number = try number(of: vault.tag(of: reference), in: .assessmentReference)
    else { return nil }
    return try AssessmentRow.fetchOne(
      db, sql: "SELECT * FROM assessment WHERE reference = ?", arguments: [number]
    ).map(recorded)
  }

  func recorded(_ row: AssessmentRow) throws -> Recorded<Assessment> {
    let kind = RecordKind.assessment
    guard let words = try unseal(StoredAssessment.self, of: row.id),
      let reference = AssessmentReference(words.reference),
      let youngPerson = YoungPersonReference(words.youngPerson)
    else { throw StoreError.unreadable(kind) }
    return Recorded(
      value: Assessment(
        id: Assessment.ID(row.id), reference: reference, youngPerson: youngPerson,
        kind: try Assessment.Kind(code: row.kind, of: kind),
        practitioner: Person.ID(row.practitioner), team: Team.ID(row.team),
        referred: try Day(column: row.referred, of: kind),
        started: try Day(column: row.started, of: kind),
        completed: try row.completed.map { try Day(column: $0, of: kind) },
        overrunReason: Words(words.overrunReason), mainWorkerChanged: row.mainWorkerChanged),
      revision: row.revision)
  }
}
