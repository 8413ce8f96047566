import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

/// A browser as far as the staff's pages ask for one: it keeps cookies, says where its forms come from, follows nothing.
final class Browser: Sendable {
  private let client: any TestClientProtocol
  private let cookies = Mutex<[String: String]>([:])

  init(_ client: any TestClientProtocol) {
    self.client = client
  }

  /// Another one, without cookies.
  var another: Browser { Browser(client) }

  func cookie(_ name: String) -> String? { cookies.withLock { $0[name] } }

  func keep(_ name: String, _ value: String?) { cookies.withLock { $0[name] = value } }

  func page(_ address: String) async throws -> TestResponse {
    try await execute(address, .get, [:], "")
  }

  /// Fills in the form that goes to that address on a page, with the page's own token.
  func submit(
    _ action: String, on page: TestResponse, _ fields: [String: String],
    from headers: HTTPFields = Browser.ourOwn
  ) async throws -> TestResponse {
    try await send(
      action, fields.merging(["token": try Self.token(action, on: page)]) { own, _ in own },
      from: headers)
  }

  func send(
    _ address: String, _ fields: [String: String], from headers: HTTPFields = Browser.ourOwn
  ) async throws -> TestResponse {
    let body = fields.map { "\(Self.encoded($0.key))=\(Self.encoded($0.value))" }
      .joined(separator: "&")
    var headers = headers
    if headers[.contentType] == nil {
      headers[.contentType] = "application/x-www-form-urlencoded"
    }
    return try await execute(address, .post, headers, body)
  }

  static var ourOwn: HTTPFields { [.origin: StaffHouse.origin] }

  /// The token of the first form on a page that goes to that address.
  static func token(_ action: String, on page: TestResponse) throws -> String {
    let form = try #require(
      page.html.range(of: "<form method=\"post\" action=\"\(action)\""),
      "no form for \(action): \(page.html)")
    let match = try #require(
      page.html[form.upperBound...].firstMatch(of: /name="token" value="([^"]*)"/))
    return String(match.1)
  }

  private func execute(
    _ address: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, _ body: String
  ) async throws -> TestResponse {
    var headers = headers
    let sent = cookies.withLock { $0.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
    if !sent.isEmpty { headers[.cookie] = sent }
    let answer = try await client.execute(
      uri: address, method: method, headers: headers, body: ByteBuffer(string: body))
    for line in answer.setCookies {
      let pair = line.prefix { $0 != ";" }.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let isGone = line.contains("Max-Age=0")
      keep(String(pair[0]), isGone ? nil : String(pair[1]))
    }
    return answer
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}

extension TestResponse {
  var setCookies: [String] {
    HTTPField.Name("Set-Cookie").map { headers[values: $0] } ?? []
  }

  func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
}
