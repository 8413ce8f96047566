package import Workbook

/// What is known of whoever is calling: what the transport brought, and after authentication who it is.
package struct Visit: Sendable {
  /// A token as it was presented, not yet looked up.
  package var bearer: String?
  package var caller: Caller?

  package init(bearer: String? = nil, caller: Caller? = nil) {
    self.bearer = bearer
    self.caller = caller
  }
}

/// Somebody who has signed in. What they may do is asked inside each transaction, never remembered here.
package struct Caller: Sendable, Hashable {
  package let person: Person.ID
  /// `nil` for a caller inside the process, who has no token.
  package let tokenExpires: Instant?
  /// The beginnings of the method names the token may call; empty for all.
  package let scopes: [String]

  package init(person: Person.ID, tokenExpires: Instant? = nil, scopes: [String] = []) {
    self.person = person
    self.tokenExpires = tokenExpires
    self.scopes = scopes
  }
}
