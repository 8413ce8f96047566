import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func listPeople(
    _ params: PeopleList.Params, _ call: Call<Visit>
  ) async throws -> PeopleList.Result {
    let team = try params.team.reading(Team.ID.init(wire:))
    let supervisor = try params.supervisor.reading(Person.ID.init(wire:))
    var filter = params
    filter.cursor = nil
    filter.limit = nil
    let paging = try Paging(
      PeopleList.self, filter: filter, cursor: params.cursor, limit: params.limit,
      caller: try signedIn(call), vault: store.vault)
    return try await read(PeopleList.self, call) { reading in
      let snapshot = reading.snapshot
      let units = try team.map { try snapshot.units(within: $0) }
      let supervised = try supervisor.map { try snapshot.supervised(by: $0, on: reading.today) }
      var page: [Recorded<Person>] = []
      var after = try paging.afterPerson(in: snapshot)
      var isMore = true
      while page.count <= paging.limit, isMore {
        let next = try snapshot.people(after: after, limit: 500)
        isMore = next.count == 500
        after = next.last?.value
        page += next.filter { person in
          person.value.matches(params, on: reading.today, units: units, supervised: supervised)
        }
      }
      let items = Array(page.prefix(paging.limit))
      return .init(
        items: try snapshot.summaries(items, on: reading.today),
        nextCursor: page.count > items.count
          ? try items.last.map { try paging.cursor(after: [$0.value.id.description]) } : nil)
    }
  }
}

extension Paging {
  fileprivate func afterPerson(in snapshot: Snapshot) throws -> Person? {
    guard let id = after?.first.flatMap({ Person.ID($0) }) else { return nil }
    guard let person = try snapshot.person(id) else { throw Fault.cursor }
    return person.value
  }
}

extension Person {
  fileprivate func matches(
    _ params: PeopleList.Params, on today: Day, units: Set<Team.ID>?,
    supervised: Set<Person.ID>?
  ) -> Bool {
    if let left, left < today, params.withLeavers != true { return false }
    if let units, !(team.map(units.contains) ?? false) { return false }
    if let supervised, !supervised.contains(id) { return false }
    guard let part = params.nameContains else { return true }
    return name.text.lowercased().contains(part.lowercased())
  }
}

extension Snapshot {
  fileprivate func supervised(by supervisor: Person.ID, on today: Day) throws -> Set<Person.ID> {
    Set(
      try relationships(heldBy: supervisor).map(\.value)
        .filter { $0.kind == .supervising && $0.holds(on: today) }.map(\.subject))
  }

  fileprivate func summaries(
    _ people: [Recorded<Person>], on today: Day
  ) throws -> [Wire.PersonSummary] {
    var supervisors: [Person.ID: Person.ID] = [:]
    for person in people {
      supervisors[person.value.id] = try relationships(about: person.value.id).map(\.value)
        .first { $0.kind == .supervising && $0.holds(on: today) }?.holder
    }
    let names = try Names(supervisors.values, in: self)
    return try people.readingEach { recorded throws(WireMismatch) in
      let person = recorded.value
      return .init(
        id: person.id.description, revision: recorded.revision, name: person.name.text,
        discipline: try same(person.discipline), agency: person.agency.text,
        team: person.team?.description, supervisor: supervisors[person.id].map { names[$0] },
        left: person.left?.description)
    }
  }
}
