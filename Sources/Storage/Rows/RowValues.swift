import Foundation
import GRDB
import Sealing
import Workbook

extension Day {
  /// - Throws: ``StoreError/unreadable(_:)``: the column holds no day.
  init(column text: String, of kind: RecordKind) throws(StoreError) {
    guard let day = Day(text) else { throw .unreadable(kind) }
    self = day
  }
}

extension Words {
  init(column text: String, of kind: RecordKind) throws(StoreError) {
    guard let words = Words(text) else { throw .unreadable(kind) }
    self = words
  }
}

extension Bytes16 {
  var data: Data { Data(bytes) }

  init(column data: Data, of kind: RecordKind) throws(StoreError) {
    guard let bytes = Bytes16(data) else { throw .unreadable(kind) }
    self = bytes
  }
}

extension UUID {
  init(_ bytes: Bytes16) {
    self = bytes.bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
  }
}

extension Snapshot {
  /// The number by which a tag is known inside the database; `nil` if it never occurred.
  func number(of tag: Bytes16, in table: TagTable) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT number FROM \(table.rawValue) WHERE tag = ?"),
      arguments: [tag.data])
  }
}

extension Transaction {
  func numberMaking(_ tag: Bytes16, in table: TagTable) throws -> Int64 {
    if let number = try number(of: tag, in: table) { return number }
    try db.cachedStatement(sql: "INSERT INTO \(table.rawValue) (tag) VALUES (?)")
      .execute(arguments: [tag.data])
    return db.lastInsertedRowID
  }
}

/// The tables in which references are known by their tags.
enum TagTable: String {
  case child
  case assessmentReference = "assessment_reference"
}
