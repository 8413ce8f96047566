package import Foundation
import GRDB
package import Workbook

/// What happened to one record at one moment.
package struct HistoryEntry: Sendable, Equatable {
  package let kind: RecordKind
  package let revision: Int
  package let at: Instant
  package let by: Person.ID?
  package let method: String
  /// `created`, or a JSON object of each clear column that changed with its old and new value.
  package let what: String
}

enum History {
  static let created = "created"

  /// The clear columns that differ, as `{"column":[old,new]}` in the order of their names.
  static func changes<Stored: StoredRow>(from old: Stored, to new: Stored) throws -> String {
    let pairs = zip(old.values, new.values).map { pair in
      [pair.0, pair.1].map { $0?.databaseValue ?? .null }
    }
    let changed = zip(Stored.statements.columns, pairs)
      .filter { column, pair in column != "revision" && pair[0] != pair[1] }
      .sorted { $0.0 < $1.0 }
    let members = try changed.map { column, pair in
      "\"\(column)\":[\(try pair.map(text).joined(separator: ","))]"
    }
    return "{\(members.joined(separator: ","))}"
  }

  /// What an id column held before a change.
  struct EarlierID {
    let uuid: UUID?
  }

  /// `nil` when the change did not touch the column.
  static func before(_ what: String, column: String) throws -> EarlierID? {
    guard what.hasPrefix("{"),
      let members = try JSONSerialization.jsonObject(with: Data(what.utf8)) as? [String: [Any]],
      let old = members[column]?.first
    else { return nil }
    guard let hex = old as? String else { return EarlierID(uuid: nil) }
    return EarlierID(uuid: try id(hex))
  }

  /// - Throws: ``StoreError/unreadable(_:)`` unless it is what ``text(_:)`` made of an id.
  static func id(_ hex: String) throws -> UUID {
    let digits = Array(hex)
    guard digits.count == 32 else { throw StoreError.unreadable(.other) }
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    guard let uuid = UUID(uuidString: groups.joined(separator: "-")) else {
      throw StoreError.unreadable(.other)
    }
    return uuid
  }

  private static func text(_ value: DatabaseValue) throws -> String {
    switch value.storage {
    case .null: return "null"
    case .int64(let number): return "\(number)"
    case .double(let number): return "\(number)"
    case .string(let string):
      return String(decoding: try JSONEncoder().encode(string), as: UTF8.self)
    case .blob(let data):
      return "\"\(data.map { String(format: "%02x", $0) }.joined())\""
    }
  }
}

extension Transaction {
  /// Appends to the record's history, and to the change feed when the savepoint is released.
  func log(_ kind: RecordKind, _ id: UUID, revision: Int, _ what: String) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO record_revision (record, seq, kind, revision, at, by, method, what)
        VALUES (?1, (SELECT coalesce(max(seq), 0) + 1 FROM record_revision WHERE record = ?1),
          ?2, ?3, ?4, ?5, ?6, ?7)
        """
    ).execute(arguments: [
      id, kind.code, revision, act.at.milliseconds, act.caller?.uuid, act.method, what,
    ])
    changes.append(Change(record: id, kind: kind, revision: revision))
  }
}

extension Snapshot {
  /// Oldest first.
  package func history(of record: UUID) throws -> [HistoryEntry] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT kind, revision, at, by, method, what FROM record_revision
        WHERE record = ? ORDER BY seq
        """, arguments: [record])
    return try rows.map { row in
      HistoryEntry(
        kind: try RecordKind(code: row[0], of: .other), revision: row[1],
        at: Instant(milliseconds: row[2]), by: (row[3] as UUID?).map { Person.ID($0) },
        method: row[4], what: row[5])
    }
  }
}
