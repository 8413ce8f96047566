import Sealing
import Workbook

/// The rules that a token's claims must meet (OpenID Connect Core §3.1.3.7), all but the signature.
struct ClaimsCheck: Sendable {
  let issuer: String
  let clientID: String
  let attempt: Attempt
  let now: Instant

  /// How far two clocks may differ, in seconds.
  private static let leeway = 60.0
  /// How old a token may be: it comes straight from the provider, in seconds.
  private static let oldest = 600.0
  /// How long ago somebody asked to prove it again may have done so, in seconds.
  private static let longestSinceProof = 300.0

  func signedOn(_ claims: IdentityClaims) throws(TokenFault) -> SignedOn {
    guard claims.issuer == issuer else { throw .issuer }
    try checkAudience(of: claims)
    guard let nonce = claims.nonce,
      Digest.areEqual(Array(nonce.utf8), Array(attempt.nonce.utf8))
    else { throw .nonce }
    try checkTimes(of: claims)
    if attempt.isFresh { try checkProof(of: claims) }
    return SignedOn(
      identity: try identity(of: claims),
      signedInAt: claims.authenticatedAt.flatMap(Self.instant), isFresh: attempt.isFresh)
  }

  private func checkAudience(of claims: IdentityClaims) throws(TokenFault) {
    guard claims.audience.contains(clientID) else { throw .audience }
    guard claims.authorizedParty != nil || claims.audience.count == 1 else {
      throw .authorizedParty
    }
    guard claims.authorizedParty.map({ $0 == clientID }) ?? true else { throw .authorizedParty }
  }

  private func checkTimes(of claims: IdentityClaims) throws(TokenFault) {
    guard seconds < claims.expires + Self.leeway else { throw .expired }
    guard claims.issuedAt <= seconds + Self.leeway else { throw .notYetValid }
    guard (claims.notBefore ?? claims.issuedAt) <= seconds + Self.leeway else {
      throw .notYetValid
    }
    guard seconds - claims.issuedAt <= Self.oldest else { throw .tooOld }
  }

  /// That they proved it for this attempt, not an hour ago.
  private func checkProof(of claims: IdentityClaims) throws(TokenFault) {
    guard let provedAt = claims.authenticatedAt else { throw .noAuthenticationTime }
    let begunAt = Double(attempt.begunAt.milliseconds) / 1000
    guard provedAt <= seconds + Self.leeway, provedAt >= begunAt - Self.leeway,
      seconds - provedAt <= Self.longestSinceProof
    else { throw .notFresh }
  }

  /// Microsoft Entra's `sub` differs from one client to the next and is known to nobody else, so
  /// there it is `tid` and `oid`, which an administrator can look up. Both or neither.
  private func identity(of claims: IdentityClaims) throws(TokenFault) -> Identity {
    let identity =
      if let tenant = claims.tenant, let object = claims.object, !tenant.isEmpty, !object.isEmpty {
        Identity(issuer: issuer, tenant: tenant, subject: object)
      } else {
        Identity(issuer: issuer, tenant: "", subject: claims.subject)
      }
    guard let identity else { throw .subject }
    return identity
  }

  private var seconds: Double { Double(now.milliseconds) / 1000 }

  /// Nil for what no calendar holds.
  private static func instant(_ seconds: Double) -> Instant? {
    guard (0..<1e11).contains(seconds) else { return nil }
    return Instant(milliseconds: Int64(seconds * 1000))
  }
}
