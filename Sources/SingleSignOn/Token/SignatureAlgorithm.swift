import JWTKit

/// The signatures that are accepted: asymmetric ones with at least 256 bits (RFC 7518 §3.1).
enum SignatureAlgorithm: String, Sendable, CaseIterable {
  case rs256 = "RS256"
  case rs384 = "RS384"
  case rs512 = "RS512"
  case ps256 = "PS256"
  case ps384 = "PS384"
  case ps512 = "PS512"
  case es256 = "ES256"
  case es384 = "ES384"
  case es512 = "ES512"

  /// The elliptic curve (RFC 7518 §3.4); nil for RSA.
  var curve: ECDSACurve? {
    switch self {
    case .es256: .p256
    case .es384: .p384
    case .es512: .p521
    case .rs256, .rs384, .rs512, .ps256, .ps384, .ps512: nil
    }
  }

  /// The one algorithm that a key is good for; a key that does not name it gets RS256, or what its
  /// curve is for. Nil if it is not a key for any of them.
  init?(of key: PublishedKey) {
    let usual: SignatureAlgorithm?
    switch key.kty {
    case "RSA": usual = .rs256
    case "EC": usual = Self.allCases.first { $0.curve != nil && $0.curve?.rawValue == key.crv }
    default: return nil
    }
    guard let named = key.alg.map(Self.init(rawValue:)) ?? usual else { return nil }
    guard named.curve?.rawValue == (key.kty == "EC" ? key.crv : nil) else { return nil }
    self = named
  }

  var pinned: JWK.Algorithm? { JWK.Algorithm(rawValue: rawValue) }
}
