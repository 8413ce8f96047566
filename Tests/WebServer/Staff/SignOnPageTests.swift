import Crypto
import Foundation
import HTTPTypes
import Handlers
import HummingbirdTesting
import Sealing
import SingleSignOn
import Synchronization
import Testing
import Workbook
import WorkbookProtocol

@testable import WebServer

/// Signing in through the organisation: there, back, and the first time with an invitation.
@Suite struct SignOnPageTests {
  private let house: StaffHouse
  private let organisation: Organisation

  init() throws {
    house = try StaffHouse()
    organisation = try Organisation(house.time)
  }

  /// To the provider and back, in one browser.
  private func comeBack(
    _ browser: Browser, as subject: String, to path: String = "/sign-in/organisation"
  ) async throws -> TestResponse {
    let left = try await browser.page(path)
    let location = try #require(left.headers[.location])
    #expect(left.status == .seeOther && location.hasPrefix("https://login.example/authorize?"))
    let query = organisation.back(from: location, as: subject)
    return try await browser.page("/sign-in/back?\(query)")
  }

  private func invited(_ browser: Browser) async throws -> String {
    let administrator = try await house.administrator(browser)
    let team = try await house.call(TeamsList.self, .init(), as: administrator.person)
    let person = try await house.call(
      PeopleAdd.self,
      .init(
        person: .init(
          name: "Ash Fernley (fictional)", discipline: .socialWork, agency: "Lanternshire",
          team: try #require(team.items.first?.id), careerStage: .established,
          started: "2026-01-05"),
        idempotencyKey: house.key()),
      as: administrator.person)
    let made = try await house.call(
      AuthInvite.self, .init(person: person.id, idempotencyKey: house.key()),
      as: administrator.person)
    return try #require(made.code)
  }

  @Test func `the first time with an invitation, from then on without`() async throws {
    try await house.run(provider: organisation.provider) { browser in
      let code = try await invited(browser)
      let ash = browser.another
      #expect(
        (try await ash.page("/sign-in?to=/device")).html.contains(
          "href=\"/sign-in/organisation?to=/device\">Sign in with Staff account"))
      let unknown = try await comeBack(ash, as: "ash", to: "/sign-in/organisation?to=/device")
      #expect(unknown.status == .seeOther && unknown.headers[.location] == "/sign-in/link")
      #expect(ash.cookie("__Host-workbook") == nil)
      #expect(ash.cookie("__Host-workbook-attempt") == nil)
      let page = try await ash.page("/sign-in/link")
      #expect(page.html.contains("We do not know this account yet"))
      let wrong = try await ash.submit("/sign-in/link", on: page, ["code": "AAAA-AAAA-AAAA-AAAA"])
      #expect(wrong.status == .unprocessableContent && wrong.html.contains("<a href=\"#code\">"))
      let linked = try await ash.submit(
        "/sign-in/link", on: try await ash.page("/sign-in/link"), ["code": code.lowercased()])
      #expect(linked.status == .seeOther && linked.headers[.location] == "/device")
      #expect(ash.cookie("__Host-workbook-link") == nil)
      #expect((try await ash.page("/account")).html.contains("Ash Fernley (fictional)"))
      let later = browser.another
      let back = try await comeBack(later, as: "ash")
      #expect(back.headers[.location] == "/account")
      #expect((try await later.page("/account")).html.contains("through your organisation"))
      #expect(later.cookie("__Host-workbook") != ash.cookie("__Host-workbook"))
    }
  }

  @Test func `the attempt's cookie is short, out of reach, and goes along when coming back`()
    async throws
  {
    try await house.run(provider: organisation.provider) { browser in
      let left = try await browser.page("/sign-in/organisation?to=https://evil.example")
      let cookie = try #require(left.setCookies.first)
      #expect(cookie.hasPrefix("__Host-workbook-attempt="))
      for attribute in ["Path=/", "Max-Age=600", "HttpOnly", "SameSite=Lax", "Secure"] {
        #expect(cookie.contains("; \(attribute)"), "\(attribute)")
      }
    }
  }

  @Test
  func `another browser, a second time, or nothing at all ends at signing in with a sentence`()
    async throws
  {
    try await house.run(provider: organisation.provider) { browser in
      let location = try #require(
        try await browser.page("/sign-in/organisation").headers[.location])
      let query = organisation.back(from: location, as: "ash")
      let addresses = ["?\(query)", "", "?state=x&code=y", "?error=access_denied&state=x", "?%FF"]
      for address in addresses {
        let page = try await browser.another.page("/sign-in/back\(address)")
        #expect(page.status == .badGateway && page.html.contains("Start again."), "\(address)")
        #expect(page.html.contains("<title>Problem: Sign in") && !page.html.contains("error="))
      }
      #expect(try await browser.page("/sign-in/back?\(query)").status == .seeOther)
      #expect(try await browser.page("/sign-in/back?\(query)").status == .badGateway)
    }
  }

  @Test func `whoever is vouched for has ten minutes to find their code`() async throws {
    try await house.run(provider: organisation.provider) { browser in
      _ = try await comeBack(browser, as: "ash")
      let page = try await browser.page("/sign-in/link")
      house.time.move(seconds: 11 * 60)
      #expect(try await browser.page("/sign-in/link").headers[.location] == "/sign-in")
      let late = try await browser.submit("/sign-in/link", on: page, ["code": "AAAA-AAAA"])
      #expect(late.html.contains("That took more than ten minutes."))
      browser.keep("__Host-workbook-link", "guessed")
      #expect(try await browser.page("/sign-in/link").headers[.location] == "/sign-in")
    }
  }

  @Test func `the book of those who are vouched for has an end`() throws {
    let book = KeptUnderSecret<Vouched>()
    let now = house.time.now
    for number in 0...KeptUnderSecret<Vouched>.most {
      book.write(
        Vouched(identity: "\(number)", provedAt: nil, returnTo: nil), under: "c\(number)", at: now)
    }
    #expect(book.read("c0", at: now) == nil && book.read("c1", at: now)?.identity == "1")
    #expect(book.read("c1", at: now.adding(minutes: 10)) == nil)
  }

  @Test func `where there is no provider its addresses lead to signing in`() async throws {
    try await house.run { browser in
      for address in ["/sign-in/organisation", "/sign-in/back?code=a", "/sign-in/link"] {
        #expect(try await browser.page(address).headers[.location] == "/sign-in")
      }
      let page = try await browser.page("/sign-in").html
      #expect(!page.contains("Sign in with"))
    }
  }
}

