import Foundation
import SingleSignOn
import Testing

struct ProviderTroubleTests {
  typealias Document = ProviderFault.Document

  private static let unanswered = ProviderFault.What.noAnswer(reason: "connection refused")

  @Test(arguments: [Document.discovery, .keys, .token])
  func `while the provider is down people are told so, and afterwards they are let in`(
    document: Document
  ) async throws {
    let world = try World()
    world.stub.change { $0.silent = [document] }
    let failure = await #expect(throws: SignOnFailure.self) { try await world.signIn() }
    #expect(failure == .provider(ProviderFault(document: document, what: Self.unanswered)))
    #expect(failure?.sentence.contains("Try again") == true)
    world.stub.change { $0.silent = [] }
    try await world.signIn()
  }

  @Test(arguments: [
    (FetchAnswer(status: 500, body: []), ProviderFault.What.status(500)),
    (FetchAnswer(status: 302, body: Array("{}".utf8)), .status(302)),
    (FetchAnswer(status: 200, body: Array("<html>".utf8)), .malformed),
    (FetchAnswer(status: 200, body: Array("[]".utf8)), .malformed),
    (FetchAnswer(status: 200, body: []), .malformed),
    (FetchAnswer(status: 200, body: Array(repeating: 0x20, count: 256 * 1024 + 1)), .tooLarge),
    (
      FetchAnswer(status: 200, body: Array(String(repeating: "[", count: 200_000).utf8)),
      .malformed
    ),
  ])
  func `an answer that is none signs nobody in and spoils nothing`(
    answer: FetchAnswer, what: ProviderFault.What
  ) async throws {
    for document in [Document.discovery, .keys, .token] {
      let world = try World()
      world.stub.change { $0.answers[document] = answer }
      await #expect(
        throws: SignOnFailure.provider(ProviderFault(document: document, what: what))
      ) { try await world.signIn() }
      world.stub.change { $0.answers = [:] }
      try await world.signIn()
    }
  }

  @Test(arguments: [
    ("invalid_client", "invalid_client"), ("Jane Roe has left", "an error of its own"),
  ])
  func `why the code was refused is logged only in words that are known`(
    error: String, logged: String
  ) async throws {
    let world = try World()
    let body = Array(#"{"error": "\#(error)", "error_description": "Jane Roe"}"#.utf8)
    world.stub.change { $0.answers[.token] = FetchAnswer(status: 401, body: body) }
    let failure = await #expect(throws: SignOnFailure.self) { try await world.signIn() }
    #expect(failure?.logLine == "sign-on: token: the code was refused (\(logged))")
  }

  @Test(arguments: [
    "https://login.example/", "https://LOGIN.example", "https://evil.example", "",
  ])
  func `a discovery document of another issuer is not believed`(issuer: String) async throws {
    let world = try World()
    world.stub.change { $0.discovery["issuer"] = issuer }
    await #expect(
      throws: SignOnFailure.provider(ProviderFault(document: .discovery, what: .anotherIssuer))
    ) { _ = try await world.begin() }
    world.stub.change { $0.discovery = [:] }
    try await world.signIn()
  }

  @Test(
    arguments: ["authorization_endpoint", "token_endpoint", "jwks_uri"],
    [
      "http://login.example/x", "javascript:alert(1)", "https://a@evil.example/", "/token",
      "https://login.example/x#y", "https://login.example/x y", "http://127.0.0.1.evil.example/",
    ])
  func `a discovery document with an unsafe address is not believed`(
    member: String, address: String
  ) async throws {
    let world = try World()
    world.stub.change { $0.discovery[member] = address }
    await #expect(
      throws: SignOnFailure.provider(ProviderFault(document: .discovery, what: .unsafeAddress))
    ) { _ = try await world.begin() }
  }

  @Test func `however many begin at once, the provider is asked once`() async throws {
    let world = try World()
    await withTaskGroup(of: Void.self) { tasks in
      for _ in 0..<50 {
        tasks.addTask {
          await #expect(throws: Never.self) { try await world.signIn() }
        }
      }
    }
    #expect(world.stub.asked(.discovery) == 1)
    #expect(world.stub.asked(.keys) == 1)
    #expect(world.stub.asked(.token) == 50)
  }

  @Test func `documents are kept for an hour`() async throws {
    let world = try World()
    try await world.signIn()
    world.clock.advance(minutes: 59)
    try await world.signIn()
    #expect(world.stub.asked(.discovery) == 1)
    #expect(world.stub.asked(.keys) == 1)
    world.clock.advance(minutes: 1)
    try await world.signIn()
    #expect(world.stub.asked(.discovery) == 2)
    #expect(world.stub.asked(.keys) == 2)
  }

  @Test func `what is known serves for a day while the provider does not answer`() async throws {
    let world = try World()
    try await world.signIn()
    world.stub.change { $0.silent = [.discovery, .keys] }
    world.clock.advance(minutes: 24 * 60 - 1)
    try await world.signIn()
    // Nobody waits a second time within the minute.
    let asked = world.stub.asked(.discovery)
    try await world.signIn()
    #expect(world.stub.asked(.discovery) == asked)
    world.clock.advance(minutes: 1)
    await #expect(
      throws: SignOnFailure.provider(
        ProviderFault(document: .discovery, what: Self.unanswered))
    ) { try await world.signIn() }
    world.stub.change { $0.silent = [] }
    try await world.signIn()
  }
}
