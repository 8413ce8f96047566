import GRDB
package import Workbook

import struct Foundation.UUID

/// The organisation as it is on a day, for the route round whom something is about. People who have left lead and supervise
/// nobody; what is about one of them still goes round those who lead the unit they were in.
extension Snapshot {
  package func lineOfManagement(on day: Day) throws -> LineOfManagement {
    var unitOf: [Person.ID: Team.ID] = [:]
    let people = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT id, team FROM person WHERE team IS NOT NULL /* whole table */"))
    while let row = try people.next() {
      unitOf[Person.ID(row[0] as UUID)] = Team.ID(row[1] as UUID)
    }
    return LineOfManagement(
      unitOf: unitOf, parentOf: try parents(), leadersOf: try leaders(on: day),
      supervisorsOf: try supervisors(on: day))
  }

  package func feedbackRoute(on day: Day) throws -> FeedbackRoute {
    FeedbackRoute(
      participationLeads: Set(try holders(of: .participationLead, on: day).map(\.person)),
      safeguardingLeads: Set(try holders(of: .safeguardingLead, on: day).map(\.person)),
      fallbacks: try participationSettings().value.fallbacks.filter { try isHere($0, on: day) },
      line: try lineOfManagement(on: day))
  }

  private func holders(of role: Role, on day: Day) throws -> [RoleGrant] {
    try roleGrants(of: role).map(\.value).filter { grant in
      try grant.holds(on: day) && isHere(grant.person, on: day)
    }
  }

  /// Has started and has not left.
  private func isHere(_ person: Person.ID, on day: Day) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM person
            WHERE id = ?1 AND started <= ?2 AND (left_on IS NULL OR left_on >= ?2))
          """), arguments: [person.uuid, day.description]) ?? false
  }

  private func parents() throws -> [Team.ID: Team.ID] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT id, parent FROM team WHERE parent IS NOT NULL /* whole table */")
    ).reduce(into: [:]) { $0[Team.ID($1[0] as UUID)] = Team.ID($1[1] as UUID) }
  }

  private func leaders(on day: Day) throws -> [Team.ID: Set<Person.ID>] {
    try holders(of: .leader, on: day).reduce(into: [:]) { leaders, grant in
      if let unit = grant.unit { leaders[unit, default: []].insert(grant.person) }
    }
  }

  private func supervisors(on day: Day) throws -> [Person.ID: Set<Person.ID>] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT subject, holder FROM relationship JOIN person ON person.id = holder
          WHERE from_day <= ?1 AND (until_day IS NULL OR until_day >= ?1)
            AND started <= ?1 AND (left_on IS NULL OR left_on >= ?1) /* whole table */
          """), arguments: [day.description])
    var supervisors: [Person.ID: Set<Person.ID>] = [:]
    while let row = try rows.next() {
      supervisors[Person.ID(row[0] as UUID), default: []].insert(Person.ID(row[1] as UUID))
    }
    return supervisors
  }
}
