package import Foundation
import GRDB
import Sealing
package import Workbook

/// One row of the access log.
package struct AccessLogEntry: Sendable, Equatable {
  package let sequence: Int64
  package let at: Instant
  package let caller: Person.ID?
  package let role: Role?
  package let method: String
  package let direction: AccessNotes.Direction
  package let subject: AccessSubject
  package let record: UUID?
  package let reason: Words?
}

extension AccessNotes {
  func append(in db: Database, _ vault: Vault, _ act: Act) throws {
    guard !all.isEmpty else { return }
    let reason = try act.reason.map { words in
      try vault.seal(
        StoredAccessReason(words), of: UUID.reasons, under: .organisation
      ).blob
    }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO access_log
          (at, caller, role, method, direction, subject_person, subject_child, record, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for note in all {
      var person: UUID?
      var child: Data?
      switch note.subject {
      case .person(let id): person = id.uuid
      case .child(let tag): child = tag.value.data
      }
      try statement.execute(arguments: [
        act.at.milliseconds, act.caller?.uuid, role?.code, act.method, note.direction.rawValue,
        person, child, note.record, reason.map { Data($0) },
      ])
    }
  }
}

extension UUID {
  /// Reasons stand in rows that have no id before they are written; they are bound to this one.
  fileprivate static let reasons = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9))
}

extension Snapshot {
  /// Who read or wrote this person's records, newest first.
  ///
  /// - Parameter before: a sequence to go on from; `nil` for the newest.
  package func whoRead(
    _ person: Person.ID, before: Int64? = nil, limit: Int
  ) throws -> [AccessLogEntry] {
    try accessLog(
      """
      SELECT * FROM access_log WHERE subject_person = ? AND seq < ? ORDER BY seq DESC LIMIT ?
      """, [person.uuid, before ?? .max, limit])
  }

  /// Who read or wrote what concerns this young person, newest first.
  package func whoRead(
    _ child: ChildTag, before: Int64? = nil, limit: Int
  ) throws -> [AccessLogEntry] {
    try accessLog(
      """
      SELECT * FROM access_log WHERE subject_child = ? AND seq < ? ORDER BY seq DESC LIMIT ?
      """, [child.value.data, before ?? .max, limit])
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
        role: try (row["role"] as Int?).map { try Role(code: $0, of: .other) },
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
