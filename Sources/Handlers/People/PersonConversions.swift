import Storage
import Workbook
import WorkbookProtocol

extension Person {
  init(_ wire: Wire.PersonEntry, id: ID) throws {
    guard let name = Words(wire.name), let agency = Words(wire.agency) else {
      throw WireMismatch(type: "Person")
    }
    self.init(
      id: id, name: name, discipline: try same(wire.discipline), agency: agency,
      team: try wire.team.reading(Team.ID.init(wire:)), careerStage: try same(wire.careerStage),
      started: try Day(wire: wire.started), objectsToLinking: wire.objectsToLinking ?? false)
  }
}

extension Wire.PersonEntry {
  init(_ person: Person) throws(WireMismatch) {
    self.init(
      name: person.name.text, discipline: try same(person.discipline),
      agency: person.agency.text, team: person.team?.description,
      careerStage: try same(person.careerStage), started: person.started.description,
      objectsToLinking: person.objectsToLinking)
  }
}

/// The names of the people an answer mentions.
struct Names {
  private let known: [Person.ID: Words]

  init(_ people: some Sequence<Person.ID>, in snapshot: Snapshot) throws {
    known = try snapshot.names(of: Set(people))
  }

  /// An id whose person is not on the list is answered with its id alone.
  subscript(_ id: Person.ID) -> Wire.PersonName {
    .init(id: id.description, name: known[id]?.text ?? id.description)
  }

  var all: [Wire.PersonName] { known.keys.sorted().map { self[$0] } }
}

extension Wire.RoleGrant {
  init(_ recorded: Recorded<RoleGrant>, on today: Day, _ names: Names) throws(WireMismatch) {
    let grant = recorded.value
    self.init(
      id: grant.id.description, revision: recorded.revision, person: names[grant.person],
      role: try same(grant.role), unit: grant.unit?.description, from: grant.from.description,
      until: grant.until?.description, state: grant.wireState(on: today),
      grantedBy: grant.grantedBy?.description, approvedBy: grant.approvedBy?.description)
  }
}

extension RoleGrant {
  func wireState(on today: Day) -> Wire.RoleGrantState {
    if let until, until < today { return .ended }
    if needsApproval, approvedBy == nil { return .waitingForApproval }
    return from > today ? .notYetInForce : .inForce
  }
}
