import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func getPerson(
    _ params: PeopleGet.Params, _ call: Call<Visit>
  ) async throws -> PeopleGet.Result {
    let id = try Person.ID(wire: params.id)
    return try await read(PeopleGet.self, call, reason: params.reason) { reading in
      let snapshot = reading.snapshot
      guard let person = try snapshot.person(id) else { throw Fault.notFound("person") }
      let relations = reading.standing.relations(
        to: id, of: person.value.team, unitsLed: try snapshot.unitsLed(by: reading.standing))
      let parts = try reading.require(relations, "person")
      reading.notes.read(.person(id), record: id.uuid)
      return try Wire.PersonRecord(
        person, in: snapshot, on: reading.today, withAllocations: parts.contains(.case))
    }
  }
}

extension Wire.PersonRecord {
  fileprivate init(
    _ recorded: Recorded<Person>, in snapshot: Snapshot, on today: Day, withAllocations: Bool
  ) throws {
    let person = recorded.value
    let ties =
      try snapshot.relationships(about: person.id) + snapshot.relationships(heldBy: person.id)
    let grants = try snapshot.roleGrants(of: person.id)
    let names = try Names(
      ties.flatMap { [$0.value.holder, $0.value.subject] } + [person.id], in: snapshot)
    self.init(
      id: person.id.description, revision: recorded.revision,
      person: try Wire.PersonEntry(person), left: person.left?.description,
      relationships: try ties.map(\.value).readingEach { tie throws(WireMismatch) in
        .init(
          id: tie.id.description, kind: try same(tie.kind), holder: names[tie.holder],
          subject: names[tie.subject], from: tie.from.description, until: tie.until?.description)
      },
      roles: try grants.readingEach { grant throws(WireMismatch) in
        try Wire.RoleGrant(grant, on: today, names)
      },
      absences: try snapshot.absences(of: person.id).reversed().map { absence in
        .init(
          id: absence.id.description, from: absence.value.from.description,
          until: absence.value.until.description)
      },
      allocations: withAllocations
        ? try snapshot.allocations(of: person.id).map(\.value).map { allocation in
          .init(
            id: allocation.id.description, practitioner: allocation.practitioner.description,
            youngPerson: allocation.youngPerson.display, from: allocation.from.description,
            until: allocation.until?.description)
        } : nil)
  }
}
