import Foundation
import GRDB
import Sealing
package import Workbook

/// A record about somebody, known without opening its words: they may have been erased.
package struct DatedRecord<Value>: Sendable {
  package let id: Identifier<Value>
  package let day: Day
}

extension Snapshot {
  /// Assessments that this worker wrote, or that are about this young person.
  package func assessments(about subject: AccessSubject) throws -> [DatedRecord<Assessment>] {
    switch subject {
    case .person(let person):
      try dated(
        "SELECT id, referred FROM assessment WHERE practitioner = ?", person.uuid, .assessment)
    case .child(let child):
      try dated(
        """
        SELECT id, referred FROM assessment
        WHERE child = (SELECT number FROM child WHERE tag = ?)
        """, child.value.data, .assessment)
    }
  }

  /// Each time the glass was broken for this worker or young person.
  package func breakGlasses(about subject: AccessSubject) throws -> [DatedRecord<BreakGlass>] {
    let (column, value): (String, any DatabaseValueConvertible) =
      switch subject {
      case .person(let person): ("worker", person.uuid)
      case .child(let child): ("child", child.value.data)
      }
    return try Row.fetchAll(
      db.cachedStatement(sql: "SELECT id, at FROM break_glass WHERE \(column) = ?"),
      arguments: [value]
    ).map { row in
      DatedRecord(id: BreakGlass.ID(row[0] as UUID), day: Instant(milliseconds: row[1]).day)
    }
  }

  /// Contributions recorded as this young person's that were not taken back.
  package func contributions(by child: ChildTag) throws -> [DatedRecord<Contribution>] {
    try dated(
      """
      SELECT id, received_on FROM contribution
      WHERE child = (SELECT number FROM child WHERE tag = ?)
      """, child.value.data, .contribution)
  }

  /// To whom a young person, whose reference the caller knows, was and is allocated.
  package func allocations(of youngPerson: YoungPersonReference) throws -> [Allocation] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, practitioner, from_day, until_day FROM allocation
          WHERE child = (SELECT number FROM child WHERE tag = ?)
          """),
      arguments: [vault.tag(of: youngPerson).value.data]
    ).map { row in
      Allocation(
        id: Allocation.ID(row[0] as UUID), practitioner: Person.ID(row[1] as UUID),
        youngPerson: youngPerson, from: try Day(column: row[2], of: .allocation),
        until: try (row[3] as String?).map { try Day(column: $0, of: .allocation) })
    }
  }

  private func dated<Value>(
    _ sql: String, _ subject: any DatabaseValueConvertible, _ kind: RecordKind
  ) throws -> [DatedRecord<Value>] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [subject]).map { row in
      DatedRecord(
        id: Identifier<Value>(row[0] as UUID), day: try Day(column: row[1], of: kind))
    }
  }
}
