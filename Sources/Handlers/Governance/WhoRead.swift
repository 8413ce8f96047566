import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  /// Reading this leaves no row: it is the caller's own.
  func whoRead(
    _ params: RecordsWhoRead.Params, _ call: Call<Visit>
  ) async throws -> RecordsWhoRead.Result {
    let me = try signedIn(call)
    var filter = params
    filter.cursor = nil
    filter.limit = nil
    let paging = try Paging(
      RecordsWhoRead.self, filter: filter, cursor: params.cursor, limit: params.limit, caller: me,
      vault: store.vault)
    var query = AccessLogQuery(subject: .person(me), notBy: params.mine == true ? nil : me)
    try query.bound(from: params.from, until: params.until)
    return try await read(RecordsWhoRead.self, call) { [query] reading in
      let page = try reading.accessPage(query, paging)
      let names = try Names(page.items.compactMap(\.entry.caller), in: reading.snapshot)
      return .init(
        items: try page.items.readingEach { shown throws(WireMismatch) in
          var wire = try Wire.AccessEntry(shown, names)
          // Why somebody looked into the log may be about another than those who stand in it.
          if wire.method == GovernanceAccessLog.name { wire.reason = nil }
          return wire
        }, nextCursor: page.next)
    }
  }
}
