import HTTPTypes
import Handlers
import HummingbirdTesting
import Testing
import Workbook
import WorkbookProtocol

@testable import WebServer

/// Signing in with a password, as the pages do it.
@Suite struct SignInPageTests {
  private let house: StaffHouse

  init() throws { house = try StaffHouse() }

  @Test func `from the printed code to an account with a second factor, and back in`() async throws
  {
    try await house.run { browser in
      #expect(try await browser.page("/").headers[.location] == "/sign-in")
      let administrator = try await house.administrator(browser)
      #expect(administrator.recovery.count == 10)
      #expect(try await browser.page("/").headers[.location] == "/account")
      let account = try await browser.page("/account").html
      #expect(account.contains("Rowan Ellery (fictional)") && account.contains("Administrator:"))
      #expect(account.contains("<title>Your account – Workbook</title>"))
      let out = try await browser.submit(
        "/sign-out", on: try await browser.page("/account"), [:])
      #expect(out.status == .seeOther && out.headers[.location] == "/sign-in?done=out")
      #expect(browser.cookie("__Host-workbook") == nil)
      let again = try await house.signIn(browser, administrator)
      #expect(again.status == .seeOther && again.headers[.location] == "/account")
    }
  }

  @Test func `a password without a second factor leads to setting one up and nowhere else`()
    async throws
  {
    try await house.run { browser in
      let code = try #require(try await house.services.codeForFirstAdministrator())
      let fields = [
        "code": code, "username": "rowan", "new": StaffHouse.password,
        "again": StaffHouse.password, "name": "Rowan (fictional)", "agency": "Lanternshire",
      ]
      _ = try await browser.submit("/claim", on: try await browser.page("/claim"), fields)
      for page in ["/account", "/device"] {
        #expect(
          try await browser.page(page).headers[.location] == "/account/second-factor", "\(page)")
      }
      let other = browser.another
      let entered = try await other.submit(
        "/sign-in", on: try await other.page("/sign-in?to=/device"),
        ["username": "rowan", "password": StaffHouse.password])
      #expect(entered.headers[.location] == "/account/second-factor")
    }
  }

  @Test func `whichever is wrong, the page is the same, keeps the user name and no secret`()
    async throws
  {
    try await house.run { browser in
      let administrator = try await house.administrator(browser)
      let other = browser.another
      var says: Set<String> = []
      let tries = [
        ["username": "rowan", "password": "wrong but long enough", "code": "000000"],
        ["username": "rowan", "password": StaffHouse.password, "code": "000000"],
        ["username": "rowan", "password": StaffHouse.password],
        ["username": "nobody", "password": StaffHouse.password, "code": "000000"],
      ]
      for fields in tries {
        house.time.move(seconds: 600)
        let page = try await other.submit(
          "/sign-in", on: try await other.page("/sign-in"), fields)
        #expect(page.status == .unprocessableContent && page.setCookies.isEmpty)
        #expect(page.html.contains("<title>Problem: Sign in – Workbook</title>"))
        #expect(page.html.contains("value=\"\(fields["username"] ?? "")\""))
        #expect(!page.html.contains("lanterns") && !page.html.contains("long enough"))
        #expect(!page.html.contains("value=\"000000\""))
        let problem = try #require(page.html.firstMatch(of: /(?s)<ul>(.*?)<\/ul>/))
        says.insert(String(problem.1))
      }
      #expect(says.count == 1)
      house.time.move(seconds: 600)
      #expect(try await house.signIn(other, administrator).status == .seeOther)
    }
  }

  @Test func `after many failures the page says how long to wait and keeps the user name`()
    async throws
  {
    try await house.run { browser in
      _ = try await house.administrator(browser)
      let other = browser.another
      var last: [HTTPResponse.Status] = []
      for _ in 0..<8 {
        let page = try await other.submit(
          "/sign-in", on: try await other.page("/sign-in"),
          ["username": "rowan", "password": "wrong but long enough"])
        last.append(page.status)
        if page.status == .tooManyRequests {
          #expect(page.html.contains("Try again in"))
          #expect(page.html.contains("value=\"rowan\"") && !page.html.contains("long enough"))
          #expect((page.headers[.retryAfter].flatMap { Int($0) } ?? 0) > 0)
        }
      }
      #expect(last.contains(.tooManyRequests))
    }
  }

  @Test func `nobody is sent to another server after signing in`() async throws {
    try await house.run { browser in
      let administrator = try await house.administrator(browser)
      let foreign = [
        "https://evil.example", "//evil.example", "/\\evil.example", "/a//b", "evil", "/ a",
        "/\u{0D}\u{0A}Set-Cookie: a=b", "/sign-out", "/\u{E9}", "javascript:alert(1)",
        "/" + String(repeating: "a", count: 1_000),
      ]
      for path in foreign {
        let other = browser.another
        let answer = try await house.signIn(other, administrator, to: path)
        #expect(answer.status == .seeOther && answer.headers[.location] == "/account", "\(path)")
      }
      let other = browser.another
      let page = try await other.page("/sign-in?to=/device%3Fa%3D%22b%26c")
      #expect(page.html.contains("name=\"to\" value=\"/device?a=&quot;b&amp;c\""))
      let answer = try await house.signIn(other, administrator, to: "/device?a=b")
      #expect(answer.headers[.location] == "/device?a=b")
    }
  }

  @Test
  func `each sign-in has a new secret, whatever cookie the browser brought, and the old one ends`()
    async throws
  {
    try await house.run { browser in
      let administrator = try await house.administrator(browser)
      let first = try #require(browser.cookie("__Host-workbook"))
      _ = try await house.signIn(browser, administrator)
      let second = try #require(browser.cookie("__Host-workbook"))
      #expect(first != second)
      let old = browser.another
      old.keep("__Host-workbook", first)
      #expect(try await old.page("/account").status == .seeOther)
      let planted = browser.another
      planted.keep("__Host-workbook", "wbk_" + String(repeating: "A", count: 43))
      _ = try await house.signIn(planted, administrator)
      #expect(planted.cookie("__Host-workbook")?.contains("AAAA") == false)
    }
  }

  @Test func `the session's cookie is out of reach of scripts, other sites and plain HTTP`()
    async throws
  {
    try await house.run { browser in
      let administrator = try await house.administrator(browser)
      let answer = try await house.signIn(browser, administrator)
      let cookie = try #require(answer.setCookies.first)
      #expect(cookie.hasPrefix("__Host-workbook=") && cookie.contains("; Path=/;"))
      for attribute in ["HttpOnly", "SameSite=Lax", "Secure", "Max-Age="] {
        #expect(cookie.contains("; \(attribute)"), "\(attribute)")
      }
      #expect(!cookie.contains("Domain"))
    }
  }

  @Test func `nothing typed means asked again, field by field`() async throws {
    try await house.run { browser in
      let page = try await browser.submit("/sign-in", on: try await browser.page("/sign-in"), [:])
      #expect(page.html.contains("<a href=\"#username\">Type your user name.</a>"))
      #expect(page.html.contains("aria-describedby=\"password-problem\" aria-invalid=\"true\""))
    }
  }
}

extension StaffHouse {
  func signIn(
    _ browser: Browser, _ administrator: Administrator, to path: String? = nil
  ) async throws -> TestResponse {
    var fields = [
      "username": " Rowan ", "password": Self.password, "code": code(administrator.secret),
    ]
    fields["to"] = path
    return try await browser.submit("/sign-in", on: try await browser.page("/sign-in"), fields)
  }
}
