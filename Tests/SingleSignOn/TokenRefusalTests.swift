import Crypto
import Foundation
import Sealing
import SingleSignOn
import Testing

/// One way in which a token is not to be believed.
struct BadToken: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let fault: TokenFault
  var freshly = false
  let mint: StubProvider.Mint

  init(
    _ words: String, _ fault: TokenFault, freshly: Bool = false,
    mint: @escaping StubProvider.Mint
  ) {
    testDescription = words
    self.fault = fault
    self.freshly = freshly
    self.mint = mint
  }

  static let signatures = [
    BadToken("alg none without a signature", .algorithm) {
      try $0.unsigned(algorithm: "none") + "."
    },
    BadToken("alg none with a genuine signature", .algorithm) {
      try $0.token(header: ["alg": "none"])
    },
    BadToken("alg None in another spelling", .algorithm) {
      try $0.unsigned(algorithm: "nOnE") + "."
    },
    BadToken("HS256 with the RSA public key as the secret", .algorithm) {
      try $0.forged(secret: $0.key.publicText)
    },
    BadToken("an algorithm of another family", .foreignAlgorithm) {
      try $0.token(signedBy: .p256(P256.Signing.PrivateKey()), with: "ES256")
    },
    BadToken("RS512 with the right key", .foreignAlgorithm) { try $0.token(with: "RS512") },
    BadToken("PS256 with the right key", .foreignAlgorithm) { try $0.token(with: "PS256") },
    BadToken("EdDSA", .algorithm) { try $0.token(header: ["alg": "EdDSA"]) },
    BadToken("alg in lower case", .algorithm) { try $0.token(header: ["alg": "rs256"]) },
    BadToken("no alg", .malformed) { try $0.token(header: ["alg": nil]) },
    BadToken("no kid", .header) { try $0.token(header: ["kid": nil]) },
    BadToken("an empty kid", .header) { try $0.token(header: ["kid": ""]) },
    BadToken("a kid that is a number", .malformed) { try $0.token(header: ["kid": 1]) },
    BadToken("an unknown kid", .unknownKey) { try $0.token(header: ["kid": "key-9"]) },
    BadToken("a key of the sender's own in the header", .signature) {
      let own = try TestKey.anotherRSA
      return try $0.token(
        header: ["jwk": try own.published(as: "key-1"), "jku": "https://evil.example/keys"],
        signedBy: own)
    },
    BadToken("a critical extension", .header) { try $0.token(header: ["crit": ["b64"]]) },
    BadToken("signed by somebody else", .signature) {
      try $0.token(signedBy: .anotherRSA)
    },
    BadToken("claims changed after signing", .signature) {
      let honest = try $0.token().split(separator: ".")
      let other = try $0.unsigned(claims: ["sub": "subject-2"]).split(separator: ".")
      return "\(honest[0]).\(other[1]).\(honest[2])"
    },
    BadToken("no signature", .signature) { try $0.unsigned() + "." },
    BadToken("two parts", .malformed) { try $0.unsigned() },
    BadToken("four parts", .malformed) { try $0.token() + ".x" },
    BadToken("padding", .malformed) { try $0.token() + "=" },
    BadToken("white space", .malformed) { try $0.token() + "\n" },
    BadToken("nothing", .malformed) { _ in "" },
    BadToken("junk", .malformed) { _ in "junk" },
    BadToken("a header that is a list", .malformed) { "W10.\(try $0.token().dropFirst(4))" },
    BadToken("larger than 16 KiB", .tooLarge) {
      try $0.token(claims: ["long": String(repeating: "x", count: 16_384)])
    },
  ]

  static let claims = [
    BadToken("another issuer", .issuer) {
      try $0.token(claims: ["iss": "https://login.example/"])
    },
    BadToken("no issuer", .malformed) { try $0.token(claims: ["iss": nil]) },
    BadToken("another audience", .audience) { try $0.token(claims: ["aud": "another"]) },
    BadToken("an empty audience", .audience) { try $0.token(claims: ["aud": [String]()]) },
    BadToken("no audience", .malformed) { try $0.token(claims: ["aud": nil]) },
    BadToken("another authorized party", .authorizedParty) {
      try $0.token(claims: ["azp": "another"])
    },
    BadToken("several audiences without an authorized party", .authorizedParty) {
      try $0.token(claims: ["aud": ["workbook", "another"]])
    },
    BadToken("another nonce", .nonce) { try $0.token(claims: ["nonce": "another"]) },
    BadToken("no nonce", .nonce) { try $0.token(claims: ["nonce": nil]) },
    BadToken("expired", .expired) { try $0.token(claims: ["exp": $0.seconds - 60]) },
    BadToken("no expiry", .malformed) { try $0.token(claims: ["exp": nil]) },
    BadToken("expiry in words", .malformed) { try $0.token(claims: ["exp": "tomorrow"]) },
    BadToken("issued in the future", .notYetValid) {
      try $0.token(claims: ["iat": $0.seconds + 61])
    },
    BadToken("not valid yet", .notYetValid) { try $0.token(claims: ["nbf": $0.seconds + 61]) },
    BadToken("issued long ago", .tooOld) { try $0.token(claims: ["iat": $0.seconds - 601]) },
    BadToken("issued before time began", .tooOld) { try $0.token(claims: ["iat": -1e300]) },
    BadToken("an empty subject", .subject) { try $0.token(claims: ["sub": ""]) },
    BadToken("a subject too long", .subject) {
      try $0.token(claims: ["sub": String(repeating: "x", count: 256)])
    },
    BadToken("a subject with a line break", .subject) { try $0.token(claims: ["sub": "a\nb"]) },
    BadToken("a tenant with a space", .subject) {
      try $0.token(claims: ["tid": "a b", "oid": "object-1"])
    },
    BadToken("a step-up that was not asked again", .notFresh, freshly: true) {
      try $0.token(claims: ["auth_time": $0.seconds - 61])
    },
    BadToken("a step-up in the future", .notFresh, freshly: true) {
      try $0.token(claims: ["auth_time": $0.seconds + 61])
    },
    BadToken("a step-up that does not say when", .noAuthenticationTime, freshly: true) {
      try $0.token(claims: ["auth_time": nil])
    },
  ]
}

