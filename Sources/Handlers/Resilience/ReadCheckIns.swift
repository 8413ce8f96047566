import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func listCheckIns(
    _ params: ResilienceList.Params, _ call: Call<Visit>
  ) async throws -> ResilienceList.Result {
    let me = try signedIn(call)
    let person = try params.person.reading(Person.ID.init(wire:)) ?? me
    let paging = try Paging(
      ResilienceList.self, filter: .init(person: params.person), cursor: params.cursor,
      limit: params.limit, caller: me, vault: store.vault)
    let before = try paging.beforeMonth
    return try await read(ResilienceList.self, call) { reading in
      _ = try reading.require(reading.relations(toCheckInsOf: person), "person")
      let limit = paging.limit + 1
      let found: [RecordedCheckIn]
      if person == me {
        found = try reading.snapshot.checkIns(of: me, before: before, limit: limit)
      } else {
        found = try reading.snapshot.checkIns(
          of: person, sharedWith: me, before: before, limit: limit)
        reading.notes.read(.person(person))
      }
      let page = Array(found.prefix(paging.limit))
      return .init(
        items: person == me
          ? try reading.mine(page, content.instruments)
          : page.map { .init(shared: $0, content.instruments) },
        nextCursor: found.count > page.count
          ? try page.last.map { try paging.cursor(after: [$0.checkIn.month.description]) } : nil)
    }
  }

  func exportCheckIns(
    _: ResilienceExport.Params, _ call: Call<Visit>
  ) async throws -> ResilienceExport.Result {
    try await read(ResilienceExport.self, call) { reading in
      let me = reading.standing.person
      _ = try reading.require([.oneself], "check-in")
      let all = try reading.snapshot.checkIns(of: me, before: nil, limit: 2000)
      return .init(
        person: try Names([me], in: reading.snapshot)[me],
        exportedOn: reading.today.description,
        checkIns: try reading.mine(all.reversed(), content.instruments))
    }
  }
}

extension Reading {
  /// An entry is read by those it is shared with for as long as they supervise its author.
  fileprivate func relations(toCheckInsOf person: Person.ID) -> Set<AccessRelation> {
    if person == standing.person { return [.oneself] }
    return standing.supervises.contains(person) ? [.sharedWith] : []
  }

  fileprivate func mine(
    _ checkIns: [RecordedCheckIn], _ instruments: Instruments
  ) throws -> [Wire.CheckInRecord] {
    let wishes = try checkIns.map { recorded in
      try recorded.wishes.compactMap { try snapshot.contactWish($0)?.value }
    }
    let people = checkIns.flatMap(\.sharedWith) + wishes.joined().map(\.asked)
    let names = try Names(people, in: snapshot)
    return try zip(checkIns, wishes).map { recorded, wishes in
      try .init(mine: recorded, wishes: wishes, names, instruments)
    }
  }
}

extension Paging {
  fileprivate var beforeMonth: Month? {
    get throws {
      guard let after else { return nil }
      guard after.count == 1, let month = Month(after[0]) else { throw Fault.cursor }
      return month
    }
  }
}
