import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func listHolds(
    _ params: GovernanceListHolds.Params, _ call: Call<Visit>
  ) async throws -> GovernanceListHolds.Result {
    var filter = params
    filter.cursor = nil
    filter.limit = nil
    let paging = try Paging(
      GovernanceListHolds.self, filter: filter, cursor: params.cursor, limit: params.limit,
      caller: try signedIn(call), vault: store.vault)
    return try await read(GovernanceListHolds.self, call) { reading in
      let all = try reading.snapshot.legalHolds().filter { recorded in
        // Nobody sees by their office what is held of themself.
        !recorded.value.isAbout(reading.standing.person)
          && params.state.map { ($0 == .inForce) == recorded.value.isInForce } ?? true
      }
      let page = try paging.page(all) {
        [NewestFirst.day($0.value.on), NewestFirst.id($0.value.id)]
      }
      for hold in page.items.map(\.value) {
        guard let subject = hold.accessSubject(reading.snapshot.vault) else { continue }
        reading.notes.read(subject, record: hold.id.uuid)
      }
      let names = try Names(page.items.flatMap(\.value.people), in: reading.snapshot)
      return .init(
        items: try page.items.map { try Wire.LegalHold($0, names) }, nextCursor: page.next)
    }
  }
}

extension LegalHold {
  fileprivate var people: [Person.ID] {
    var people = [by]
    if case .person(let person) = scope { people.append(person) }
    if let ended { people.append(ended.by) }
    return people
  }
}

extension Wire.LegalHold {
  fileprivate init(_ recorded: Recorded<LegalHold>, _ names: Names) throws(WireMismatch) {
    let hold = recorded.value
    self.init(
      id: hold.id.description, scope: "", reason: hold.reason.text, by: names[hold.by],
      on: hold.on.description, endedOn: hold.ended?.on.description,
      endedBy: hold.ended.map { names[$0.by] }, endReason: hold.ended?.reason.text,
      revision: recorded.revision)
    switch hold.scope {
    case .everything:
      everything = true
      scope = "All records"
    case .person(let id):
      let named = names[id]
      person = named
      scope = "Records about \(named.name)"
    case .youngPerson(let reference):
      aboutYoungPerson = true
      youngPerson = reference.display
      scope = "Records about one young person"
    case .records(let kept):
      let kept: Wire.RecordClass = try same(kept)
      self.class = kept
      scope = "All of: \(kept.title)"
    }
  }
}
