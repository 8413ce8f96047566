import Foundation
import SingleSignOn
import Testing

struct AttemptTests {
  @Test func `an attempt serves once`() async throws {
    let world = try World()
    let departure = try await world.begin()
    _ = try await world.finish(departure)
    await #expect(throws: SignOnFailure.noSuchAttempt) { _ = try await world.finish(departure) }
    try await world.signIn()
  }

  @Test func `an attempt serves once even when it fails`() async throws {
    let world = try World()
    let departure = try await world.begin()
    await #expect(throws: SignOnFailure.noCode) {
      _ = try await world.finish(departure, query: ["code": nil])
    }
    await #expect(throws: SignOnFailure.noSuchAttempt) { _ = try await world.finish(departure) }
    try await world.signIn()
  }

  @Test func `of twenty browsers that come back with one attempt at once one is let in`()
    async throws
  {
    let world = try World()
    let departure = try await world.begin()
    let query = world.query(of: departure)
    let letIn = await withTaskGroup(of: Bool.self) { tasks in
      for _ in 0..<20 {
        tasks.addTask {
          do {
            _ = try await world.provider.finish(query: query, attempt: departure.cookie)
            return true
          } catch {
            return false
          }
        }
      }
      return await tasks.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(letIn == 1)
  }

  @Test func `a code that was used is refused by the provider and lets nobody in`() async throws {
    let world = try World()
    let first = try await world.begin()
    let used = world.query(of: first)
    _ = try await world.provider.finish(query: used, attempt: first.cookie)
    let second = try await world.begin()
    await #expect(
      throws: SignOnFailure.provider(
        ProviderFault(document: .token, what: .codeRefused(error: "invalid_grant")))
    ) {
      _ = try await world.finish(second, query: ["code": used["code"]])
    }
    try await world.signIn()
  }

  @Test func `a code stolen from another browser fails the proof of who began`() async throws {
    let world = try World()
    let theirs = try await world.begin()
    let mine = try await world.begin()
    let code = world.stub.authorize(theirs.parameters)
    await #expect(
      throws: SignOnFailure.provider(
        ProviderFault(document: .token, what: .codeRefused(error: "invalid_grant")))
    ) {
      _ = try await world.finish(mine, query: ["code": code])
    }
  }

  @Test func `a browser without the cookie, or with another's, is not let in`() async throws {
    let world = try World()
    let mine = try await world.begin()
    let theirs = try await world.begin()
    let query = world.query(of: mine)
    await #expect(throws: SignOnFailure.otherBrowser) {
      _ = try await world.provider.finish(query: query, attempt: nil)
    }
    await #expect(throws: SignOnFailure.otherBrowser) {
      _ = try await world.provider.finish(query: query, attempt: theirs.cookie)
    }
    await #expect(throws: SignOnFailure.noSuchAttempt) {
      _ = try await world.provider.finish(query: query, attempt: "made up")
    }
    // The state in place of the cookie: they are different secrets.
    await #expect(throws: SignOnFailure.noSuchAttempt) {
      _ = try await world.provider.finish(query: query, attempt: query["state"])
    }
    // None of that took the attempt from the browser that began it.
    _ = try await world.provider.finish(query: query, attempt: mine.cookie)
  }

  @Test(arguments: [nil, "", "another"])
  func `an answer with another state is not believed`(state: String?) async throws {
    let world = try World()
    let departure = try await world.begin()
    let expected: SignOnFailure = state == nil ? .noSuchAttempt : .otherBrowser
    await #expect(throws: expected) {
      _ = try await world.finish(departure, query: ["state": state])
    }
    try await world.signIn()
  }

  @Test func `an attempt lives ten minutes`() async throws {
    let world = try World()
    let inTime = try await world.begin()
    world.clock.advance(minutes: 9)
    _ = try await world.finish(inTime)
    let late = try await world.begin()
    world.clock.advance(minutes: 10)
    await #expect(throws: SignOnFailure.noSuchAttempt) { _ = try await world.finish(late) }
    try await world.signIn()
  }

  @Test func `with a thousand attempts under way the oldest makes room`() async throws {
    let world = try World()
    let oldest = try await world.begin()
    let second = try await world.begin()
    for _ in 0..<999 { _ = try await world.begin() }
    await #expect(throws: SignOnFailure.noSuchAttempt) { _ = try await world.finish(oldest) }
    _ = try await world.finish(second)
    try await world.signIn()
  }

  @Test func `attempts that are over take no room`() async throws {
    let world = try World()
    for _ in 0..<999 { _ = try await world.begin() }
    world.clock.advance(minutes: 10)
    let first = try await world.begin()
    for _ in 0..<999 { _ = try await world.begin() }
    _ = try await world.finish(first)
  }
}
