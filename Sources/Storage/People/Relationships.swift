import GRDB
package import Workbook

import struct Foundation.UUID

struct RelationshipRow: StoredRow {
  static let kind = RecordKind.relationship

  var id: UUID
  var kind: Int
  var holder: UUID
  var subject: UUID
  var fromDay: String
  var untilDay: String?
  var revision: Int

  init(_ relationship: Relationship, revision: Int) {
    id = relationship.id.uuid
    kind = relationship.kind.code
    holder = relationship.holder.uuid
    subject = relationship.subject.uuid
    fromDay = relationship.from.description
    untilDay = relationship.until?.description
    self.revision = revision
  }

  func recorded() throws -> Recorded<Relationship> {
    Recorded(
      value: Relationship(
        id: Relationship.ID(id), kind: try Relationship.Kind(code: kind, of: .relationship),
        holder: Person.ID(holder), subject: Person.ID(subject),
        from: try Day(column: fromDay, of: .relationship),
        until: try untilDay.map { try Day(column: $0, of: .relationship) }),
      revision: revision)
  }
}

extension RelationshipRow {
  static let statements = RowStatements(
    table: "relationship",
    columns: [
      "id", "kind", "holder", "subject", "from_day", "until_day", "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [
      id, kind, holder, subject, fromDay, untilDay, revision,
    ]
  }

  init(row: Row) {
    id = row["id"]
    kind = row["kind"]
    holder = row["holder"]
    subject = row["subject"]
    fromDay = row["from_day"]
    untilDay = row["until_day"]
    revision = row["revision"]
  }
}

extension Snapshot {
  package func relationship(_ id: Relationship.ID) throws -> Recorded<Relationship>? {
    try row(RelationshipRow.self, id.uuid)?.recorded()
  }

  /// Whom this person supervises or covers for, now, before and later.
  package func relationships(heldBy holder: Person.ID) throws -> [Recorded<Relationship>] {
    try RelationshipRow.fetchAll(
      db.cachedStatement(
        sql: "SELECT * FROM relationship WHERE holder = ? ORDER BY kind, subject, from_day"),
      arguments: [holder.uuid]
    ).map { try $0.recorded() }
  }

  /// Who supervises this person or covers for their supervisor, now, before and later.
  package func relationships(about subject: Person.ID) throws -> [Recorded<Relationship>] {
    try RelationshipRow.fetchAll(
      db.cachedStatement(
        sql: "SELECT * FROM relationship WHERE subject = ? ORDER BY kind, holder, from_day"),
      arguments: [subject.uuid]
    ).map { try $0.recorded() }
  }

  /// Everybody who supervised this person, or covered for their supervisor, on any day from `from`
  /// to `until`, by relationship or by a session recorded (DOMAIN §4: the auditor rule).
  package func supervisors(
    of practitioner: Person.ID, from: Day, until: Day
  ) throws -> Set<Person.ID> {
    let ids = try UUID.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT holder FROM relationship
          WHERE subject = ?1 AND from_day <= ?3 AND (until_day IS NULL OR until_day >= ?2)
          UNION
          SELECT session.supervisor FROM session_person
          JOIN session ON session.id = session_person.session
          WHERE session_person.person = ?1 AND session_person.day BETWEEN ?2 AND ?3
            AND session_person.supervisee = 1
          """),
      arguments: [practitioner.uuid, from.description, until.description])
    return Set(ids.map { Person.ID($0) })
  }
}

extension Transaction {
  package func add(_ relationship: Relationship) throws {
    try create(RelationshipRow(relationship, revision: 1))
  }

  package func update(_ relationship: Relationship, ifRevision: Int) throws -> Int {
    try amend(RelationshipRow.self, relationship.id.uuid, ifRevision: ifRevision) { row in
      row = RelationshipRow(relationship, revision: row.revision)
    }
  }
}
