import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func listRoles(
    _ params: RolesList.Params, _ call: Call<Visit>
  ) async throws -> RolesList.Result {
    let person = try params.person.reading(Person.ID.init(wire:))
    let role: Role? = try params.role.reading(same)
    var filter = params
    filter.cursor = nil
    filter.limit = nil
    let paging = try Paging(
      RolesList.self, filter: filter, cursor: params.cursor, limit: params.limit,
      caller: try signedIn(call), vault: store.vault)
    return try await read(RolesList.self, call) { reading in
      let visible = try reading.visibleGrants(of: person).filter { grant in
        (role == nil || grant.value.role == role)
          && (params.state.map { $0 == grant.value.wireState(on: reading.today) } ?? true)
      }
      let page = try paging.page(visible.sorted { $0.value.id < $1.value.id }) {
        [$0.value.id.description]
      }
      let names = try Names(page.items.map(\.value.person), in: reading.snapshot)
      return .init(
        items: try page.items.readingEach { grant throws(WireMismatch) in
          try Wire.RoleGrant(grant, on: reading.today, names)
        }, nextCursor: page.next)
    }
  }
}

extension Reading {
  /// One's own, or everybody's for those who may see them.
  fileprivate func visibleGrants(of person: Person.ID?) throws -> [Recorded<RoleGrant>] {
    let seesAll = !permission.parts([.authority]).isEmpty
    if let person {
      guard seesAll || person == standing.person else { return [] }
      return try snapshot.roleGrants(of: person)
    }
    guard seesAll else { return try snapshot.roleGrants(of: standing.person) }
    return try Role.allCases.flatMap { try snapshot.roleGrants(of: $0) }
  }
}
