import GRDB
package import Workbook

import struct Foundation.UUID

struct AbsenceRow: StoredRow {
  static let kind = RecordKind.absence

  var id: UUID
  var person: UUID
  var fromDay: String
  var untilDay: String
  var revision: Int

  init(_ absence: Absence, id: Absence.ID, revision: Int) {
    self.id = id.uuid
    person = absence.person.uuid
    fromDay = absence.from.description
    untilDay = absence.until.description
    self.revision = revision
  }

  func absence() throws -> Absence {
    let from = try Day(column: fromDay, of: .absence)
    let until = try Day(column: untilDay, of: .absence)
    guard let absence = Absence(person: Person.ID(person), from: from, until: until) else {
      throw StoreError.unreadable(.absence)
    }
    return absence
  }
}

extension AbsenceRow {
  static let statements = RowStatements(
    table: "absence",
    columns: [
      "id", "person", "from_day", "until_day", "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [
      id, person, fromDay, untilDay, revision,
    ]
  }

  init(row: Row) {
    id = row["id"]
    person = row["person"]
    fromDay = row["from_day"]
    untilDay = row["until_day"]
    revision = row["revision"]
  }
}

/// An absence with its id.
package struct RecordedAbsence: Sendable, Equatable {
  package let id: Absence.ID
  package let value: Absence
}

extension Snapshot {
  /// Oldest first.
  package func absences(of person: Person.ID) throws -> [RecordedAbsence] {
    try AbsenceRow.fetchAll(
      db, sql: "SELECT * FROM absence WHERE person = ? ORDER BY from_day",
      arguments: [person.uuid]
    ).map { RecordedAbsence(id: Absence.ID($0.id), value: try $0.absence()) }
  }
}

extension Transaction {
  package func add(_ absence: Absence, id: Absence.ID) throws {
    try create(AbsenceRow(absence, id: id, revision: 1))
  }
}
