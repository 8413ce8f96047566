import Foundation
import GRDB
import Sealing
package import Workbook

/// What the caller is to others on one day: all that access depends on, read in the transaction
/// that acts on it and never kept.
package struct Standing: Sendable, Equatable {
  package let person: Person.ID
  package let team: Team.ID?
  /// In force on the day.
  package let grants: [RoleGrant]
  package let supervises: Set<Person.ID>
  package let coversFor: Set<Person.ID>
  package let allocated: Set<ChildTag>

  package var roles: Set<Role> { Set(grants.map(\.role)) }
}

extension Snapshot {
  /// `nil` for somebody who is not on the list, has not started, or has left.
  package func standing(of person: Person.ID, on day: Day) throws -> Standing? {
    let today = day.description
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT team FROM person
          WHERE id = ?1 AND started <= ?2 AND (left_on IS NULL OR left_on >= ?2)
          """),
      arguments: [person.uuid, today])
    guard let row else { return nil }
    let held = try relationshipsHeld(by: person, on: today)
    return Standing(
      person: person, team: (row[0] as UUID?).map { Team.ID($0) },
      grants: try roleGrants(of: person).map(\.value).filter { $0.holds(on: day) },
      supervises: held[.supervising] ?? [], coversFor: held[.covering] ?? [],
      allocated: try allocatedChildren(to: person, on: today))
  }

  private func relationshipsHeld(
    by person: Person.ID, on today: String
  ) throws -> [Relationship.Kind: Set<Person.ID>] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT kind, subject FROM relationship
          WHERE holder = ?1 AND from_day <= ?2 AND (until_day IS NULL OR until_day >= ?2)
          """),
      arguments: [person.uuid, today])
    return try rows.reduce(into: [:]) { held, row in
      let kind = try Relationship.Kind(code: row[0], of: .relationship)
      held[kind, default: []].insert(Person.ID(row[1] as UUID))
    }
  }

  private func allocatedChildren(to person: Person.ID, on today: String) throws -> Set<ChildTag> {
    let tags = try Data.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT child.tag FROM allocation JOIN child ON child.number = allocation.child
          WHERE practitioner = ?1 AND from_day <= ?2 AND (until_day IS NULL OR until_day >= ?2)
          """),
      arguments: [person.uuid, today])
    return Set(try tags.map { ChildTag(try Bytes16(column: $0, of: .allocation)) })
  }
}
