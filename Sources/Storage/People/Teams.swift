import GRDB
package import Workbook

import struct Foundation.UUID

struct TeamRow: StoredRow {
  static let kind = RecordKind.team

  var id: UUID
  var name: String
  var level: Int
  var parent: UUID?
  var revision: Int

  init(_ team: Team, revision: Int) {
    id = team.id.uuid
    name = team.name.text
    level = team.level.code
    parent = team.parent?.uuid
    self.revision = revision
  }

  func recorded() throws -> Recorded<Team> {
    Recorded(
      value: Team(
        id: Team.ID(id), name: try Words(column: name, of: .team),
        level: try Team.Level(code: level, of: .team), parent: parent.map { Team.ID($0) }),
      revision: revision)
  }
}

extension TeamRow {
  static let statements = RowStatements(
    table: "team",
    columns: [
      "id", "name", "level", "parent", "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [
      id, name, level, parent, revision,
    ]
  }

  init(row: Row) {
    id = row["id"]
    name = row["name"]
    level = row["level"]
    parent = row["parent"]
    revision = row["revision"]
  }
}

extension Snapshot {
  package func team(_ id: Team.ID) throws -> Recorded<Team>? {
    try row(TeamRow.self, id.uuid)?.recorded()
  }

  /// Every unit there is; an authority has a few hundred at most.
  package func teams() throws -> [Recorded<Team>] {
    try TeamRow.fetchAll(db, sql: "SELECT * FROM team ORDER BY level, name, id").map {
      try $0.recorded()
    }
  }

  /// The unit itself and every unit below it.
  package func units(within unit: Team.ID) throws -> Set<Team.ID> {
    let ids = try UUID.fetchAll(
      db,
      sql: """
        WITH RECURSIVE below (id) AS (
          SELECT ?1 UNION SELECT team.id FROM below JOIN team ON team.parent = below.id
        )
        SELECT id FROM below
        """, arguments: [unit.uuid])
    return Set(ids.map { Team.ID($0) })
  }
}

extension Transaction {
  package func add(_ team: Team) throws {
    try create(TeamRow(team, revision: 1))
  }

  package func update(_ team: Team, ifRevision: Int) throws -> Int {
    try amend(TeamRow.self, team.id.uuid, ifRevision: ifRevision) { row in
      row = TeamRow(team, revision: row.revision)
    }
  }
}
