import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func listErasures(
    _ params: GovernanceListErasures.Params, _ call: Call<Visit>
  ) async throws -> GovernanceListErasures.Result {
    var filter = params
    filter.cursor = nil
    filter.limit = nil
    let paging = try Paging(
      GovernanceListErasures.self, filter: filter, cursor: params.cursor, limit: params.limit,
      caller: try signedIn(call), vault: store.vault)
    return try await read(GovernanceListErasures.self, call) { reading in
      let page = try paging.page(try reading.snapshot.erasures()) {
        [NewestFirst.day($0.on), NewestFirst.id($0.id)]
      }
      let people = page.items.flatMap { [$0.by] + ($0.person.map { [$0] } ?? []) }
      let names = try Names(people, in: reading.snapshot)
      for erasure in page.items {
        if let person = erasure.person, person != reading.standing.person {
          reading.notes.read(.person(person), record: erasure.id.uuid)
        }
      }
      return .init(
        items: page.items.map { erasure in
          Wire.Erasure(
            id: erasure.id.description, what: erasure.whatInWords,
            person: erasure.person.map { names[$0] }, reason: erasure.reason.text,
            by: names[erasure.by], on: erasure.on.description)
        }, nextCursor: page.next)
    }
  }
}
