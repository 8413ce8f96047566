import GRDB
package import Workbook

import struct Foundation.UUID

/// The organisation as it is on a day, for the route round whom something is about.
extension Snapshot {
  package func lineOfManagement(on day: Day) throws -> LineOfManagement {
    let today = day.description
    var unitOf: [Person.ID: Team.ID] = [:]
    let people = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT id, team FROM person
          WHERE team IS NOT NULL AND started <= ?1 AND (left_on IS NULL OR left_on >= ?1)
          /* whole table */
          """), arguments: [today])
    while let row = try people.next() {
      unitOf[Person.ID(row[0] as UUID)] = Team.ID(row[1] as UUID)
    }
    return LineOfManagement(
      unitOf: unitOf, parentOf: try parents(), leadersOf: try leaders(on: day),
      supervisorsOf: try supervisors(on: today))
  }

  package func feedbackRoute(on day: Day) throws -> FeedbackRoute {
    func holders(_ role: Role) throws -> Set<Person.ID> {
      let grants = try roleGrants(of: role).map(\.value).filter { $0.holds(on: day) }
      return try Set(grants.map(\.person).filter { try standing(of: $0, on: day) != nil })
    }
    let fallbacks = try participationSettings().value.fallbacks
    return FeedbackRoute(
      participationLeads: try holders(.participationLead),
      safeguardingLeads: try holders(.safeguardingLead),
      fallbacks: try fallbacks.filter { try standing(of: $0, on: day) != nil },
      line: try lineOfManagement(on: day))
  }

  private func parents() throws -> [Team.ID: Team.ID] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT id, parent FROM team WHERE parent IS NOT NULL /* whole table */")
    ).reduce(into: [:]) { $0[Team.ID($1[0] as UUID)] = Team.ID($1[1] as UUID) }
  }

  private func leaders(on day: Day) throws -> [Team.ID: Set<Person.ID>] {
    try roleGrants(of: .leader).map(\.value).filter { $0.holds(on: day) }
      .reduce(into: [:]) { leaders, grant in
        if let unit = grant.unit { leaders[unit, default: []].insert(grant.person) }
      }
  }

  private func supervisors(on today: String) throws -> [Person.ID: Set<Person.ID>] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT subject, holder FROM relationship
          WHERE from_day <= ?1 AND (until_day IS NULL OR until_day >= ?1) /* whole table */
          """), arguments: [today])
    var supervisors: [Person.ID: Set<Person.ID>] = [:]
    while let row = try rows.next() {
      supervisors[Person.ID(row[0] as UUID), default: []].insert(Person.ID(row[1] as UUID))
    }
    return supervisors
  }
}
