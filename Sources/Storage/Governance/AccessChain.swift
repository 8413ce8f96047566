package import Foundation
import GRDB
import Sealing

/// One row of the access log as it is stored, and as it is bound into the chain: ciphertext, ids and numbers, so
/// that no erasure ever changes it.
package struct AccessRow {
  package var at: Int64
  package var caller: UUID?
  package var capacity: Int?
  package var method: String
  package var direction: Int
  package var person: UUID?
  /// A tag.
  package var child: Data?
  package var record: UUID?
  /// Sealed.
  package var reason: Data?

  package init(
    at: Int64, caller: UUID? = nil, capacity: Int? = nil, method: String, direction: Int,
    person: UUID? = nil,
    child: Data? = nil,
    record: UUID? = nil, reason: Data? = nil
  ) {
    self.at = at
    self.caller = caller
    self.capacity = capacity
    self.method = method
    self.direction = direction
    self.person = person
    self.child = child
    self.record = record
    self.reason = reason
  }
}

extension AccessRow {
  init(row: Row) {
    at = row["at"]
    caller = row["caller"]
    capacity = row["capacity"]
    method = row["method"]
    direction = row["direction"]
    person = row["subject_person"]
    child = row["subject_child"]
    record = row["record"]
    reason = row["reason"]
  }

  /// What is hashed of the row at this place, after the hash of the row before. Each part has a fixed length or says
  /// how long it is, so that no two rows look the same. Part of the stored format: it never changes.
  func encoded(at sequence: Int64, after previous: [UInt8]) -> [UInt8] {
    var bytes = previous
    bytes.reserveCapacity(192 + (reason?.count ?? 0))
    bytes += UInt64(bitPattern: sequence).bigEndianBytes
    bytes += UInt64(bitPattern: at).bigEndianBytes
    bytes.append(UInt8(truncatingIfNeeded: direction))
    bytes.append(UInt8(truncatingIfNeeded: capacity ?? 255))
    bytes.append(contentsOf: caller)
    bytes.append(contentsOf: person)
    append(child, to: &bytes)
    bytes.append(contentsOf: record)
    append(Data(method.utf8), to: &bytes)
    append(reason, to: &bytes)
    return bytes
  }

  /// With its length before it; nothing at all differs from nothing in it.
  private func append(_ data: Data?, to bytes: inout [UInt8]) {
    bytes += UInt32(data.map { $0.count + 1 } ?? 0).bigEndianBytes
    if let data { bytes += data }
  }
}

extension [UInt8] {
  fileprivate mutating func append(contentsOf id: UUID?) {
    append(id == nil ? 0 : 1)
    guard let id else { return }
    Swift.withUnsafeBytes(of: id.uuid) { append(contentsOf: $0) }
  }
}

/// Where the chain of the access log has come to: each row's hash is the SHA-256 of the hash before it and of all that
/// the row holds.
package struct AccessChain {
  /// 0 while the log is empty.
  package private(set) var sequence: Int64
  package private(set) var hash: [UInt8]

  package init(sequence: Int64, hash: [UInt8]) {
    self.sequence = sequence
    self.hash = hash
  }

  /// Goes on where the database's log ends.
  init(continuing db: Database) throws {
    let newest = try Row.fetchOne(
      db.cachedStatement(
        sql:
          "SELECT seq, hash FROM access_log WHERE seq = (SELECT max(seq) FROM access_log)"))
    guard let newest else {
      self = try Self.beginning(of: db)
      return
    }
    sequence = newest[0]
    hash = Array(newest[1] as Data)
  }

  /// The hash before the first row is that of the keystore's id: the log of another database does not fit.
  static func beginning(of db: Database) throws -> AccessChain {
    let id = try KeystoreMark.stored(in: db)?.keystoreID ?? .zero
    return AccessChain(
      sequence: 0, hash: Digest.sha256(Array("workbook access log 1".utf8) + id.bytes))
  }

  package mutating func advance(over row: AccessRow) {
    sequence += 1
    hash = Digest.sha256(row.encoded(at: sequence, after: hash))
  }

  mutating func append(_ row: AccessRow, in db: Database) throws {
    advance(over: row)
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO access_log
          (seq, at, caller, capacity, method, direction, subject_person, subject_child, record, reason,
            hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      sequence, row.at, row.caller, row.capacity, row.method, row.direction, row.person, row.child,
      row.record, row.reason, Data(hash),
    ])
  }
}
