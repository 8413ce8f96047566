import Synchronization
package import Workbook

package import struct Foundation.UUID

/// What is known of whoever is calling: what the transport brought, and after authentication who it is.
package struct Visit: Sendable {
  /// A token as it was presented, not yet looked up.
  package var bearer: String?
  /// What the browser's session cookie holds, not yet looked up.
  package var session: String?
  /// Where the call came from; only for counting calls, never kept.
  package var address: String?
  /// What the transport is to do beside answering; `nil` when it can do nothing.
  package var effects: VisitEffects?
  package var caller: Caller?

  package init(
    bearer: String? = nil, session: String? = nil, address: String? = nil,
    effects: VisitEffects? = nil, caller: Caller? = nil
  ) {
    self.bearer = bearer
    self.session = session
    self.address = address
    self.effects = effects
    self.caller = caller
  }
}

/// What a call asks of the transport: signing in sets a cookie, signing out clears it.
package final class VisitEffects: Sendable {
  package enum Effect: Sendable, Equatable {
    /// The secret goes into the session cookie, for that many seconds.
    case signedIn(secret: String, seconds: Int)
    case signedOut
  }

  private let last = Mutex<Effect?>(nil)

  package init() {}

  /// The last one counts.
  package var effect: Effect? { last.withLock { $0 } }

  func set(_ effect: Effect) { last.withLock { $0 = effect } }
}

/// Somebody who has signed in. What they may do is asked inside each transaction, never remembered here.
package struct Caller: Sendable, Hashable {
  /// With what they came in.
  package enum Means: Sendable, Hashable {
    /// A caller inside the process.
    case inside
    case token(UUID, isClaimed: Bool)
    case session(UUID, provedAt: Instant, how: BrowserSession.How)
  }

  package let person: Person.ID
  package let means: Means
  /// When the token or the session ends; `nil` for a caller inside the process.
  package let expires: Instant?
  /// The beginnings of the method names the caller may call; empty for all.
  package let scopes: [String]

  package init(
    person: Person.ID, means: Means = .inside, expires: Instant? = nil, scopes: [String] = []
  ) {
    self.person = person
    self.means = means
    self.expires = expires
    self.scopes = scopes
  }
}
