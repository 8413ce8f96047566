import GRDB
import Workbook

import struct Foundation.UUID

struct PersonRow: StoredRow {
  static let kind = RecordKind.person

  var id: UUID
  var name: String
  var discipline: Int
  var agency: String
  var team: UUID?
  var careerStage: Int
  var started: String
  var leftOn: String?
  var objectsToLinking: Bool
  var revision: Int

  init(_ person: Person, revision: Int) {
    id = person.id.uuid
    name = person.name.text
    discipline = person.discipline.code
    agency = person.agency.text
    team = person.team?.uuid
    careerStage = person.careerStage.code
    started = person.started.description
    leftOn = person.left?.description
    objectsToLinking = person.objectsToLinking
    self.revision = revision
  }

  func recorded() throws -> Recorded<Person> {
    Recorded(
      value: Person(
        id: Person.ID(id), name: try Words(column: name, of: .person),
        discipline: try Discipline(code: discipline, of: .person),
        agency: try Words(column: agency, of: .person), team: team.map { Team.ID($0) },
        careerStage: try CareerStage(code: careerStage, of: .person),
        started: try Day(column: started, of: .person),
        left: try leftOn.map { try Day(column: $0, of: .person) },
        objectsToLinking: objectsToLinking),
      revision: revision)
  }
}

extension PersonRow {
  static let statements = RowStatements(
    table: "person",
    columns: [
      "id", "name", "discipline", "agency", "team", "career_stage", "started", "left_on",
      "objects_to_linking", "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [
      id, name, discipline, agency, team, careerStage, started, leftOn, objectsToLinking,
      revision,
    ]
  }

  init(row: Row) {
    id = row["id"]
    name = row["name"]
    discipline = row["discipline"]
    agency = row["agency"]
    team = row["team"]
    careerStage = row["career_stage"]
    started = row["started"]
    leftOn = row["left_on"]
    objectsToLinking = row["objects_to_linking"]
    revision = row["revision"]
  }
}
