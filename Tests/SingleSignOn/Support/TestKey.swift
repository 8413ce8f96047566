import Crypto
import CryptoExtras
import Foundation
import Sealing

/// A provider's key pair, made for the test.
enum TestKey: Sendable {
  case rsa(_RSA.Signing.PrivateKey)
  case p256(P256.Signing.PrivateKey)
  case p384(P384.Signing.PrivateKey)
  case p521(P521.Signing.PrivateKey)

  /// RSA keys take long to make, so all tests share these two.
  static var oneRSA: TestKey { get throws { .rsa(try first.get()) } }
  static var anotherRSA: TestKey { get throws { .rsa(try second.get()) } }

  private static let first = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }
  private static let second = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }

  /// A JSON Web Key of the public half.
  func published(as kid: String, alg: String? = nil) throws -> [String: any Sendable] {
    var key: [String: any Sendable] = ["kid": kid]
    if let alg { key["alg"] = alg }
    switch self {
    case .rsa(let pair):
      let numbers = try pair.publicKey.getKeyPrimitives()
      key["kty"] = "RSA"
      key["n"] = Base64URL.encode(Array(numbers.modulus))
      key["e"] = Base64URL.encode(Array(numbers.publicExponent))
    case .p256(let pair): Self.add(pair.publicKey.rawRepresentation, on: "P-256", to: &key)
    case .p384(let pair): Self.add(pair.publicKey.rawRepresentation, on: "P-384", to: &key)
    case .p521(let pair): Self.add(pair.publicKey.rawRepresentation, on: "P-521", to: &key)
    }
    return key
  }

  private static func add(_ point: Data, on curve: String, to key: inout [String: any Sendable]) {
    key["kty"] = "EC"
    key["crv"] = curve
    key["x"] = Base64URL.encode(Array(point.prefix(point.count / 2)))
    key["y"] = Base64URL.encode(Array(point.suffix(point.count / 2)))
  }

  func signature(of bytes: [UInt8], by algorithm: String) throws -> [UInt8] {
    switch self {
    case .rsa(let pair):
      let padding: _RSA.Signing.Padding =
        algorithm.hasPrefix("PS") ? .PSS : .insecurePKCS1v1_5
      switch algorithm.suffix(3) {
      case "384":
        return Array(
          try pair.signature(for: SHA384.hash(data: bytes), padding: padding).rawRepresentation)
      case "512":
        return Array(
          try pair.signature(for: SHA512.hash(data: bytes), padding: padding).rawRepresentation)
      default:
        return Array(
          try pair.signature(for: SHA256.hash(data: bytes), padding: padding).rawRepresentation)
      }
    case .p256(let pair): return Array(try pair.signature(for: bytes).rawRepresentation)
    case .p384(let pair): return Array(try pair.signature(for: bytes).rawRepresentation)
    case .p521(let pair): return Array(try pair.signature(for: bytes).rawRepresentation)
    }
  }

  /// What somebody would use as the secret who hopes that HS256 is checked with the public key.
  var publicText: [UInt8] {
    switch self {
    case .rsa(let pair): Array(pair.publicKey.pemRepresentation.utf8)
    case .p256(let pair): Array(pair.publicKey.pemRepresentation.utf8)
    case .p384(let pair): Array(pair.publicKey.pemRepresentation.utf8)
    case .p521(let pair): Array(pair.publicKey.pemRepresentation.utf8)
    }
  }
}
