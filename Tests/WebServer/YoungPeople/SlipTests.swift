import Foundation
import HTTPTypes
import HummingbirdTesting
import Synchronization
import Testing
import Workbook

@testable import WebServer

/// Slips of paper, and screens that several people use.
@Suite struct SlipTests {
  private static let setCookie = HTTPField.Name("Set-Cookie")

  private static func cookie(_ page: TestResponse) throws -> String? {
    page.headers[try #require(setCookie)]
  }

  @Test func `where a slip is needed there is a box for its code`() async throws {
    let door = Door()
    door.opening.withLock { $0 = .failure(.invitationNeeded) }
    try await door.run { client in
      let page = try await client.page("/start").html
      #expect(page.contains("name=\"slip\"") && !page.contains("name=\"choice\""))
      #expect(page.contains("0800 1111"))
      door.opening.withLock { $0 = .failure(.unknownCode) }
      let wrong = try await client.send("/start", ["slip": "wrong<"])
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.html.contains("We do not know this code.") && wrong.html.contains("wrong&lt;"))
    }
  }

  @Test func `on their own phone the slip goes along in the form and no cookie is set`()
    async throws
  {
    let door = Door()
    try await door.run { client in
      let start = try await client.send("/start", ["slip": Door.slip])
      #expect(try Self.cookie(start) == nil)
      #expect(start.html.contains("name=\"slip\" value=\"\(Door.slip)\""))
      let form = try await client.send("/start", ["slip": Door.slip, "choice": "noName"])
      #expect(form.html.contains("name=\"slip\" value=\"\(Door.slip)\""))
      #expect(try Self.cookie(form) == nil)
    }
  }

  @Test func `a screen keeps its slip in a strict session cookie and offers the next person`()
    async throws
  {
    let door = Door()
    door.opening.withLock { $0 = .success(Door.open(.unattendedScreen)) }
    try await door.run { client in
      let start = try await client.send("/start", ["slip": Door.slip.lowercased()])
      #expect(
        try Self.cookie(start)
          == "__Host-slip=\(Door.slip); Path=/; HttpOnly; SameSite=Strict; Secure")
      let cookie: HTTPFields = [.cookie: "__Host-slip=\(Door.slip)"]
      _ = try await client.page("/start", cookie)
      #expect(door.seen.withLock { $0.slips.last } == .some(Door.slip))
      let thanks = try await client.send("/send", ["token": "token-1", "best": "tea"], cookie)
      #expect(thanks.html.contains("Next person"))
    }
    try await door.run(.plainLoopback) { client in
      let start = try await client.send("/start", ["slip": Door.slip])
      #expect(try Self.cookie(start)?.contains("Secure") == false)
    }
  }

  @Test func `a screen whose slip has run out asks for another and never becomes the open form`()
    async throws
  {
    let door = Door()
    door.opening.withLock { $0 = .failure(.unknownCode) }
    try await door.run { client in
      let page = try await client.page("/start", [.cookie: "__Host-slip=\(Door.slip)"])
      #expect(try Self.cookie(page) == nil && !page.html.contains("value=\"noName\""))
      #expect(page.html.contains("name=\"slip\""))
    }
  }

  @Test func `with a worker there, no name is not offered and not taken`() async throws {
    let door = Door()
    door.opening.withLock { $0 = .success(Door.open(.withWorker)) }
    try await door.run { client in
      let start = try await client.page("/start").html
      #expect(!start.contains("value=\"noName\"") && start.contains("value=\"named\""))
      #expect(start.contains("Someone who works here is with you."))
      let forced = try await client.send("/start", ["choice": "noName"]).html
      #expect(!forced.contains("<textarea") && forced.contains("So it is not true"))
      door.refusal.withLock { $0 = .nameNeeded }
      let page = try await client.send(
        "/send", ["token": "token-1", "choice": "named", "best": "tea"])
      #expect(page.status == .unprocessableContent && page.html.contains("tea</textarea>"))
      #expect(page.html.contains("id=\"name-problem\""))
    }
  }
}
