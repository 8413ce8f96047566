import HTTPTypes
import Handlers
import HummingbirdTesting
import Synchronization
import Testing

@testable import WebServer

/// What keeps a form from being sent by somebody else's page, or twice.
@Suite struct FormGuardTests {
  private let house: StaffHouse

  init() throws { house = try StaffHouse() }

  private static let forms: [StaffForm] = [
    .signIn, .signOut, .claim, .link, .changePassword, .endSession, .revokeToken, .enrol,
    .confirm, .device,
  ]

  @Test func `a form from another site, or from nowhere, does nothing`() async throws {
    try await house.run { browser in
      _ = try await house.administrator(browser)
      let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
      let elsewhere: [HTTPFields] = [
        [:], [.origin: "null"], [.origin: "https://evil.example"],
        [.origin: "http://workbook.example"], [site: "cross-site"], [site: "same-site"],
        [site: "none"], [site: "cross-site", .origin: StaffHouse.origin],
      ]
      for headers in elsewhere {
        let page = try await browser.page("/account")
        let answer = try await browser.submit("/sign-out", on: page, [:], from: headers)
        #expect(answer.status == .forbidden && answer.setCookies.isEmpty, "\(headers)")
      }
      #expect(try await browser.page("/account").status == .ok)
      let own = try await browser.submit(
        "/sign-out", on: try await browser.page("/account"), [:],
        from: [site: "same-origin", .origin: "null"])
      #expect(own.status == .seeOther)
    }
  }

  @Test func `without the page's own token no form does anything`() async throws {
    try await house.run { browser in
      _ = try await house.administrator(browser)
      let account = try await browser.page("/account")
      let others = try Browser.token("/account/password", on: account)
      let strangers = try Browser.token("/sign-in", on: try await browser.another.page("/sign-in"))
      for form in Self.forms {
        for token in ["", "0", String(repeating: "0", count: 64), others, strangers] {
          let isTheForms =
            (form == .changePassword && token == others) || (form == .signIn && token == strangers)
          if isTheForms { continue }
          let answer = try await browser.send(form.rawValue, ["token": token])
          #expect(answer.status == .forbidden && answer.setCookies.isEmpty, "\(form) \(token)")
          #expect(answer.html.contains("The page was open for too long"))
        }
      }
      #expect(try await browser.page("/account").status == .ok)
    }
  }

  @Test func `a token of one session serves no other`() async throws {
    try await house.run { browser in
      let administrator = try await house.administrator(browser)
      let token = try Browser.token("/sign-out", on: try await browser.page("/account"))
      let other = browser.another
      _ = try await house.signIn(other, administrator)
      #expect(try await other.send("/sign-out", ["token": token]).status == .forbidden)
      #expect(try await other.page("/account").status == .ok)
    }
  }

  @Test func `a token is good for four hours`() async throws {
    try await house.run { browser in
      let page = try await browser.page("/claim")
      house.time.move(seconds: 5 * 3_600)
      #expect(try await browser.submit("/claim", on: page, [:]).status == .forbidden)
    }
  }

  @Test func `a form is good once: the same press shows the same answer, anything else nothing`()
    async throws
  {
    try await house.run { browser in
      let administrator = try await house.administrator(browser)
      let other = browser.another
      let fields = [
        "token": try Browser.token("/sign-in", on: try await other.page("/sign-in")),
        "username": "rowan", "password": StaffHouse.password,
        "code": house.code(administrator.secret),
      ]
      let first = try await other.send("/sign-in", fields)
      #expect(first.status == .seeOther)
      other.keep("__Host-workbook", nil)
      let second = try await other.send("/sign-in", fields)
      #expect(second.setCookies == first.setCookies)
      other.keep("__Host-workbook", nil)
      let third = try await other.send(
        "/sign-in", fields.merging(["password": "something else"]) { _, new in new })
      #expect(third.status == .conflict && third.setCookies.isEmpty)
      #expect(third.html.contains("You have sent this already"))
    }
  }

  @Test func `only forms, and not too much of them`() async throws {
    try await house.run { browser in
      var json = Browser.ourOwn
      json[.contentType] = "application/json"
      #expect(
        try await browser.send("/sign-in", [:], from: json).status == .unsupportedMediaType)
      let long = try await browser.send(
        "/sign-in", ["username": String(repeating: "a", count: 20_000)])
      #expect(long.status == .contentTooLarge)
      let page = try await browser.page("/sign-in")
      let odd = try await browser.submit(
        "/sign-in", on: page,
        [
          "username": "<b>\"'\u{301}\u{0}" + String(repeating: "x", count: 100),
          "password": String(repeating: "p", count: 2_000), "code": "1",
        ])
      #expect(odd.status == .unprocessableContent)
      #expect(!odd.html.contains("<b>") && !odd.html.contains("pppp"))
    }
  }

  @Test func `an address that sends too many forms is told when to come back`() async throws {
    let counted = Mutex<[String]>([])
    try await house.run(
      isBehindProxy: true,
      takeForm: { address in
        counted.withLock { $0.append(address) }
        return 2_500
      }
    ) { browser in
      var headers = Browser.ourOwn
      headers[try #require(HTTPField.Name("X-Forwarded-For"))] = "192.0.2.7"
      let answer = try await browser.submit(
        "/sign-in", on: try await browser.page("/sign-in"), [:], from: headers)
      #expect(answer.status == .tooManyRequests && answer.headers[.retryAfter] == "3")
      #expect(counted.withLock { $0 } == ["192.0.2.7"])
    }
    #expect(Waiting.sentence(3) == "Try again in 3 seconds.")
    #expect(Waiting.sentence(100) == "Try again in 2 minutes.")
  }

  @Test func `a token that was used is remembered until many others have been`() {
    let used = UsedTokens(most: 2)
    #expect(used.use("a") && !used.use("a"))
    #expect(used.use("b") && used.use("c") && !used.use("c"))
    #expect(used.use("a"))
  }

  @Test func `every page tells the browser to keep nothing and to load nothing`() async throws {
    try await house.run { browser in
      _ = try await house.administrator(browser)
      let addresses = [
        "/sign-in", "/claim", "/account", "/account/second-factor", "/device", "/sign-out", "/",
        "/sign-in/link", "/sign-in/back", "/sign-in/organisation",
      ]
      for address in addresses {
        let page = try await browser.page(address)
        #expect(page.header("Cache-Control") == "no-store", "\(address)")
        let policy = try #require(page.header("Content-Security-Policy"))
        #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
        #expect(page.header("Referrer-Policy") == "same-origin")
        #expect(!page.html.contains("<script") && !page.html.contains("http://"))
        #expect(!page.html.contains("https://"))
      }
    }
  }
}
