/// Why an identity token was refused.
package enum TokenFault: Error, Hashable, Sendable {
  case tooLarge
  case malformed
  /// `none`, a symmetric algorithm, or one that is unknown.
  case algorithm
  /// The header names no key, or asks for something that must be understood (`crit`).
  case header
  case unknownKey
  /// The key is good for another algorithm than the header names.
  case foreignAlgorithm
  case signature
  case issuer
  case audience
  case authorizedParty
  case nonce
  case expired
  case notYetValid
  case tooOld
  case subject
  /// Fresh proof was asked for, and the token does not say when it was given.
  case noAuthenticationTime
  case notFresh

  var logWords: String {
    switch self {
    case .tooLarge: "larger than \(IdentityToken.largestText) bytes"
    case .malformed: "not a signed JWT with the claims expected"
    case .algorithm: "an algorithm that is not accepted"
    case .header: "a header without kid, or with crit"
    case .unknownKey: "a kid that the provider does not publish"
    case .foreignAlgorithm: "alg is not the one of its key"
    case .signature: "the signature does not match"
    case .issuer: "iss is another"
    case .audience: "aud is another"
    case .authorizedParty: "azp is another or missing"
    case .nonce: "nonce is another or missing"
    case .expired: "expired"
    case .notYetValid: "iat or nbf is in the future; compare the clocks"
    case .tooOld: "iat is more than 10 minutes ago; compare the clocks"
    case .subject: "sub, tid or oid cannot be used"
    case .noAuthenticationTime:
      "auth_time is missing although max_age was asked (Microsoft Entra: add the optional claim)"
    case .notFresh: "auth_time is not of this sign-in"
    }
  }
}
