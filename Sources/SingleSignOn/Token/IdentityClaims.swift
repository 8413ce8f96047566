import Foundation

/// What an identity token says (OpenID Connect Core §2). Names and addresses in it are not read.
struct IdentityClaims: Decodable, Sendable {
  let issuer: String
  let subject: String
  let audience: [String]
  let authorizedParty: String?
  let nonce: String?
  /// Seconds since 1970, as are the other times.
  let expires: Double
  let issuedAt: Double
  let notBefore: Double?
  let authenticatedAt: Double?
  let tenant: String?
  let object: String?

  private enum CodingKeys: String, CodingKey {
    case issuer = "iss"
    case subject = "sub"
    case audience = "aud"
    case authorizedParty = "azp"
    case nonce
    case expires = "exp"
    case issuedAt = "iat"
    case notBefore = "nbf"
    case authenticatedAt = "auth_time"
    case tenant = "tid"
    case object = "oid"
  }

  init(_ payload: [UInt8]) throws(TokenFault) {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(payload))
    } catch {
      throw .malformed
    }
  }

  init(from decoder: any Decoder) throws {
    let claims = try decoder.container(keyedBy: CodingKeys.self)
    issuer = try claims.decode(String.self, forKey: .issuer)
    subject = try claims.decode(String.self, forKey: .subject)
    audience = try Self.audience(in: claims)
    authorizedParty = try claims.decodeIfPresent(String.self, forKey: .authorizedParty)
    nonce = try claims.decodeIfPresent(String.self, forKey: .nonce)
    expires = try claims.decode(Double.self, forKey: .expires)
    issuedAt = try claims.decode(Double.self, forKey: .issuedAt)
    notBefore = try claims.decodeIfPresent(Double.self, forKey: .notBefore)
    authenticatedAt = try claims.decodeIfPresent(Double.self, forKey: .authenticatedAt)
    tenant = try claims.decodeIfPresent(String.self, forKey: .tenant)
    object = try claims.decodeIfPresent(String.self, forKey: .object)
  }

  /// One name or a list of them (RFC 7519 §4.1.3).
  private static func audience(
    in claims: KeyedDecodingContainer<CodingKeys>
  ) throws -> [String] {
    do {
      return [try claims.decode(String.self, forKey: .audience)]
    } catch DecodingError.typeMismatch {
      return try claims.decode([String].self, forKey: .audience)
    }
  }
}
