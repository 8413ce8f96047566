import Foundation
import JWTKit

/// A public key of the provider, good for one algorithm only.
///
/// jwt-kit 5.7.1: a `JWK` without `alg` takes the algorithm of the *first* token that names it and
/// keeps that one for ever, so one junk token could shut out all genuine ones; an unknown `kid`
/// falls back to the key that was added first; the header's `alg` is not compared with the key's.
/// So each key has its algorithm before jwt-kit gets it, lives in a collection of its own, and the
/// choice of the key is ours.
struct SigningKey: Sendable {
  let algorithm: SignatureAlgorithm
  private let verifier: any JWTAlgorithm

  /// Nil for a key that is not for signatures or cannot be used.
  init?(_ published: PublishedKey) async {
    guard published.use == nil || published.use == "sig",
      let algorithm = SignatureAlgorithm(of: published),
      let key = Self.pinned(published, to: algorithm)
    else { return nil }
    do {
      let collection = try await JWTKeyCollection().add(jwk: key)
      verifier = try await collection.getKey(for: key.keyIdentifier)
    } catch {
      // Not a point of its curve, or RSA below 2048 bits (RFC 7518 §3.3; jwt-kit refuses it) or
      // above 8192 (BoringSSL does): as good as not published.
      return nil
    }
    self.algorithm = algorithm
  }

  func isSignature(_ signature: [UInt8], of signed: [UInt8]) -> Bool {
    do {
      return try verifier.verify(signature, signs: signed)
    } catch {
      return false  // Bytes that are no signature at all.
    }
  }

  private static func pinned(_ key: PublishedKey, to algorithm: SignatureAlgorithm) -> JWK? {
    guard let kid = key.kid, let alg = algorithm.pinned else { return nil }
    let identifier = JWKIdentifier(string: kid)
    guard let curve = algorithm.curve else {
      return .rsa(alg, identifier: identifier, modulus: key.n, exponent: key.e)
    }
    return .ecdsa(alg, identifier: identifier, x: key.x, y: key.y, curve: curve)
  }
}

/// The provider's keys by `kid`. Of two with the same name the first that can be used counts.
struct SigningKeys: Sendable {
  private var byID: [String: SigningKey] = [:]

  /// More than this many are not looked at.
  private static let most = 100

  init(_ published: PublishedKeys) async {
    for key in published.keys.prefix(Self.most) {
      guard let kid = key.kid, !kid.isEmpty, byID[kid] == nil else { continue }
      byID[kid] = await SigningKey(key)
    }
  }

  subscript(keyID: String) -> SigningKey? { byID[keyID] }
}
