package import Foundation
import GRDB
import Sealing
package import Workbook

/// One row of the access log.
package struct AccessLogEntry: Sendable, Equatable {
  package let sequence: Int64
  package let at: Instant
  package let caller: Person.ID?
  package let capacity: Capacity?
  package let method: String
  package let direction: AccessNotes.Direction
  package let subject: AccessSubject
  package let record: UUID?
  package let reason: Words?

  /// The role, where no tie to the record let them in.
  package var role: Role? { capacity?.role }
}

extension AccessNotes {
  /// Appends a row for each of them to the log and its chain.
  func append(to chain: inout AccessChain, in db: Database, _ vault: Vault, _ act: Act) throws {
    guard !all.isEmpty else { return }
    let reason = try act.reason.map { words in
      try vault.seal(
        StoredAccessReason(words), of: UUID.reasons, under: .organisation
      ).blob
    }
    for note in all {
      var row = AccessRow(
        at: act.at.milliseconds, caller: act.caller?.uuid,
        capacity: (note.capacity ?? capacity)?.code,
        method: act.method, direction: note.direction.rawValue, record: note.record,
        reason: reason.map { Data($0) })
      switch note.subject {
      case .person(let id): row.person = id.uuid
      case .child(let tag): row.child = tag.value.data
      }
      try chain.append(row, in: db)
    }
  }
}

extension UUID {
  /// Reasons stand in rows that have no id before they are written; they are bound to this one.
  static let reasons = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9))
}

/// Which rows of the access log are asked for: those that fit everything that is said.
package struct AccessLogQuery: Sendable {
  /// Whose records were read or changed.
  package var subject: AccessSubject?
  /// Who read or changed them.
  package var by: Person.ID?
  package var notBy: Person.ID?
  package var from: Instant?
  /// The first moment after them.
  package var before: Instant?

  package init(
    subject: AccessSubject? = nil, by: Person.ID? = nil, notBy: Person.ID? = nil,
    from: Instant? = nil, before: Instant? = nil
  ) {
    self.subject = subject
    self.by = by
    self.notBy = notBy
    self.from = from
    self.before = before
  }

  fileprivate var conditions: [(sql: String, value: any DatabaseValueConvertible)] {
    var conditions: [(sql: String, value: any DatabaseValueConvertible)] = []
    switch subject {
    case .person(let id): conditions.append(("subject_person = ?", id.uuid))
    case .child(let tag): conditions.append(("subject_child = ?", tag.value.data))
    case nil: break
    }
    if let by { conditions.append(("caller = ?", by.uuid)) }
    if let notBy { conditions.append(("caller IS NOT ?", notBy.uuid)) }
    if let from { conditions.append(("at >= ?", from.milliseconds)) }
    if let before { conditions.append(("at < ?", before.milliseconds)) }
    return conditions
  }
}

extension Snapshot {
  /// The rows that are asked for, newest first.
  ///
  /// - Parameter sequence: A row to go on from; `nil` for the newest.
  package func accessLog(
    _ query: AccessLogQuery, before sequence: Int64? = nil, limit: Int
  ) throws -> [AccessLogEntry] {
    let conditions = query.conditions + [("seq < ?", sequence ?? .max)]
    let sql = conditions.map(\.sql).joined(separator: " AND ")
    return try accessLog(
      "SELECT * FROM access_log WHERE \(sql) ORDER BY seq DESC LIMIT ?",
      StatementArguments(conditions.map(\.value)) + [limit])
  }

  /// Who read or wrote this person's records, newest first.
  ///
  /// - Parameter before: a sequence to go on from; `nil` for the newest.
  package func whoRead(
    _ person: Person.ID, before: Int64? = nil, limit: Int
  ) throws -> [AccessLogEntry] {
    try accessLog(AccessLogQuery(subject: .person(person)), before: before, limit: limit)
  }

  /// Who read or wrote what concerns this young person, newest first.
  package func whoRead(
    _ child: ChildTag, before: Int64? = nil, limit: Int
  ) throws -> [AccessLogEntry] {
    try accessLog(AccessLogQuery(subject: .child(child)), before: before, limit: limit)
  }

  /// The whole log, oldest first.
  package func accessLog(after sequence: Int64, limit: Int) throws -> [AccessLogEntry] {
    try accessLog(
      "SELECT * FROM access_log WHERE seq > ? ORDER BY seq LIMIT ?", [sequence, limit])
  }

  private func accessLog(
    _ sql: String, _ arguments: StatementArguments
  ) throws -> [AccessLogEntry] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
      AccessLogEntry(
        sequence: row["seq"], at: Instant(milliseconds: row["at"]),
        caller: (row["caller"] as UUID?).map { Person.ID($0) },
        capacity: try (row["capacity"] as Int?).map { try Capacity(code: $0, of: .other) },
        method: row["method"],
        direction: AccessNotes.Direction(rawValue: row["direction"]) ?? .read,
        subject: try subject(of: row), record: row["record"],
        reason: try (row["reason"] as Data?).flatMap { blob in
          Words(try vault.open(StoredAccessReason.self, of: .reasons, Array(blob)).reason)
        })
    }
  }

  private func subject(of row: Row) throws -> AccessSubject {
    if let person = row["subject_person"] as UUID? { return .person(Person.ID(person)) }
    return .child(ChildTag(try Bytes16(column: row["subject_child"], of: .other)))
  }
}
