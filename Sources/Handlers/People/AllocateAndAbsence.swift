import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func allocate(
    _ params: PeopleAllocate.Params, _ call: Call<Visit>
  ) async throws -> PeopleAllocate.Result {
    let practitioner = try Person.ID(wire: params.practitioner)
    guard let youngPerson = YoungPersonReference(params.youngPerson) else {
      throw Fault.invalidParam("/youngPerson", "Say which young person, by reference.")
    }
    let allocation = Allocation(
      id: Allocation.ID(makeID(now())), practitioner: practitioner, youngPerson: youngPerson,
      from: try Day(wire: params.from), until: try params.until.reading(Day.init(wire:)))
    let written = try await write(
      PeopleAllocate.self, call,
      .init(
        params.idempotencyKey, dryRun: params.dryRun, sealing: store.vault.keys(for: youngPerson))
    ) { writing in
      try writing.allowedPerson(practitioner)
    } act: { writing, _ in
      if let until = allocation.until, until < allocation.from {
        throw Fault.ruleViolated("The last day is before the first.", at: "/until")
      }
      guard allocation.practitioner != writing.standing.person else {
        throw Fault.ruleViolated(
          "What you would read by it, somebody else must give you: ask another administrator or a leader.",
          at: "/practitioner")
      }
      try writing.transaction.add(allocation)
      writing.transaction.notes.wrote(.person(practitioner), record: allocation.id.uuid)
      writing.transaction.notes.wrote(
        .child(store.vault.tag(of: youngPerson)), record: allocation.id.uuid)
      return (allocation.id.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func recordAbsence(
    _ params: PeopleRecordAbsence.Params, _ call: Call<Visit>
  ) async throws -> PeopleRecordAbsence.Result {
    let person = try Person.ID(wire: params.person)
    guard
      let absence = Absence(
        person: person, from: try Day(wire: params.from), until: try Day(wire: params.until))
    else {
      throw Fault.invalidParam("/until", "The last day away is before the first.")
    }
    let id = Absence.ID(makeID(now()))
    let written = try await write(
      PeopleRecordAbsence.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      try writing.allowedPerson(person)
    } act: { writing, _ in
      try writing.transaction.add(absence, id: id)
      writing.transaction.notes.wrote(.person(person), record: id.uuid)
      return (id.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}
