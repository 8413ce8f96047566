import Crypto
import CryptoExtras
import Foundation
import Sealing
import SingleSignOn
import Testing

struct SignInTests {
  @Test func `somebody signs in and goes where they were going`() async throws {
    let world = try World()
    let departure = try await world.begin(returnTo: "/sessions?week=3")
    let (signedOn, returnTo) = try await world.finish(departure)
    #expect(signedOn.identity.key == "https://login.example  subject-1")
    #expect(signedOn.isFresh == false)
    #expect(signedOn.signedInAt == nil)
    #expect(returnTo == "/sessions?week=3")
  }

  @Test func `the browser is sent to the provider with a challenge and secrets of its own`()
    async throws
  {
    let world = try World()
    let departure = try await world.begin()
    #expect(departure.location.hasPrefix("https://login.example/authorize?"))
    var parameters = departure.parameters
    let secrets = ["state", "nonce", "code_challenge"].map { parameters.removeValue(forKey: $0) }
    #expect(
      parameters == [
        "response_type": "code", "client_id": "workbook", "scope": "openid profile",
        "redirect_uri": World.redirectURI, "code_challenge_method": "S256",
      ])
    #expect(secrets.allSatisfy { $0?.count == 43 })
    let another = try await world.begin()
    let others = ["state", "nonce", "code_challenge"].map { another.parameters[$0] }
    #expect(Set(secrets + others + [departure.cookie, another.cookie]).count == 8)
  }

  @Test func `an authorization address that has a query keeps it`() async throws {
    let world = try World()
    world.stub.change {
      $0.discovery["authorization_endpoint"] = "https://login.example/authorize?policy=staff"
    }
    let departure = try await world.begin()
    #expect(departure.location.hasPrefix("https://login.example/authorize?policy=staff&response"))
  }

  @Test func `the client proves itself with its secret, escaped, in the Basic header`()
    async throws
  {
    let world = try World()
    try await world.signIn()
    let request = try #require(world.stub.lastTokenRequest)
    let pair = Data("workbook:s3cret%2Fwith%2Bsigns".utf8).base64EncodedString()
    #expect(request.authorization == "Basic \(pair)")
    #expect(request.method == "POST")
    let form = Parameters.of(request.form ?? "")
    #expect(form["client_secret"] == nil)
    #expect(form["grant_type"] == "authorization_code")
    #expect(form["code_verifier"]?.count == 43)
  }

  @Test func `a provider that takes no Basic header gets the secret in the form`() async throws {
    let world = try World()
    world.stub.change {
      $0.discovery["token_endpoint_auth_methods_supported"] = ["client_secret_post"]
    }
    try await world.signIn()
    let request = try #require(world.stub.lastTokenRequest)
    #expect(request.authorization == nil)
    #expect(Parameters.of(request.form ?? "")["client_secret"] == World.secret)
  }

  @Test func `a client without a secret names itself`() async throws {
    let world = try World(clientSecret: nil)
    try await world.signIn()
    let request = try #require(world.stub.lastTokenRequest)
    #expect(request.authorization == nil)
    #expect(Parameters.of(request.form ?? "")["client_id"] == "workbook")
  }

  @Test func `a step-up makes the provider ask again and tells when it was answered`()
    async throws
  {
    let world = try World()
    let departure = try await world.begin(freshly: true)
    #expect(departure.parameters["prompt"] == "login")
    #expect(departure.parameters["max_age"] == "0")
    let (signedOn, _) = try await world.finish(departure)
    #expect(signedOn.isFresh)
    #expect(signedOn.signedInAt == world.clock.now)
  }

  @Test(arguments: [
    (["tid": "tenant-1", "oid": "object-1"], "https://login.example tenant-1 object-1"),
    (["tid": "tenant-1"], "https://login.example  subject-1"),
    (["oid": "object-1"], "https://login.example  subject-1"),
    (["tid": "", "oid": "object-1"], "https://login.example  subject-1"),
  ])
  func `in Microsoft Entra people are tid and oid, elsewhere sub`(
    claims: [String: String], key: String
  ) async throws {
    let world = try World()
    world.stub.change {
      $0.mint = { try $0.token(claims: claims.mapValues { $0 }) }
    }
    #expect(try await world.signIn().identity.key == key)
  }

  @Test(arguments: [
    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512",
  ])
  func `each accepted signature lets somebody in`(algorithm: String) async throws {
    let world = try World()
    let key = try Self.key(for: algorithm)
    try world.stub.change {
      $0.signer = ("key-2", key)
      $0.keys = [try key.published(as: "key-2", alg: algorithm)]
      $0.mint = { try $0.token(with: algorithm) }
    }
    try await world.signIn()
  }

  @Test(arguments: ["RS256", "ES256", "ES384", "ES512"])
  func `a key that names no algorithm is good for the usual one of its kind`(
    algorithm: String
  ) async throws {
    let world = try World()
    let key = try Self.key(for: algorithm)
    try world.stub.change {
      $0.signer = ("key-2", key)
      $0.keys = [try key.published(as: "key-2")]
      $0.mint = { try $0.token(with: algorithm) }
    }
    try await world.signIn()
  }

  @Test func `one audience of several is enough if we are the authorized party`() async throws {
    let world = try World()
    world.stub.change {
      $0.mint = { try $0.token(claims: ["aud": ["another", "workbook"], "azp": "workbook"]) }
    }
    try await world.signIn()
  }

  @Test func `clocks may differ by a minute`() async throws {
    let world = try World()
    world.stub.change {
      $0.mint = {
        try $0.token(claims: ["iat": $0.seconds + 60, "nbf": $0.seconds + 60])
      }
    }
    try await world.signIn()
    world.stub.change {
      $0.mint = { try $0.token(claims: ["iat": $0.seconds - 600, "exp": $0.seconds - 59]) }
    }
    try await world.signIn()
  }

  private static func key(for algorithm: String) throws -> TestKey {
    switch algorithm {
    case "ES256": .p256(P256.Signing.PrivateKey())
    case "ES384": .p384(P384.Signing.PrivateKey())
    case "ES512": .p521(P521.Signing.PrivateKey())
    default: try .oneRSA
    }
  }
}
