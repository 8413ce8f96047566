import GRDB

import struct Foundation.UUID

/// A record's clear columns as one row. Internal to the store: never a wire type, never a domain type.
///
/// By hand rather than by `Codable`, which takes ten times as long in GRDB 7.10.0 and would be half of
/// what a write costs.
protocol StoredRow: Equatable, FetchableRecord {
  static var kind: RecordKind { get }
  static var statements: RowStatements { get }
  /// In the order of the columns, the id first.
  var values: [(any DatabaseValueConvertible)?] { get }
  var id: UUID { get }
  var revision: Int { get set }
}

/// The three statements on a table whose key is `id`, put together once.
struct RowStatements: Sendable {
  let columns: [String]
  let select: String
  let insert: String
  let update: String

  init(table: String, columns: [String]) {
    self.columns = columns
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    // Naming the key would make SQLite look for whoever refers to it, through whole tables.
    let settings = columns.dropFirst().map { "\($0) = ?" }.joined(separator: ", ")
    select = "SELECT * FROM \(table) WHERE id = ?"
    insert = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
    update = "UPDATE \(table) SET \(settings) WHERE id = ?"
  }
}

/// A value with the revision it has, which a change must name.
package struct Recorded<Value: Sendable>: Sendable {
  package let value: Value
  package let revision: Int
}

extension Recorded: Equatable where Value: Equatable {}
