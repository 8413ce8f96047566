import GRDB
package import Workbook

import struct Foundation.UUID

/// An audit as it is stored.
package struct RecordedAudit: Sendable {
  package let id: Audit.ID
  package let audit: Audit
  package let recordedAt: Instant
  package let revision: Int
}

extension Transaction {
  /// The act must name the key of the assessment's young person: ``Vault/keys(for:)``.
  package func insert(_ audit: Audit, id: Audit.ID, about assessment: Assessment) throws {
    try create(AuditRow(audit, id: id, at: act.at))
    try seal(
      StoredAudit(audit.entry), of: id.uuid, revision: 1,
      under: vault.child(assessment.youngPerson))
  }
}

extension Snapshot {
  package func audit(_ id: Audit.ID) throws -> RecordedAudit? {
    try row(AuditRow.self, id.uuid).map(recorded)
  }

  /// Oldest first.
  package func audits(of assessment: Assessment.ID) throws -> [RecordedAudit] {
    try AuditRow.fetchAll(
      db, sql: "SELECT * FROM audit WHERE assessment = ?", arguments: [assessment.uuid]
    ).sorted { ($0.day, $0.recordedAt) < ($1.day, $1.recordedAt) }.map(recorded)
  }

  /// Who has audited this assessment already.
  package func auditors(of assessment: Assessment.ID) throws -> Set<Person.ID> {
    let ids = try UUID.fetchAll(
      db, sql: "SELECT auditor FROM audit WHERE assessment = ?", arguments: [assessment.uuid])
    return Set(ids.map { Person.ID($0) })
  }

  /// Everybody above this person in the line of supervision on a day.
  package func line(above person: Person.ID, on day: Day) throws -> Set<Person.ID> {
    let ids = try UUID.fetchAll(
      db,
      sql: """
        WITH RECURSIVE above (person) AS (
          SELECT ?1
          UNION
          SELECT relationship.holder FROM above JOIN relationship
            ON relationship.subject = above.person AND relationship.kind = 1
            AND relationship.from_day <= ?2
            AND (relationship.until_day IS NULL OR relationship.until_day >= ?2)
        )
        SELECT person FROM above
        """, arguments: [person.uuid, day.description])
    return Set(ids.map { Person.ID($0) }).subtracting([person])
  }

  private func recorded(_ row: AuditRow) throws -> RecordedAudit {
    guard let words = try unseal(StoredAudit.self, of: row.id) else {
      throw StoreError.unreadable(.audit)
    }
    var entry = AuditEntry(
      assessment: Assessment.ID(row.assessment), auditor: Person.ID(row.auditor),
      date: try Day(column: row.day, of: .audit),
      selection: try AuditSelection(code: row.selection, of: .audit), blinded: row.blinded)
    entry.justiceProcess = row.justiceProcess
    entry.holisticGrade = row.holistic.flatMap(Score.init)
    entry.viewObtained = try row.viewObtained.map { try ViewObtained(code: $0, of: .audit) }
    entry.feedbackGivenOn = Day(stored: row.feedbackGivenOn)
    entry.reAuditDue = Day(stored: row.reAuditDue)
    words.fill(&entry)
    return RecordedAudit(
      id: Audit.ID(row.id), audit: .stored(entry),
      recordedAt: Instant(milliseconds: row.recordedAt), revision: row.revision)
  }
}
