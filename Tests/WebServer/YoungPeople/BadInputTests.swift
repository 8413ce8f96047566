import Foundation
import HTTPTypes
import HummingbirdTesting
import Synchronization
import Testing
import Workbook

@testable import WebServer

/// What comes in wrong, answered in words fit for a young person.
@Suite struct BadInputTests {
  @Test func `a picture or anything but a form is refused in plain words`() async throws {
    let door = Door()
    try await door.run { client in
      for type in [
        "multipart/form-data; boundary=x", "application/json", "text/plain", "image/png",
        "application/x-www-form-urlencoded; charset=iso-8859-1",
      ] {
        let page = try await client.post("/send", body: Array("best=a".utf8), [.contentType: type])
        #expect(page.status == .unsupportedMediaType, "\(type)")
        #expect(
          page.html.contains("We can only take words here. A picture cannot come with it."))
      }
      #expect(door.seen.withLock { $0.said.isEmpty })
    }
  }

  @Test func `an answer of a hundred thousand letters comes back whole with a kind word`()
    async throws
  {
    let door = Door()
    try await door.run { client in
      let long = String(repeating: "a", count: 100_000)
      let page = try await client.send(
        "/send",
        ["token": "token-1", "choice": "named", "change": long, "name": "Jo", "ASK-1": "never"])
      #expect(page.status == .unprocessableContent)
      #expect(page.html.contains(long) && page.html.contains("value=\"Jo\""))
      #expect(page.html.contains("name=\"ASK-1\" value=\"never\" checked") == false)
      #expect(page.html.contains("value=\"never\" id=\"ASK-1\" checked"))
      #expect(
        page.html.contains("<a href=\"#change\">") && page.html.contains("id=\"change-problem\""))
      #expect(door.seen.withLock { $0.said.isEmpty })
      // Exactly the longest is taken.
      let fits = String(repeating: "👍🏽", count: OwnWords.longestAnswer / 2)
      let taken = try await client.send(
        "/send", ["token": "token-1", "choice": "noName", "change": fits])
      #expect(taken.status == .ok)
    }
  }

  @Test func `what is longer than can be taken is said to be too long`() async throws {
    try await Door().run { client in
      let page = try await client.post(
        "/send", body: Array(repeating: UInt8(ascii: "a"), count: FormBody.mostBytes + 1))
      #expect(page.status == .contentTooLarge)
      #expect(page.html.contains("That is too long for us to take."))
    }
  }

  @Test func `bytes that are no text are refused`() async throws {
    try await Door().run { client in
      let page = try await client.post("/send", body: Array("best=%FF%FE".utf8))
      #expect(page.status == .badRequest && page.html.contains("We could not read that."))
    }
  }

  @Test func `a form from another place is not taken`() async throws {
    let door = Door()
    let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
    let fields = ["token": "token-1", "best": "tea"]
    try await door.run { client in
      for headers: HTTPFields in [
        [site: "cross-site"], [site: "same-site"], [.origin: "https://elsewhere.example"],
        [site: "cross-site", .origin: "null"],
      ] {
        let page = try await client.send("/send", fields, headers)
        #expect(page.status == .forbidden, "\(headers)")
      }
      #expect(door.seen.withLock { $0.said.isEmpty })
      // Our own pages send no referrer, and so "null" as their origin.
      let ours = try await client.send("/send", fields, [site: "same-origin", .origin: "null"])
      #expect(ours.status == .ok)
    }
  }

  @Test func `whoever sends too much from one address is asked to come back soon`() async throws {
    let door = Door()
    let addresses = Mutex<[String]>([])
    let proxied = Exposure(isSecure: true, isBehindProxy: true)
    try await door.run(
      proxied,
      takeForm: { address in
        addresses.withLock { $0.append(address) }
        return address == "203.0.113.9" ? 1_200 : nil
      }
    ) { client in
      let fields = ["token": "token-1", "best": "tea"]
      let page = try await client.send("/send", fields, [.forwardedFor: "203.0.113.9"])
      #expect(page.status == .tooManyRequests && page.headers[.retryAfter] == "2")
      #expect(page.html.contains("Please try again soon."))
      #expect(door.seen.withLock { $0.said.isEmpty })
      // Somebody else is served, and so is whoever only looks.
      #expect(
        try await client.send("/send", fields, [.forwardedFor: "203.0.113.8"]).status == .ok)
      #expect(try await client.page("/start", [.forwardedFor: "203.0.113.9"]).status == .ok)
    }
    #expect(addresses.withLock { $0 } == ["203.0.113.9", "203.0.113.8"])
  }

  @Test func `a form that lay open too long comes back with what was written`() async throws {
    let door = Door()
    door.isTokenOld.withLock { $0 = true }
    try await door.run { client in
      for token in ["token-1", "", "made up"] {
        let page = try await client.send("/send", ["token": token, "best": "tea"])
        #expect(page.status == .unprocessableContent)
        #expect(page.html.contains("Nothing is lost.") && page.html.contains("tea</textarea>"))
        #expect(!page.html.contains("value=\"made up\""))
      }
      #expect(door.seen.withLock { $0.said.isEmpty })
    }
  }

  @Test func `an empty form says that one answer is enough`() async throws {
    let door = Door()
    door.refusal.withLock { $0 = .nothingSaid }
    try await door.run { client in
      let page = try await client.send("/send", ["token": "token-1"])
      #expect(page.status == .unprocessableContent)
      #expect(page.html.contains("There is nothing to send yet. One answer is enough."))
      #expect(page.html.contains("href=\"#ASK-1\"") && page.html.contains("id=\"ASK-1\""))
      // The same page can be sent again.
      door.refusal.withLock { $0 = nil }
      #expect(try await client.send("/send", ["token": "token-1", "best": "a"]).status == .ok)
    }
  }

  @Test func `asking for the address of a page that came of a form leads to the start`()
    async throws
  {
    try await Door().run { client in
      for path in ["/send", "/nocode", "/reply"] {
        let answer = try await client.page(path + "?l=cy")
        #expect(answer.status == .seeOther && answer.headers[.location] == "/start?l=cy")
      }
    }
  }
}
