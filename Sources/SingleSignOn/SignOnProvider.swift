package import Sealing
package import Workbook

/// Signs people in with OpenID Connect: authorization code with PKCE (RFC 7636), the identity token
/// checked here.
package struct SignOnProvider: Sendable {
  package let settings: SignOnSettings
  let line: ProviderLine
  let documents: ProviderDocuments
  private let attempts = KeptUnderSecret<Attempt>()
  private let now: @Sendable () -> Instant
  private let random: RandomBytes

  package init(
    _ settings: SignOnSettings, fetch: @escaping Fetch, now: @escaping @Sendable () -> Instant,
    random: RandomBytes
  ) {
    self.settings = settings
    self.now = now
    self.random = random
    line = ProviderLine(fetch)
    documents = ProviderDocuments(issuer: settings.issuer, line: line, now: now)
  }

  /// Begins a sign-in, or a step-up.
  /// - Parameters:
  ///   - returnTo: Where the person was going, a path on this server; anything else is dropped.
  ///   - freshly: Whether they must prove again who they are, however long the provider knows them.
  /// - Returns: `location`, where to send the browser; `attempt`, a secret for a short-lived cookie
  ///   (`HttpOnly`, `SameSite=Lax`, ten minutes) of that browser. Whoever calls this limits the rate:
  ///   of 1,000 attempts under way the oldest drops out.
  package func begin(
    returnTo: String?, freshly: Bool
  ) async throws(SignOnFailure) -> (location: String, attempt: String) {
    let metadata = try await documents.metadata()
    let attempt = Attempt(
      freshly: freshly, returnTo: returnTo.flatMap(LocalPath.init), at: now(), random: random)
    let cookie = Attempt.secret(from: random)
    attempts.write(attempt, under: cookie, at: attempt.begunAt)
    return (location(of: attempt, at: metadata.authorizationEndpoint), cookie)
  }

  /// Ends a sign-in when the browser comes back. The attempt is over, whatever comes of it.
  /// - Parameters:
  ///   - query: Of the redirect address, decoded.
  ///   - attempt: From the cookie; the caller deletes it.
  package func finish(
    query: [String: String], attempt cookie: String?
  ) async throws(SignOnFailure) -> (SignedOn, returnTo: String?) {
    guard let state = query["state"] else { throw .noSuchAttempt }
    guard let cookie else { throw .otherBrowser }
    guard let attempt = attempts.take(cookie, at: now()) else { throw .noSuchAttempt }
    guard Digest.areEqual(Array(state.utf8), Array(attempt.state.utf8)) else {
      throw .otherBrowser
    }
    let metadata = try await documents.metadata()
    guard query["iss"].map({ $0 == settings.issuer }) ?? !metadata.alwaysNamesIssuer else {
      throw .otherProvider
    }
    if let error = query["error"] { throw .declined(ProviderRefusal(error)) }
    guard let code = query["code"], (1...4096).contains(code.utf8.count) else { throw .noCode }
    let text = try await identityToken(for: code, attempt: attempt, metadata: metadata)
    let signedOn = try await signedOn(by: text, attempt: attempt)
    return (signedOn, attempt.returnTo?.text)
  }

  private func location(of attempt: Attempt, at endpoint: String) -> String {
    // Microsoft Entra puts `oid` into a token only for the scope `profile`; the names that come
    // with it are not read.
    var fields: FormFields = [
      "response_type": "code", "client_id": settings.clientID,
      "redirect_uri": settings.redirectURI, "scope": "openid profile", "state": attempt.state,
      "nonce": attempt.nonce, "code_challenge": attempt.challenge,
      "code_challenge_method": "S256",
    ]
    if attempt.isFresh {
      fields.append("prompt", "login")
      fields.append("max_age", "0")
    }
    return endpoint + (endpoint.contains("?") ? "&" : "?") + fields.text
  }

  private func signedOn(
    by text: String, attempt: Attempt
  ) async throws(SignOnFailure) -> SignedOn {
    do {
      let token = try IdentityToken(text)
      let key = try await documents.key(token.keyID)
      guard key.algorithm == token.algorithm else { throw TokenFault.foreignAlgorithm }
      guard key.isSignature(token.signature, of: token.signed) else { throw TokenFault.signature }
      let check = ClaimsCheck(
        issuer: settings.issuer, clientID: settings.clientID, attempt: attempt, now: now())
      return try check.signedOn(IdentityClaims(token.payload))
    } catch let fault as TokenFault {
      throw .token(fault)
    } catch let failure as SignOnFailure {
      throw failure
    } catch {
      throw .token(.malformed)
    }
  }
}
