import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func addPerson(
    _ params: PeopleAdd.Params, _ call: Call<Visit>
  ) async throws -> PeopleAdd.Result {
    let person = try Person(params.person, id: try id(params.id, at: now()))
    let written = try await write(
      PeopleAdd.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      try writing.transaction.requireUnit(person.team, at: "/person/team")
      try writing.transaction.add(person)
      return (person.id.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func updatePerson(
    _ params: PeopleUpdate.Params, _ call: Call<Visit>
  ) async throws -> PeopleUpdate.Result {
    let id = try Person.ID(wire: params.id)
    let written = try await write(
      PeopleUpdate.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      let person = try writing.allowedPerson(id)
      let isAdministrator = writing.standing.roles.contains(.administrator)
      guard isAdministrator || params.changesOnlyObjection else {
        throw Fault.ruleViolated(
          "You can change only whether you object to linking; ask an administrator for the rest.")
      }
      return person
    } act: { writing, person in
      let changed = try person.changed(by: params)
      try writing.transaction.requireUnit(changed.team, at: "/team")
      let revision = try writing.transaction.update(changed, ifRevision: params.ifRevision)
      return (id.uuid, revision)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

extension PeopleUpdate.Params {
  fileprivate var changesOnlyObjection: Bool {
    name == nil && discipline == nil && agency == nil && team == nil && careerStage == nil
      && started == nil
  }
}

extension Person {
  fileprivate func changed(by params: PeopleUpdate.Params) throws -> Person {
    let team: Team.ID? =
      switch params.team {
      case .none: self.team
      case .some(.null): nil
      case .some(.value(let text)): try Team.ID(wire: text)
      }
    return Person(
      id: id, name: Words(params.name) ?? name,
      discipline: try params.discipline.reading(same) ?? discipline,
      agency: Words(params.agency) ?? agency, team: team,
      careerStage: try params.careerStage.reading(same) ?? careerStage,
      started: try params.started.reading(Day.init(wire:)) ?? started, left: left,
      objectsToLinking: params.objectsToLinking ?? objectsToLinking)
  }
}

extension Transaction {
  /// - Throws: A rule's fault naming the field when there is no such unit.
  func requireUnit(_ id: Team.ID?, at pointer: String) throws {
    guard let id else { return }
    guard try team(id) != nil else {
      throw Fault.ruleViolated(
        "There is no unit with this id; teams.list shows those there are.", at: pointer)
    }
  }
}

extension Writing {
  /// The person, if the caller may do what the method does to them.
  func allowedPerson(_ id: Person.ID) throws -> Person {
    guard let person = try transaction.person(id)?.value else { throw Fault.notFound("person") }
    let relations = standing.relations(
      to: id, of: person.team, unitsLed: try transaction.unitsLed(by: standing))
    _ = try require(relations, "person")
    return person
  }
}