/// An identity provider in memory that vouches for whoever it is told to.
final class Organisation: Sendable {
  private let key = P256.Signing.PrivateKey()
  private let codes = Mutex<[String: [String: String]]>([:])
  private let time: MovableTime

  init(_ time: MovableTime) throws { self.time = time }

  var provider: SignOnProvider {
    get throws {
      let settings = try SignOnSettings(
        issuer: "https://login.example", clientID: "workbook", clientSecret: nil,
        redirectURI: "\(StaffHouse.origin)/sign-in/back", title: "Staff account")
      return SignOnProvider(
        settings, fetch: { try self.answer($0) }, now: { self.time.now }, random: .system)
    }
  }

  /// The query with which a browser comes back.
  func back(from location: String, as subject: String) -> String {
    var parameters = Self.parameters(location.drop { $0 != "?" }.dropFirst())
    parameters["subject"] = subject
    let code = "code-\(parameters["state"]?.prefix(8) ?? "")"
    codes.withLock { $0[code] = parameters }
    return "code=\(code)&state=\(parameters["state"] ?? "")"
  }

  private func answer(_ request: FetchRequest) throws -> FetchAnswer {
    switch request.url {
    case "https://login.example/.well-known/openid-configuration":
      return try Self.json([
        "issuer": "https://login.example",
        "authorization_endpoint": "https://login.example/authorize",
        "token_endpoint": "https://login.example/token", "jwks_uri": "https://login.example/keys",
      ])
    case "https://login.example/keys":
      let point = key.publicKey.rawRepresentation
      return try Self.json([
        "keys": [
          [
            "kid": "one", "kty": "EC", "crv": "P-256", "alg": "ES256",
            "x": Base64URL.encode(Array(point.prefix(32))),
            "y": Base64URL.encode(Array(point.suffix(32))),
          ]
        ]
      ])
    default:
      let form = Self.parameters(Substring(request.form ?? ""))
      let asked = codes.withLock { $0.removeValue(forKey: form["code"] ?? "") } ?? [:]
      return try Self.json(["id_token": try token(asked), "access_token": "not read"])
    }
  }

  private func token(_ asked: [String: String]) throws -> String {
    let now = Int(time.now.milliseconds / 1_000)
    let parts = try [
      ["alg": "ES256", "kid": "one", "typ": "JWT"],
      [
        "iss": "https://login.example", "aud": "workbook", "sub": asked["subject"] ?? "",
        "iat": now, "exp": now + 600, "nonce": asked["nonce"] ?? "",
      ],
    ].map { (part: [String: any Sendable]) in
      Base64URL.encode(Array(try JSONSerialization.data(withJSONObject: part)))
    }
    let signed = parts.joined(separator: ".")
    let signature = try key.signature(for: Data(signed.utf8)).rawRepresentation
    return "\(signed).\(Base64URL.encode(Array(signature)))"
  }

  private static func json(_ object: [String: any Sendable]) throws -> FetchAnswer {
    FetchAnswer(status: 200, body: Array(try JSONSerialization.data(withJSONObject: object)))
  }

  private static func parameters(_ text: Substring) -> [String: String] {
    var parameters: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      parameters[String(parts[0])] = String(parts[parts.count - 1]).removingPercentEncoding
    }
    return parameters
  }
}
