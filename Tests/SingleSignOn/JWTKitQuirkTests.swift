import CryptoExtras
import Foundation
import JWTKit
import Testing

/// How jwt-kit 5.7.1 behaves where `SigningKey` works around it. When one of these fails, the
/// workaround may go.
struct JWTKitQuirkTests {
  private struct Claims: JWTPayload {
    let sub: String
    func verify(using _: some JWTAlgorithm) {}
  }

  private func token(
    kid: String, algorithm: String = "RS256", signedBy key: TestKey
  ) throws -> String {
    let minting = Minting(parameters: [:], now: TestClock().now, key: key, keyID: kid)
    return try minting.token(with: algorithm)
  }

  private func publicKey(_ kid: String, _ alg: JWK.Algorithm?, _ key: TestKey) throws -> JWK {
    let published = try key.published(as: kid)
    return .rsa(
      alg, identifier: JWKIdentifier(string: kid), modulus: published["n"] as? String,
      exponent: published["e"] as? String)
  }

  @Test func `jwt-kit quirk: one junk token fixes the algorithm of a key that names none`()
    async throws
  {
    let key = try TestKey.oneRSA
    let keys = try await JWTKeyCollection().add(jwk: publicKey("key-1", nil, key))
    let genuine = try token(kid: "key-1", signedBy: key)
    // Nobody who knows the key signed this.
    let junk = try token(kid: "key-1", algorithm: "RS512", signedBy: .anotherRSA)
    await #expect(throws: JWTError.self) { _ = try await keys.verify(junk, as: Claims.self) }
    await #expect(throws: JWTError.self) { _ = try await keys.verify(genuine, as: Claims.self) }
  }

  @Test func `jwt-kit: a key with its algorithm pinned survives the junk token`() async throws {
    let key = try TestKey.oneRSA
    let keys = try await JWTKeyCollection().add(jwk: publicKey("key-1", .rs256, key))
    let junk = try token(kid: "key-1", algorithm: "RS512", signedBy: .anotherRSA)
    await #expect(throws: JWTError.self) { _ = try await keys.verify(junk, as: Claims.self) }
    let genuine = try token(kid: "key-1", signedBy: key)
    #expect(try await keys.verify(genuine, as: Claims.self).sub == "subject-1")
  }

  @Test func `jwt-kit quirk: an unknown or missing kid falls back to the key added first`()
    async throws
  {
    let key = try TestKey.oneRSA
    let keys = try await JWTKeyCollection()
      .add(jwk: publicKey("key-1", .rs256, key))
      .add(jwk: publicKey("key-2", .rs256, .anotherRSA))
    let stray = try token(kid: "no-such-key", signedBy: key)
    #expect(try await keys.verify(stray, as: Claims.self).sub == "subject-1")
  }

  @Test func `jwt-kit quirk: the alg of the header is not compared with the key's`() async throws {
    let key = try TestKey.oneRSA
    let keys = try await JWTKeyCollection().add(jwk: publicKey("key-1", .rs256, key))
    let minting = Minting(parameters: [:], now: TestClock().now, key: key, keyID: "key-1")
    let odd = try minting.token(header: ["alg": "none"])
    #expect(try await keys.verify(odd, as: Claims.self).sub == "subject-1")
  }

  @Test func `jwt-kit quirk: of two keys with one kid the last replaces the first`()
    async throws
  {
    let key = try TestKey.oneRSA
    let keys = try await JWTKeyCollection()
      .add(jwk: publicKey("key-1", .rs256, key))
      .add(jwk: publicKey("key-1", .rs256, .anotherRSA))
    let genuine = try token(kid: "key-1", signedBy: key)
    await #expect(throws: JWTError.self) { _ = try await keys.verify(genuine, as: Claims.self) }
  }

  @Test(arguments: [
    #"{"kty": "oct", "kid": "other", "k": "c2VjcmV0"}"#,
    #"{"kty": "RSA", "kid": "other", "alg": "RSA-OAEP-256", "n": "AQAB", "e": "AQAB"}"#,
    #"{"kty": "EC", "kid": "other", "crv": "secp256k1", "x": "AA", "y": "AA"}"#,
  ])
  func `jwt-kit quirk: one key that it does not know refuses the whole set`(other: String)
    async throws
  {
    let key = try JSON.bytes(try TestKey.oneRSA.published(as: "key-1", alg: "RS256"))
    let set = #"{"keys": [\#(String(decoding: key, as: UTF8.self)), \#(other)]}"#
    await #expect(throws: (any Error).self) { try await JWTKeyCollection().add(jwksJSON: set) }
  }

  @Test func `jwt-kit quirk: a key for encryption serves for signatures`() async throws {
    let key = try TestKey.oneRSA
    let published = try key.published(as: "key-1", alg: "RS256").merging(["use": "enc"]) { $1 }
    let text = String(decoding: try JSON.bytes(published), as: UTF8.self)
    let keys = try await JWTKeyCollection().add(jwksJSON: #"{"keys": [\#(text)]}"#)
    let token = try token(kid: "key-1", signedBy: key)
    #expect(try await keys.verify(token, as: Claims.self).sub == "subject-1")
  }
}
