import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func listConcerns(
    _ params: SafeguardingList.Params, _ call: Call<Visit>
  ) async throws -> SafeguardingList.Result {
    let paging = try Paging(
      SafeguardingList.self, filter: .init(openOnly: params.openOnly), cursor: params.cursor,
      limit: params.limit, caller: try signedIn(call), vault: store.vault)
    return try await read(SafeguardingList.self, call) { reading in
      let line = try reading.snapshot.lineOfManagement(on: reading.today)
      let visible = try reading.snapshot.concerns().filter { concern in
        let relations = try reading.snapshot.relations(to: concern.value, reading.standing, line)
        return (params.openOnly != true || concern.value.closed == nil)
          && !reading.permission.parts(relations).isEmpty
      }
      let page = try paging.page(Array(visible.enumerated())) { place, concern in
        [String(1_000_000 + place), concern.value.id.description]
      }
      let names = try Names(page.items.flatMap(\.element.value.people), in: reading.snapshot)
      let me = reading.standing.person
      return .init(
        items: try page.items.readingEach { item throws(WireMismatch) in
          try Wire.ConcernRecord(item.element, names, showsWords: false, to: me)
        }, nextCursor: page.next)
    }
  }

  func getConcern(
    _ params: SafeguardingGet.Params, _ call: Call<Visit>
  ) async throws -> SafeguardingGet.Result {
    let id = try Concern.ID(wire: params.id)
    return try await read(SafeguardingGet.self, call) { reading in
      guard let concern = try reading.snapshot.concern(id) else { throw Fault.notFound("concern") }
      let line = try reading.snapshot.lineOfManagement(on: reading.today)
      let relations = try reading.snapshot.relations(to: concern.value, reading.standing, line)
      let parts = try reading.require(relations, "concern")
      if parts.contains(.words) {
        try reading.note(concern.value)
      }
      return try Wire.ConcernRecord(
        concern, try Names(concern.value.people, in: reading.snapshot),
        showsWords: parts.contains(.words), to: reading.standing.person)
    }
  }
}

extension Reading {
  /// The young person, and whom the concern is about, who does not see that row (see ``HiddenAccess``).
  fileprivate func note(_ concern: Concern) throws {
    if let reference = concern.entry.youngPerson {
      notes.read(.child(snapshot.vault.tag(of: reference)), record: concern.id.uuid)
    }
    for worker in try snapshot.workers(concernedBy: concern) {
      notes.read(.person(worker), record: concern.id.uuid)
    }
  }
}
