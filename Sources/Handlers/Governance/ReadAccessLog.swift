import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func accessLog(
    _ params: GovernanceAccessLog.Params, _ call: Call<Visit>
  ) async throws -> GovernanceAccessLog.Result {
    var filter = params
    filter.cursor = nil
    filter.limit = nil
    let paging = try Paging(
      GovernanceAccessLog.self, filter: filter, cursor: params.cursor, limit: params.limit,
      caller: try signedIn(call), vault: store.vault)
    let query = try AccessLogQuery(params, store.vault)
    return try await read(GovernanceAccessLog.self, call, reason: params.reason) { reading in
      _ = try reading.require([.authority], "log")
      let page = try reading.accessPage(query, paging)
      try reading.noteLogRead(page.items.map(\.entry), query)
      let people = page.items.flatMap { [$0.entry.caller, $0.entry.person].compactMap(\.self) }
      let names = try Names(people, in: reading.snapshot)
      return .init(
        items: try page.items.readingEach { shown throws(WireMismatch) in
          var wire = try Wire.AccessEntry(shown, names)
          wire.number = Int(shown.entry.sequence)
          wire.about = shown.entry.person.map { names[$0] }
          wire.aboutYoungPerson = shown.entry.person == nil ? true : nil
          return wire
        }, nextCursor: page.next)
    }
  }
}

extension AccessLogQuery {
  fileprivate init(_ params: GovernanceAccessLog.Params, _ vault: Vault) throws {
    self.init(by: try params.by.map { try Person.ID(wire: $0) })
    switch (params.person, params.youngPerson) {
    case (nil, nil): break
    case (let person?, nil): subject = .person(try Person.ID(wire: person))
    case (nil, let reference?):
      guard let child = YoungPersonReference(reference) else {
        throw Fault.invalidParam("/youngPerson", "Give the young person's reference.")
      }
      subject = .child(vault.tag(of: child))
    default:
      throw Fault.invalidParam("/person", "Say one: a person, or a young person, or neither.")
    }
    try bound(from: params.from, until: params.until)
  }
}

extension AccessLogEntry {
  fileprivate var person: Person.ID? { if case .person(let id) = subject { id } else { nil } }
}

extension Reading {
  /// A row for everybody whom the log was asked about or who stands in what was shown; one for the reader when there is
  /// nobody else, so that each reading of the log stands in it.
  fileprivate func noteLogRead(_ entries: [AccessLogEntry], _ query: AccessLogQuery) throws {
    for subject in [query.subject, query.by.map { .person($0) }].compactMap(\.self) {
      if case .person(let id) = subject, try snapshot.person(id) == nil { continue }
      notes.read(subject)
    }
    for entry in entries where entry.subject != .person(standing.person) {
      notes.read(entry.subject)
    }
    if notes.isEmpty { notes.read(.person(standing.person)) }
  }
}
