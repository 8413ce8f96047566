import GRDB

import struct Foundation.UUID

/// A record's clear columns as one row. Internal to the store: never a wire type, never a domain type.
protocol StoredRow: Codable, Equatable, FetchableRecord, PersistableRecord {
  static var kind: RecordKind { get }
  var id: UUID { get }
  var revision: Int { get set }
}

extension StoredRow {
  static var databaseColumnDecodingStrategy: DatabaseColumnDecodingStrategy {
    .convertFromSnakeCase
  }
  static var databaseColumnEncodingStrategy: DatabaseColumnEncodingStrategy {
    .convertToSnakeCase
  }
}

/// A value with the revision it has, which a change must name.
package struct Recorded<Value: Sendable>: Sendable {
  package let value: Value
  package let revision: Int
}

extension Recorded: Equatable where Value: Equatable {}
