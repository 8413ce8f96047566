import Foundation
import SingleSignOn
import Testing

struct ReturnTests {
  @Test(arguments: [
    "https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example", "evil",
    "", " /sessions", "/\t/evil.example", "/a\r\nset-cookie: x=1", "/a//evil.example", "/ä",
    "javascript:alert(1)", "/a b", "/" + String(repeating: "x", count: 2048),
  ])
  func `nobody is sent to another place after signing in`(returnTo: String) async throws {
    let world = try World()
    let departure = try await world.begin(returnTo: returnTo)
    #expect(try await world.finish(departure).returnTo == nil)
  }

  @Test(arguments: ["/", "/sessions/12?part=decisions#top", "/a%2F%2Fb"])
  func `somebody is sent back to the page they wanted`(returnTo: String) async throws {
    let world = try World()
    let departure = try await world.begin(returnTo: returnTo)
    #expect(try await world.finish(departure).returnTo == returnTo)
  }

  @Test func `an answer that names another provider is not believed`() async throws {
    let world = try World()
    let departure = try await world.begin()
    await #expect(throws: SignOnFailure.otherProvider) {
      _ = try await world.finish(departure, query: ["iss": "https://evil.example"])
    }
    #expect(world.stub.asked(.token) == 0)
    let honest = try await world.begin()
    _ = try await world.finish(honest, query: ["iss": Minting.issuer])
  }

  @Test func `a provider that always names itself must`() async throws {
    let world = try World()
    world.stub.change { $0.discovery["authorization_response_iss_parameter_supported"] = true }
    let departure = try await world.begin()
    await #expect(throws: SignOnFailure.otherProvider) { _ = try await world.finish(departure) }
    let honest = try await world.begin()
    _ = try await world.finish(honest, query: ["iss": Minting.issuer])
  }

  @Test(arguments: [
    ("access_denied", ProviderRefusal.accessDenied), ("login_required", .loginRequired),
    ("temporarily_unavailable", .temporarilyUnavailable), ("<script>Jane Roe</script>", .another),
  ])
  func `somebody whom the provider turned away is told kindly`(
    error: String, refusal: ProviderRefusal
  ) async throws {
    let world = try World()
    let departure = try await world.begin()
    let failure = await #expect(throws: SignOnFailure.self) {
      _ = try await world.finish(departure, query: ["error": error])
    }
    #expect(failure == .declined(refusal))
    #expect(failure?.logLine.contains("Jane") == false)
    #expect(world.stub.asked(.token) == 0)
    try await world.signIn()
  }

  @Test(arguments: [nil, "", String(repeating: "x", count: 4097)])
  func `an answer without a usable code is not taken to the provider`(code: String?)
    async throws
  {
    let world = try World()
    let departure = try await world.begin()
    await #expect(throws: SignOnFailure.noCode) {
      _ = try await world.finish(departure, query: ["code": code])
    }
    #expect(world.stub.asked(.token) == 0)
    try await world.signIn()
  }
}
