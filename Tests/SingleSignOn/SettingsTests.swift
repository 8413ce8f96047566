import SingleSignOn
import Testing

struct SettingsTests {
  private func settings(
    issuer: String = "https://login.example/v2", clientID: String = "workbook",
    secret: String? = "secret", redirectURI: String = "https://workbook.example/back",
    title: String = "Staff account"
  ) throws(SignOnSettingsError) -> SignOnSettings {
    try SignOnSettings(
      issuer: issuer, clientID: clientID, clientSecret: secret, redirectURI: redirectURI,
      title: title)
  }

  @Test(arguments: [
    "https://login.example", "https://login.example:8443/tenant/v2.0/", "http://127.0.0.1:9000",
    "http://localhost/idp", "http://[::1]:9000", "https://[2001:db8::1]/idp",
  ])
  func `an issuer is https, or http on this machine`(issuer: String) throws {
    #expect(try settings(issuer: issuer).issuer == issuer)
  }

  @Test(arguments: [
    "", "login.example", "http://login.example", "HTTPS://login.example", "https://",
    "https:///path", "https://login.example?x=1", "https://login.example#x", "ftp://127.0.0.1",
    "https://me@login.example", "https://login.example:0", "https://login.example:65536",
    "https://login.example:", "https://login.example:8x", "https://[::1", "https://[]",
    "https://[::1]x", "http://127.0.0.1@evil.example", "http://127.0.0.1.evil.example",
    "https://login example", "https://login.example/\\", "https://lögin.example",
    "https://login.example/" + String(repeating: "x", count: 255),
  ])
  func `any other issuer is refused with what to do`(issuer: String) {
    let error = #expect(throws: SignOnSettingsError.self) { try settings(issuer: issuer) }
    #expect(error == .issuer(issuer))
    #expect(error?.description.contains("give the provider's https address") == true)
  }

  @Test(arguments: ["http://workbook.example/back", "https://workbook.example/#x", "/back"])
  func `a redirect address that cannot be registered is refused`(address: String) {
    #expect(throws: SignOnSettingsError.redirectURI(address)) {
      try settings(redirectURI: address)
    }
  }

  @Test func `names and secrets must be whole words`() {
    #expect(throws: SignOnSettingsError.clientID) { try settings(clientID: "") }
    #expect(throws: SignOnSettingsError.clientID) { try settings(clientID: "a b") }
    #expect(throws: SignOnSettingsError.clientSecret) { try settings(secret: "") }
    #expect(throws: SignOnSettingsError.clientSecret) { try settings(secret: "secret\n") }
    #expect(throws: SignOnSettingsError.title) { try settings(title: "") }
    #expect(throws: SignOnSettingsError.title) { try settings(title: "a\nb") }
    #expect(throws: Never.self) { try settings(secret: nil) }
  }

  @Test func `settings printed by mistake show no secret`() throws {
    let settings = try settings(secret: "open-sesame")
    #expect(!"\(settings) \(String(reflecting: [settings]))".contains("sesame"))
  }
}

struct IdentityTests {
  @Test(arguments: [
    ("https://login.example", "tenant", "subject"), ("https://login.example", "", "subject"),
    ("https://login.example", "", "tenant subject"), ("https://login.example", "t", " "),
  ])
  func `an identity's text leads back to it`(issuer: String, tenant: String, subject: String)
    throws
  {
    let identity = try #require(
      Identity(issuer: issuer, tenant: tenant, subject: subject))
    #expect(Identity(key: identity.key) == identity)
  }

  @Test func `two identities never share a text`() throws {
    let parts = ["a", "b", "a b", "", "b a", " "]
    var keys: [String: Identity] = [:]
    var made = 0
    for tenant in parts {
      for subject in parts {
        guard let identity = Identity(issuer: "i", tenant: tenant, subject: subject) else {
          continue
        }
        made += 1
        keys[identity.key] = identity
      }
    }
    // Tenants a, b and none; every subject but the empty one.
    #expect(made == 15)
    #expect(keys.count == 15)
  }

  @Test(arguments: ["", "a", "a b", "a b ", " b c", "a b c\n", "a b ç"])
  func `what is no identity's text is refused`(key: String) {
    #expect(Identity(key: key) == nil)
  }

  @Test func `upper and lower case are different people`() {
    #expect(
      Identity(issuer: "i", tenant: "", subject: "a")
        != Identity(issuer: "i", tenant: "", subject: "A"))
  }

  @Test func `an identity printed by mistake does not say who`() throws {
    let identity = try #require(Identity(issuer: "i", tenant: "t-1", subject: "s-1"))
    #expect(!"\(identity) \(String(reflecting: [identity]))".contains("-1"))
  }
}
