/// A JSON Web Key Set as it is sent (RFC 7517 §5): a member that cannot be understood is left out,
/// as the standard asks, and does not spoil the others. (jwt-kit 5.7.1's own `JWKS` refuses the
/// whole set for one unknown `kty`, `alg` or `crv`, and never reads `use`.)
struct PublishedKeys: Decodable {
  let keys: [PublishedKey]

  private enum CodingKeys: String, CodingKey {
    case keys
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    keys = try members.decode([Member].self, forKey: .keys).compactMap(\.key)
  }

  private struct Member: Decodable {
    let key: PublishedKey?

    init(from decoder: any Decoder) throws {
      do {
        key = try PublishedKey(from: decoder)
      } catch is DecodingError {
        key = nil
      }
    }
  }
}

/// One JSON Web Key; only what a public signature key has (RFC 7517 §4, RFC 7518 §6).
struct PublishedKey: Decodable {
  let kty: String
  let kid: String?
  let use: String?
  let alg: String?
  let n: String?
  let e: String?
  let crv: String?
  let x: String?
  let y: String?
}
