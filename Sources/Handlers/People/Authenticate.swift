import JSONRPC
import Sealing
import Storage
import Workbook

extension Services {
  /// Finds out who presents a token or a session's cookie, before the parameters are looked at. A token goes before a cookie.
  func authenticate(_ visit: Visit, for method: Method) async throws -> Visit {
    if visit.caller != nil || method.isOpen { return visit }
    let caller: Caller
    if let bearer = visit.bearer {
      caller = try await holder(of: bearer)
    } else if let session = visit.session {
      caller = try await browser(session)
    } else {
      throw Fault.unauthenticated("Sign in, or send a token as `Authorization: Bearer …`.")
    }
    guard caller.scopes.isEmpty || caller.scopes.contains(where: method.name.hasPrefix) else {
      throw Fault.forbidden(
        caller.scopes == LimitedAccess.scopes
          ? "Set up a second factor first: auth.enrolSecondFactor."
          : "This token was made for other methods than \(method.name).")
    }
    var visit = visit
    visit.caller = caller
    return visit
  }

  private func holder(of bearer: String) async throws -> Caller {
    let now = now()
    guard let token = Token(presented: bearer),
      let record = try await faulting({ try await store.read { try $0.token(token, at: now) } })
    else {
      signingIn.tell(.refusedToken)
      throw Fault.badToken
    }
    return Caller(
      person: record.person, means: .token(record.id, isClaimed: record.isClaimed),
      expires: record.expires,
      scopes: record.scopes)
  }

  private func browser(_ cookie: String) async throws -> Caller {
    let now = now()
    guard let secret = Token(presented: cookie),
      let session = try await faulting({ try await store.read { try $0.session(secret, at: now) } })
    else {
      signingIn.tell(.refusedSession)
      throw Fault.endedSession
    }
    if now >= session.seen.adding(minutes: 1) {
      try await faulting {
        try await store.write(Act("auth.signIn", by: session.person, at: now)) {
          try $0.touch(session.id)
        }
      }
    }
    return Caller(
      person: session.person,
      means: .session(session.id, provedAt: session.proved, how: session.how),
      expires: session.expires, scopes: session.isLimited ? LimitedAccess.scopes : [])
  }
}

/// What somebody may do who signs in with a password and has no second factor yet.
enum LimitedAccess {
  static let scopes = [
    "auth.confirmSecondFactor", "auth.enrolSecondFactor", "auth.signOut", "auth.whoAmI",
  ]
}

extension Fault {
  fileprivate static let badToken = unauthenticated(
    "The token is unknown, has expired or was revoked. Sign in again.")
  fileprivate static let endedSession = unauthenticated("Your session has ended. Sign in again.")
}
