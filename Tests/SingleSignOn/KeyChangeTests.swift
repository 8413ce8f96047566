import Crypto
import Foundation
import Sealing
import SingleSignOn
import Testing

struct KeyChangeTests {
  @Test func `after the provider has changed its keys the next sign-in succeeds`() async throws {
    let world = try World()
    try await world.signIn()
    let newer = try TestKey.anotherRSA
    try world.stub.change {
      $0.signer = ("key-2", newer)
      $0.keys = [try newer.published(as: "key-2")]
    }
    try await world.signIn()
    #expect(world.stub.asked(.keys) == 2)
    // The old key is not published any more.
    let old = try TestKey.oneRSA
    let failure = try await world.failure {
      try $0.token(header: ["kid": "key-1"], signedBy: old)
    }
    #expect(failure == .token(.unknownKey))
    try await world.signIn()
  }

  @Test func `junk key names make the provider be asked at most once a minute`() async throws {
    let world = try World()
    try await world.signIn()
    for number in 0..<20 {
      let failure = try await world.failure {
        try $0.token(header: ["kid": "junk-\(number)"])
      }
      #expect(failure == .token(.unknownKey))
    }
    #expect(world.stub.asked(.keys) == 2)
    try await world.signIn()
    world.clock.advance(minutes: 1)
    _ = try await world.failure { try $0.token(header: ["kid": "junk"]) }
    #expect(world.stub.asked(.keys) == 3)
  }

  @Test func `junk key names at once make the provider be asked once`() async throws {
    let world = try World()
    try await world.signIn()
    world.stub.change { $0.mint = { try $0.token(header: ["kid": "junk"]) } }
    await withTaskGroup(of: Void.self) { tasks in
      for _ in 0..<30 {
        tasks.addTask {
          await #expect(throws: SignOnFailure.token(.unknownKey)) { try await world.signIn() }
        }
      }
    }
    #expect(world.stub.asked(.keys) == 2)
  }

  @Test func `a key that was withdrawn serves for an hour at most`() async throws {
    let world = try World()
    try await world.signIn()
    world.stub.change { $0.keys = [] }
    world.clock.advance(minutes: 60)
    await #expect(throws: SignOnFailure.token(.unknownKey)) { try await world.signIn() }
  }

  @Test func `an unknown key while the keys cannot be read does not spoil the known ones`()
    async throws
  {
    let world = try World()
    try await world.signIn()
    world.stub.change { $0.silent = [.keys] }
    #expect(
      try await world.failure { try $0.token(header: ["kid": "junk"]) }
        == .provider(
          ProviderFault(document: .keys, what: .noAnswer(reason: "connection refused"))))
    try await world.signIn()
  }

  @Test func `keys that are not for signatures or not understood are left out`() async throws {
    let world = try World()
    let key = try TestKey.oneRSA
    let published = try key.published(as: "key-1")
    let small = Base64URL.encode([0x80] + [UInt8](repeating: 1, count: 127))
    let long = Base64URL.encode([0xFF] + [UInt8](repeating: 1, count: 1024))
    let point = try TestKey.p256(P256.Signing.PrivateKey()).published(as: "ec", alg: "ES256")
    let left: [[String: any Sendable]] = [
      ["kty": "oct", "kid": "oct", "alg": "HS256", "k": "c2VjcmV0"],
      ["kty": "OKP", "kid": "okp", "crv": "Ed25519", "alg": "EdDSA", "x": "AA"],
      published.merging(["kid": "enc", "use": "enc"]) { $1 },
      published.merging(["kid": "oaep", "alg": "RSA-OAEP-256"]) { $1 },
      published.merging(["kid": "symmetric", "alg": "HS256"]) { $1 },
      published.merging(["kid": "curve", "alg": "ES256"]) { $1 },
      published.merging(["kid": "small", "n": small]) { $1 },
      published.merging(["kid": "long", "n": long]) { $1 },
      published.merging(["kid": "text", "n": "not base64url!"]) { $1 },
      point.merging(["kid": "nowhere", "y": point["x"] ?? ""]) { $1 },
      point.merging(["kid": "bitcoin", "crv": "secp256k1"]) { $1 },
      point.merging(["kid": "mixed", "alg": "ES384"]) { $1 },
      ["kid": 7, "kty": "RSA"], ["use": "sig"], published.filter { $0.key != "kid" },
      published.merging(["kid": ""]) { $1 },
    ]
    world.stub.change { $0.keys = left + [published] }
    for kid in left.compactMap({ $0["kid"] as? String }) where !kid.isEmpty {
      let failure = try await world.failure { try $0.token(header: ["kid": kid]) }
      #expect(failure == .token(.unknownKey), "\(kid)")
    }
    try await world.signIn()
  }

  @Test func `of two keys with one name the first that can be used counts`() async throws {
    let world = try World()
    let published = try TestKey.oneRSA.published(as: "key-1")
    let other = try TestKey.anotherRSA
    try world.stub.change {
      $0.keys = [
        published.merging(["use": "enc"]) { $1 }, published, try other.published(as: "key-1"),
      ]
    }
    try await world.signIn()
    #expect(try await world.failure { try $0.token(signedBy: other) } == .token(.signature))
  }
}
