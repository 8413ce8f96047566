import Sealing
import Workbook

/// One sign-in between leaving for the provider and coming back.
struct Attempt: Sendable {
  /// Goes through the provider and back, in the address.
  let state: String
  /// Goes through the provider and back, in the token.
  let nonce: String
  /// Proves at the token endpoint that we began (PKCE, RFC 7636).
  let verifier: String
  let begunAt: Instant
  /// Whether the person must prove to the provider again who they are.
  let isFresh: Bool
  let returnTo: LocalPath?

  init(freshly isFresh: Bool, returnTo: LocalPath?, at begunAt: Instant, random: RandomBytes) {
    state = Self.secret(from: random)
    nonce = Self.secret(from: random)
    verifier = Self.secret(from: random)
    self.begunAt = begunAt
    self.isFresh = isFresh
    self.returnTo = returnTo
  }

  /// Code challenge method S256 (RFC 7636 §4.2).
  var challenge: String { Base64URL.encode(Digest.sha256(Array(verifier.utf8))) }

  /// 256 bits in 43 characters of base64url.
  static func secret(from random: RandomBytes) -> String { Base64URL.encode(random.bytes(32)) }
}
