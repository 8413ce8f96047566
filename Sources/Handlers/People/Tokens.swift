import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

extension Services {
  func createToken(
    _ params: AuthCreateToken.Params, _ call: Call<Visit>
  ) async throws -> AuthCreateToken.Result {
    let token = Token.random(from: random)
    // Nor lives it longer than the token that makes it, or one could go on for ever.
    let expires =
      [now().adding(days: params.days), call.context.caller?.tokenEnds]
      .compactMap(\.self).min() ?? now()
    // A token cannot make one that can do more than itself.
    let own = call.context.caller?.scopes ?? []
    let scopes = params.scopes ?? own
    guard scopes.allSatisfy({ scope in Registry.methods.contains { $0.name.hasPrefix(scope) } })
    else {
      throw Fault.invalidParam("/scopes", "A scope is the beginning of a method's name.")
    }
    guard own.isEmpty || scopes.allSatisfy({ scope in own.contains(where: scope.hasPrefix) }) else {
      throw Fault.invalidParam("/scopes", "This token may not make one that can do more than it.")
    }
    // Minutes at somebody's open browser must not become thirty days.
    if call.context.caller?.sessionID != nil, params.dryRun != true {
      try await proveAgain(call, params.code)
    }
    let written = try await write(
      AuthCreateToken.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      let id = makeID(writing.now)
      try writing.transaction.add(
        token, id: id, for: writing.standing.person, name: params.label, scopes: scopes,
        expires: expires)
      return (id, 1)
    }
    let isNew = written.replayed == nil && params.dryRun != true
    return .init(
      id: written.id, token: isNew ? token.text : nil,
      expiresAt: try await tokenExpiry(written.id) ?? expires.description,
      revision: written.revision, replayed: written.replayed)
  }

  private func tokenExpiry(_ id: String) async throws -> String? {
    guard let id = UUID(uuidString: id) else { return nil }
    return try await store.read { try $0.token(id) }?.expires.description
  }

  func listTokens(
    _ params: AuthListTokens.Params, _ call: Call<Visit>
  ) async throws -> AuthListTokens.Result {
    let caller = try signedIn(call)
    let paging = try Paging(
      AuthListTokens.self, filter: .init(), cursor: params.cursor, limit: params.limit,
      caller: caller, vault: store.vault)
    return try await read(AuthListTokens.self, call) { reading in
      let tokens = try reading.snapshot.tokens(of: caller)
      let page = try paging.page(tokens.sorted { $0.order.lexicographicallyPrecedes($1.order) }) {
        $0.order
      }
      return .init(items: page.items.map(Wire.TokenSummary.init), nextCursor: page.next)
    }
  }

  func revokeToken(
    _ params: AuthRevokeToken.Params, _ call: Call<Visit>
  ) async throws -> AuthRevokeToken.Result {
    let id = try Identifier<TokenRecord>(wire: params.id).uuid
    let written = try await write(
      AuthRevokeToken.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      guard let token = try writing.transaction.token(id) else { throw Fault.notFound("token") }
      _ = try writing.require(
        writing.standing.relations(to: token.person, of: nil, unitsLed: []), "token")
    } act: { writing, _ in
      try writing.transaction.revokeToken(id)
      return (id, 2)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

extension Caller {
  fileprivate var tokenEnds: Instant? {
    if case .token = means { expires } else { nil }
  }
}

extension TokenRecord {
  fileprivate var order: [String] { [created.description, Identifier<Self>(id).description] }
}

extension Wire.TokenSummary {
  fileprivate init(_ token: TokenRecord) {
    self.init(
      id: Identifier<TokenRecord>(token.id).description, label: token.name, scopes: token.scopes,
      createdAt: token.created.description, expiresAt: token.expires.description,
      revokedAt: token.revoked?.description)
  }
}
