import GRDB
package import Workbook

import struct Foundation.UUID

extension Snapshot {
  package func person(_ id: Person.ID) throws -> Recorded<Person>? {
    try row(PersonRow.self, id.uuid)?.recorded()
  }

  /// The names of these people, for answers that mention them.
  package func names(of people: Set<Person.ID>) throws -> [Person.ID: Words] {
    let statement = try db.cachedStatement(sql: "SELECT name FROM person WHERE id = ?")
    return try people.reduce(into: [:]) { names, id in
      let name = try String.fetchOne(statement, arguments: [id.uuid])
      names[id] = Words(name)
    }
  }

  /// People in the order of their names.
  ///
  /// - Parameters:
  ///   - team: only this team's; `nil` for everybody.
  ///   - after: the last person of the page before.
  package func people(
    in team: Team.ID? = nil, after: Person? = nil, limit: Int
  ) throws -> [Recorded<Person>] {
    let from = (after?.name.text ?? "", after?.id.uuid ?? UUID.lowest)
    let rows =
      if let team {
        try PersonRow.fetchAll(
          db,
          sql: """
            SELECT * FROM person WHERE team = ? AND (name, id) > (?, ?)
            ORDER BY name, id LIMIT ?
            """, arguments: [team.uuid, from.0, from.1, limit])
      } else {
        try PersonRow.fetchAll(
          db,
          sql: "SELECT * FROM person WHERE (name, id) > (?, ?) ORDER BY name, id LIMIT ?",
          arguments: [from.0, from.1, limit])
      }
    return try rows.map { try $0.recorded() }
  }
}

extension Transaction {
  package func add(_ person: Person) throws {
    try create(PersonRow(person, revision: 1))
  }

  /// - Returns: the new revision.
  package func update(_ person: Person, ifRevision: Int) throws -> Int {
    try amend(PersonRow.self, person.id.uuid, ifRevision: ifRevision) { row in
      row = PersonRow(person, revision: row.revision)
    }
  }
}

extension UUID {
  static let lowest = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
  static let highest = UUID(
    uuid: (
      255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255
    ))
}

/// A user name and whose it is.
package struct Account: Sendable, Equatable {
  package let username: String
  package let person: Person.ID
  package let name: String
}

extension Snapshot {
  /// All user names, in order.
  package func accounts() throws -> [Account] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT account.username, person.id, person.name FROM account
        JOIN person ON person.id = account.person ORDER BY account.username /* whole table */
        """
    ).map { row in
      Account(username: row[0], person: Person.ID(row[1] as UUID), name: row[2])
    }
  }
}
