import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import WebServer

/// What browsers are told, and what is taken from them.
@Suite struct BrowserTests {
  private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"system.ping"}"#
  private static let json: HTTPFields = [.contentType: "application/json"]

  @Test func `every answer of every route says what a browser may do with it`() async throws {
    let door = Door()
    let pages = try door.routes(.plainLoopback)
    try await LiveServer().run(
      addRoutes: { router in
        pages.add(to: router)
        router.get("/broken") { _, _ -> Response in throw Broken() }
      }
    ) { client throws in
      for (method, path, status) in [
        (.get, "/healthz", .ok), (.get, "/readyz", .ok), (.get, "/openrpc.json", .ok),
        (.get, "/nothing", .notFound), (.post, "/healthz", .notFound), (.get, "/../..", .notFound),
        (.get, "/rpc", .methodNotAllowed), (.head, "/rpc", .methodNotAllowed),
        (.trace, "/rpc", .methodNotAllowed), (.post, "/rpc", .unsupportedMediaType),
        (.get, "/start", .ok), (.get, "/answer", .ok), (.get, "/send", .seeOther),
        (.post, "/send", .unsupportedMediaType), (.get, "/broken", .internalServerError),
      ] as [(HTTPRequest.Method, String, HTTPResponse.Status)] {
        let answer = try await client.execute(uri: path, method: method)
        #expect(answer.status == status, "\(method) \(path)")
        expectHeaders(answer, "\(method) \(path)")
        #expect(answer.headers[Self.hsts] == nil, "\(method) \(path)")
      }
      expectHeaders(try await client.post(Self.ping), "a call")
      expectHeaders(try await client.post(""), "no call")
      expectHeaders(
        try await client.post(#"{"jsonrpc":"2.0","method":"system.ping"}"#), "a notification")
      // The last, since the connection is closed after it.
      let tooLong = try await client.post(String(repeating: "a", count: (1 << 20) + 1))
      #expect(tooLong.status == .contentTooLarge && tooLong.headers[.connection] == "close")
      expectHeaders(tooLong, "too long")
    }
  }

  private struct Broken: Error {}

  private static let hsts = name("Strict-Transport-Security")

  private static func name(_ text: String) -> HTTPField.Name {
    HTTPField.Name(text) ?? .server
  }

  /// Each of them once, whatever the route said itself.
  private func expectHeaders(_ answer: TestResponse, _ what: String) {
    for name in [
      "X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options", "Cross-Origin-Opener-Policy",
      "Cross-Origin-Resource-Policy", "Permissions-Policy", "Cache-Control",
      "Content-Security-Policy",
    ] {
      #expect(answer.headers[values: Self.name(name)].count == 1, "\(what): \(name)")
    }
    #expect(answer.headers[.xContentTypeOptions] == "nosniff", "\(what)")
    #expect(answer.headers[.cacheControl] == "no-store", "\(what)")
    #expect(answer.headers[.server] == nil, "\(what)")
    let policy = answer.headers[.contentSecurityPolicy] ?? ""
    for rule in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"] {
      #expect(policy.contains(rule), "\(what)")
    }
  }

  @Test func `only where browsers come over TLS are they told never to come without`()
    async throws
  {
    let proxied = Exposure(isSecure: true, isBehindProxy: true, isLoopback: true)
    try await LiveServer().run(exposure: proxied) { client throws in
      for path in ["/healthz", "/nothing"] {
        let answer = try await client.execute(uri: path, method: .get)
        #expect(answer.headers[Self.hsts] == "max-age=31536000; includeSubDomains")
      }
    }
  }

  @Test
  func `a call from a page of another site is refused, and one from ours or from no page taken`()
    async throws
  {
    try await LiveServer().run { client throws in
      // The test's client names no port.
      let own = "http://localhost"
      for headers: HTTPFields in [
        [.origin: "https://elsewhere.example"], [.origin: "null"], [.origin: own + ":8080"],
        [.origin: own + "/"], [.origin: "https://localhost"], [.origin: ""],
        [.secFetchSite: "cross-site"], [.secFetchSite: "same-site"],
        [.secFetchSite: "cross-site", .origin: own],
        [.secFetchSite: "same-origin", .origin: "https://elsewhere.example"],
      ] {
        let answer = try await client.post(Self.ping, headers + Self.json)
        #expect(answer.status == .forbidden, "\(headers)")
        #expect(
          answer.text.contains(#""code":-32600"#) && answer.text.hasSuffix(#""id":null}"#),
          "\(headers): \(answer.text)")
      }
      for headers: HTTPFields in [
        [:], [.origin: own], [.secFetchSite: "none"], [.secFetchSite: "same-origin", .origin: own],
        [.origin: own.uppercased()],
      ] {
        #expect(try await client.post(Self.ping, headers + Self.json).status == .ok, "\(headers)")
      }
    }
  }

  @Test func `behind a proxy our origin is the one that browsers see`() async throws {
    let exposure = Exposure(
      isSecure: true, isBehindProxy: true, isLoopback: true,
      publicOrigin: WebOrigin("https://workbook.example"))
    try await LiveServer().run(exposure: exposure) { client throws in
      for (origin, status) in [
        ("https://workbook.example", .ok), ("http://workbook.example", .forbidden),
        ("https://localhost", .forbidden), ("http://localhost", .forbidden),
      ] as [(String, HTTPResponse.Status)] {
        let answer = try await client.post(Self.ping, [.origin: origin] + Self.json)
        #expect(answer.status == status, "\(origin)")
      }
    }
  }

  @Test func `a call that brings our cookie needs a header that no other site's form can send`()
    async throws
  {
    try await LiveServer().run { client throws in
      for cookie in ["workbook=a", "a=b; workbook=a", "workbook=a; workbook=b", "workbook="] {
        let without = try await client.post(Self.ping, [.cookie: cookie] + Self.json)
        #expect(without.status == .forbidden, "\(cookie)")
        #expect(without.text.contains("Workbook-Client"))
        let empty = try await client.post(
          Self.ping, [.cookie: cookie, .workbookClient: ""] + Self.json)
        #expect(empty.status == .forbidden, "\(cookie)")
        let with = try await client.post(
          Self.ping, [.cookie: cookie, .workbookClient: "1"] + Self.json)
        #expect(with.status == .ok, "\(cookie)")
      }
      // Other cookies are none of ours.
      #expect(try await client.post(Self.ping, [.cookie: "slip=a"] + Self.json).status == .ok)
    }
  }
}

extension HTTPFields {
  fileprivate static func + (one: HTTPFields, other: HTTPFields) -> HTTPFields {
    var both = one
    both.append(contentsOf: other)
    return both
  }
}