struct TokenRefusalTests {
  @Test(arguments: BadToken.signatures + BadToken.claims)
  func `a token that is not to be believed is refused, and the next honest sign-in succeeds`(
    bad: BadToken
  ) async throws {
    let world = try World()
    // Before any honest one: this is what would spoil a key whose algorithm is not pinned.
    let first = try await world.failure(freshly: bad.freshly, minting: bad.mint)
    #expect(first == .token(bad.fault))
    let line = first?.logLine ?? ""
    #expect(!["eyJ", "subject-", "object-", "code-"].contains { line.contains($0) }, "\(line)")
    try await world.signIn()
    let second = try await world.failure(freshly: bad.freshly, minting: bad.mint)
    #expect(second == .token(bad.fault))
    try await world.signIn(freshly: true)
  }

  @Test func `a hundred junk tokens in a row spoil nothing`() async throws {
    let world = try World()
    for number in 0..<100 {
      let bad = BadToken.signatures[number % BadToken.signatures.count]
      #expect(try await world.failure(minting: bad.mint) == .token(bad.fault))
    }
    try await world.signIn()
  }

  @Test func `a proof given five minutes ago is too old for a step-up`() async throws {
    let world = try World()
    let departure = try await world.begin(freshly: true)
    world.clock.advance(minutes: 6)
    world.stub.change {
      $0.mint = { try $0.token(claims: ["auth_time": $0.seconds - 301]) }
    }
    await #expect(throws: SignOnFailure.token(.notFresh)) { _ = try await world.finish(departure) }
  }

  @Test func `a token made for one sign-in does not serve in another`() async throws {
    let world = try World()
    let theirs = try await world.begin()
    let nonce = theirs.parameters["nonce"]
    #expect(
      try await world.failure { try $0.token(claims: ["nonce": nonce]) } == .token(.nonce))
  }

  @Test func `a token signed with one published key under the name of another is refused`()
    async throws
  {
    let world = try World()
    let other = try TestKey.anotherRSA
    try world.stub.change { $0.keys.append(try other.published(as: "key-2")) }
    let failure = try await world.failure {
      try $0.token(header: ["kid": "key-1"], signedBy: other)
    }
    #expect(failure == .token(.signature))
    try await world.signIn()
  }

  @Test func `an RSA algorithm for the name of a curve's key is refused and spoils neither`()
    async throws
  {
    let world = try World()
    let curve = TestKey.p256(P256.Signing.PrivateKey())
    try world.stub.change { $0.keys.append(try curve.published(as: "key-2", alg: "ES256")) }
    #expect(
      try await world.failure { try $0.token(header: ["kid": "key-2"]) }
        == .token(.foreignAlgorithm))
    try await world.signIn()
    world.stub.change {
      $0.signer = ("key-2", curve)
      $0.mint = { try $0.token(with: "ES256") }
    }
    try await world.signIn()
  }
}
