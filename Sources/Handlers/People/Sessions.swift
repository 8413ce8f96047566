import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func listSessions(
    _ params: AuthListSessions.Params, _ call: Call<Visit>
  ) async throws -> AuthListSessions.Result {
    let caller = try signedIn(call)
    let present = call.context.caller?.sessionID
    let paging = try Paging(
      AuthListSessions.self, filter: .init(), cursor: params.cursor, limit: params.limit,
      caller: caller, vault: store.vault)
    return try await read(AuthListSessions.self, call) { reading in
      let sessions = try reading.snapshot.sessions(of: caller, at: reading.now)
      let page = try paging.page(
        sessions.sorted { $0.order.lexicographicallyPrecedes($1.order) }
      ) { $0.order }
      return .init(
        items: page.items.map { .init($0, isThisOne: $0.id == present) }, nextCursor: page.next)
    }
  }

  func endSession(
    _ params: AuthEndSession.Params, _ call: Call<Visit>
  ) async throws -> AuthEndSession.Result {
    let id = try Identifier<BrowserSession>(wire: params.id).uuid
    let written = try await write(
      AuthEndSession.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      guard let session = try writing.transaction.session(id) else {
        throw Fault.notFound("session")
      }
      _ = try writing.require(
        writing.standing.relations(to: session.person, of: nil, unitsLed: []), "session")
      writing.transaction.notes.wrote(.person(session.person), record: id)
    } act: { writing, _ in
      try writing.transaction.end(session: id)
      return (id, 2)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

extension BrowserSession {
  fileprivate var order: [String] { [made.description, Identifier<Self>(id).description] }
}

extension Wire.SessionSummary {
  fileprivate init(_ session: BrowserSession, isThisOne: Bool) {
    self.init(
      id: Identifier<BrowserSession>(session.id).description,
      signedInAt: session.made.description, idleUntil: session.idleUntil.description,
      expiresAt: session.expires.description,
      how: session.how == .password ? .password : .singleSignOn, isThisOne: isThisOne)
  }
}
