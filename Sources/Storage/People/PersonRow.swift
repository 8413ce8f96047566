import GRDB
import Workbook

import struct Foundation.UUID

struct PersonRow: StoredRow {
  static let databaseTableName = "person"
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
