import Crypto
import Foundation
import Sealing
import Workbook

/// What a provider knows when it makes an identity token for a code.
struct Minting: Sendable {
  /// Of the authorization request.
  let parameters: [String: String]
  let now: Instant
  let key: TestKey
  let keyID: String

  static let issuer = "https://login.example"

  /// An honest token, but for what is changed in it; nil takes a member out.
  func token(
    header: [String: (any Sendable)?] = [:], claims: [String: (any Sendable)?] = [:],
    signedBy signer: TestKey? = nil, with algorithm: String = "RS256"
  ) throws -> String {
    let signed = try unsigned(header: header, claims: claims, algorithm: algorithm)
    let signature = try (signer ?? key).signature(of: Array(signed.utf8), by: algorithm)
    return "\(signed).\(Base64URL.encode(signature))"
  }

  /// Header and payload, joined by a dot.
  func unsigned(
    header: [String: (any Sendable)?] = [:], claims: [String: (any Sendable)?] = [:],
    algorithm: String = "RS256"
  ) throws -> String {
    let head: [String: any Sendable] = ["alg": algorithm, "kid": keyID, "typ": "JWT"]
    return try [Self.changed(head, header), Self.changed(honest, claims)]
      .map { Base64URL.encode(try JSON.bytes($0)) }.joined(separator: ".")
  }

  /// HS256 with whatever the forger hopes is the secret.
  func forged(secret: [UInt8]) throws -> String {
    let signed = try unsigned(algorithm: "HS256")
    let tag = HMAC<SHA256>.authenticationCode(
      for: Array(signed.utf8), using: SymmetricKey(data: secret))
    return "\(signed).\(Base64URL.encode(Array(tag)))"
  }

  /// Whole seconds since 1970.
  var seconds: Int { Int(now.milliseconds / 1000) }

  private var honest: [String: any Sendable] {
    var claims: [String: any Sendable] = [
      "iss": Self.issuer, "aud": parameters["client_id"] ?? "", "sub": "subject-1",
      "iat": seconds, "exp": seconds + 3600, "nonce": parameters["nonce"] ?? "",
    ]
    if parameters["max_age"] != nil { claims["auth_time"] = seconds }
    return claims
  }

  private static func changed(
    _ members: [String: any Sendable], _ changes: [String: (any Sendable)?]
  ) -> [String: any Sendable] {
    var members = members
    for (name, value) in changes { members[name] = value }
    return members
  }
}

enum JSON {
  static func bytes(_ object: [String: any Sendable]) throws -> [UInt8] {
    Array(try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys]))
  }
}
