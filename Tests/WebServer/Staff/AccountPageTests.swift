import HTTPTypes
import Handlers
import HummingbirdTesting
import Testing
import Workbook
import WorkbookProtocol

@testable import WebServer

/// What somebody sees and changes of their own account.
@Suite struct AccountPageTests {
  private let house: StaffHouse

  init() throws { house = try StaffHouse() }

  @Test func `who has not signed in is led to signing in and back`() async throws {
    try await house.run { browser in
      for page in ["/account", "/device", "/account/second-factor"] {
        let answer = try await browser.page(page)
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == "/sign-in?to=\(page)")
      }
      browser.keep("__Host-workbook", "nonsense")
      let answer = try await browser.page("/account")
      #expect(answer.setCookies.first?.hasPrefix("__Host-workbook=; ") == true)
    }
  }

  @Test func `half an hour without doing anything ends the session`() async throws {
    try await house.run { browser in
      _ = try await house.administrator(browser)
      house.time.move(seconds: 31 * 60)
      #expect(try await browser.page("/account").headers[.location] == "/sign-in?to=/account")
    }
  }

  @Test func `another browser can be signed out, this one cannot be taken for it`() async throws {
    try await house.run { browser in
      let administrator = try await house.administrator(browser)
      let other = browser.another
      _ = try await house.signIn(other, administrator)
      let account = try await browser.page("/account")
      #expect(account.html.contains("This browser") && account.html.contains("Another browser"))
      let id = try #require(
        account.html.firstMatch(
          of: /end-session">\s*<input [^>]*>\s*<input type="hidden" name="id" value="([^"]*)"/))
      let answer = try await browser.submit(
        "/account/end-session", on: account, ["id": String(id.1)])
      #expect(answer.headers[.location] == "/account?done=session")
      #expect(try await other.page("/account").status == .seeOther)
      let done = try await browser.page("/account?done=session").html
      #expect(done.contains("That browser has been signed out."))
      #expect(try await browser.page("/account?done=<b>").status == .ok)
    }
  }

  @Test func `nobody ends a session or revokes a token that is not there`() async throws {
    try await house.run { browser in
      _ = try await house.administrator(browser)
      let other = browser.another
      let page = try await browser.page("/account")
      #expect(!page.html.contains("/account/end-session"))
      _ = other
      let token = FormTokens(house.services).make(
        for: "staff /account/end-session \(browser.cookie("__Host-workbook") ?? "")")
      for id in ["", "x", "01980000-0000-7000-8000-000000000000"] {
        let answer = try await browser.send(
          "/account/end-session", ["token": id.isEmpty ? token : fresh(browser), "id": id])
        #expect(answer.status == .unprocessableContent, "\(id)")
      }
    }
  }

  private func fresh(_ browser: Browser) -> String {
    FormTokens(house.services).make(
      for: "staff /account/end-session \(browser.cookie("__Host-workbook") ?? "")")
  }

  @Test func `tokens that work are listed, and can be revoked`() async throws {
    try await house.run { browser in
      let administrator = try await house.administrator(browser)
      let visit = Visit(session: browser.cookie("__Host-workbook"))
      let made = try await house.door.call(
        AuthCreateToken.self,
        .init(
          label: "Weekly <report>", days: 7, idempotencyKey: house.key(), scopes: ["reports."],
          code: house.code(administrator.secret)),
        as: visit)
      let account = try await browser.page("/account")
      #expect(
        account.html.contains("Weekly &lt;report&gt;")
          && account.html.contains("Only calls that begin with “reports.”."))
      let answer = try await browser.submit(
        "/account/revoke-token", on: account, ["id": made.id])
      #expect(answer.headers[.location] == "/account?done=token")
      let without = try await browser.page("/account").html
      #expect(!without.contains("Weekly"))
      #expect(!administrator.person.isEmpty)
    }
  }

  @Test func `a new password ends every other session, and the old one no longer works`()
    async throws
  {
    try await house.run { browser in
      let administrator = try await house.administrator(browser)
      let other = browser.another
      _ = try await house.signIn(other, administrator)
      let new = "seven blue kettles on a shelf"
      let wrong: [([String: String], says: String)] = [
        (["new": new, "again": new + "!"], "The two passwords are not the same."),
        (["new": "", "again": ""], "Choose a password."),
        (
          ["current": StaffHouse.password, "new": "too short", "again": "too short"],
          "12 "
        ),
        (["current": "not it, not at all", "new": new, "again": new], "is wrong"),
        (
          ["current": StaffHouse.password, "new": "rowanrowanrowan", "again": "rowanrowanrowan"],
          "your own name"
        ),
      ]
      for (fields, says) in wrong {
        var fields = fields
        fields["code"] = house.code(administrator.secret)
        let page = try await browser.submit(
          "/account/password", on: try await browser.page("/account"), fields)
        #expect(page.status == .unprocessableContent && page.html.contains(says), "\(says)")
        #expect(page.html.contains("<title>Problem: Your account"))
        #expect(!page.html.contains("kettles") && !page.html.contains("lanterns"))
      }
      house.time.move(seconds: 600)
      let changed = try await browser.submit(
        "/account/password", on: try await browser.page("/account"),
        [
          "current": StaffHouse.password, "new": new, "again": new,
          "code": house.code(administrator.secret),
        ])
      #expect(changed.headers[.location] == "/account?done=password", "\(changed.html)")
      #expect(try await other.page("/account").status == .seeOther)
      #expect(try await browser.page("/account").status == .ok)
      #expect(try await house.signIn(other, administrator).status == .unprocessableContent)
    }
  }

  @Test func `another app takes the place of the first only after its own code`() async throws {
    try await house.run { browser in
      let administrator = try await house.administrator(browser)
      let page = try await browser.page("/account/second-factor")
      #expect(page.html.contains("Code from your present authenticator app"))
      let wrong = try await browser.submit("/account/second-factor", on: page, ["code": "000000"])
      #expect(wrong.status == .unprocessableContent && !wrong.html.contains("class=\"secret\""))
      let shown = try await browser.submit(
        "/account/second-factor", on: try await browser.page("/account/second-factor"),
        ["code": house.code(administrator.secret)])
      #expect(shown.html.contains("href=\"otpauth://totp/Workbook:rowan?secret="))
      #expect(shown.html.contains("<svg role=\"img\" aria-label=\"QR code for the app\""))
      let early = try await browser.submit(
        "/account/second-factor/confirm", on: shown, ["code": "000000"])
      #expect(early.status == .unprocessableContent && !early.html.contains("class=\"secret\""))
      let other = browser.another
      #expect(try await house.signIn(other, administrator).status == .seeOther)
      let renewed = try await house.enrol(browser, ["code": house.code(administrator.secret)])
      #expect(renewed.recovery.count == 10 && renewed.recovery != administrator.recovery)
      house.time.move(seconds: 600)
      let old = browser.another
      #expect(try await house.signIn(old, administrator).status == .unprocessableContent)
    }
  }

  @Test func `a recovery code works once in place of the app`() async throws {
    try await house.run { browser in
      let administrator = try await house.administrator(browser)
      let code = try #require(administrator.recovery.first)
      for status: HTTPResponse.Status in [.seeOther, .unprocessableContent] {
        let other = browser.another
        let answer = try await other.submit(
          "/sign-in", on: try await other.page("/sign-in"),
          ["username": "rowan", "password": StaffHouse.password, "code": code.lowercased()])
        #expect(answer.status == status)
      }
    }
  }

  @Test func `what somebody read in an emergency is said in plain words`() {
    let notice = Wire.BreakGlass(
      id: "1", by: .init(id: "2", name: "Brook Stone"), person: .init(id: "3", name: "Ash"),
      reason: "The child is at the police station.", at: "2026-07-01T22:05:00Z",
      until: "2026-07-01T23:05:00Z", reviewDue: "2026-07-08", revision: 1)
    #expect(
      NoticeWords.what(notice)
        == "Brook Stone could read the records about you in an emergency on 1 July 2026 from 23:05 to 00:05."
    )
    #expect(
      NoticeWords.review(notice) == "Information governance will look at it again by 8 July 2026.")
    var reviewed = notice
    reviewed.person = nil
    reviewed.youngPerson = "LS-0001"
    reviewed.reviewedOn = "2026-07-03"
    reviewed.justified = false
    #expect(NoticeWords.what(reviewed).contains("the records about LS-0001, whose worker you are,"))
    #expect(NoticeWords.review(reviewed).hasSuffix("on 3 July 2026: it should not have been."))
  }

  @Test func `every role has its plain words`() {
    for role in Wire.Role.allCases {
      #expect(RoleWords.what(role).hasPrefix("you ") && RoleWords.what(role).hasSuffix("."))
    }
  }
}
