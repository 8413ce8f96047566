import Foundation
import HTTPTypes
import Handlers
import HummingbirdTesting
import JSONRPC
import Testing
import WebServer

/// HTTP says only HTTP things.
@Suite struct HTTPTests {
  private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"system.ping"}"#
  private static let whoAmI = #"{"jsonrpc":"2.0","id":1,"method":"auth.whoAmI"}"#
  private static let pong = #"{"jsonrpc":"2.0","result":{"status":"ok"},"id":1}"#

  @Test func `a method other than POST is refused, and the answer says which to use`()
    async throws
  {
    try await LiveServer().run { client throws in
      for method: HTTPRequest.Method in [.get, .put, .patch, .delete, .options, .head] {
        let answer = try await client.execute(uri: "/rpc", method: method)
        #expect(answer.status == .methodNotAllowed, "\(method)")
        #expect(answer.headers[.allow] == "POST", "\(method)")
        if method != .head { #expect(Self.isRefusal(answer), "\(method): \(answer.text)") }
      }
      #expect(try await client.post(Self.ping).text == Self.pong)
    }
  }

  /// A one-line JSON-RPC error with id null.
  private static func isRefusal(_ answer: TestResponse) -> Bool {
    answer.text.contains(#""code":-32600"#) && answer.text.hasSuffix(#""id":null}"#)
      && answer.headers[.contentType] == "application/json"
  }

  @Test func `only JSON in UTF-8 is taken`() async throws {
    try await LiveServer().run { client throws in
      for type in [
        "application/json", "application/json-rpc", "Application/JSON",
        "application/json; charset=utf-8", "application/json;charset=UTF-8",
        #"application/json; charset="utf-8""#, "application/json-rpc ; charset=utf-8",
      ] {
        let answer = try await client.post(Self.ping, [.contentType: type])
        #expect(answer.status == .ok && answer.text == Self.pong, "\(type)")
      }
      for type in [
        nil, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data",
        "application/json; charset=iso-8859-1", "application/json; charset=utf-16",
        "application/jsonp", "application/json-seq", "json", "", "*/*",
      ] {
        let headers: HTTPFields = type.map { [.contentType: $0] } ?? [:]
        let answer = try await client.post(Self.ping, headers)
        #expect(answer.status == .unsupportedMediaType, "\(type ?? "none")")
        #expect(Self.isRefusal(answer), "\(type ?? "none"): \(answer.text)")
      }
    }
  }

  @Test func `a body up to the limit is read, and a longer one refused`() async throws {
    let limit = 1_048_576
    // Spaces after the call are JSON whitespace.
    let fitting = Self.ping + String(repeating: " ", count: limit - Self.ping.utf8.count)
    try await LiveServer().run { client throws in
      #expect(try await client.post(fitting).text == Self.pong)
      let answer = try await client.post(fitting + " ")
      #expect(answer.status == .contentTooLarge)
      #expect(Self.isRefusal(answer), "\(answer.text)")
    }
    // The next honest caller is served.
    try await LiveServer().run { client throws in
      #expect(try await client.post(Self.ping).text == Self.pong)
    }
  }

  @Test func `a notification has no answer`() async throws {
    try await LiveServer().run { client throws in
      for body in [
        #"{"jsonrpc":"2.0","method":"system.ping"}"#,
        #"[{"jsonrpc":"2.0","method":"system.ping"},{"jsonrpc":"2.0","method":"nothing.there"}]"#,
      ] {
        let answer = try await client.post(body)
        #expect(answer.status == .noContent && answer.text.isEmpty)
        #expect(answer.headers[.contentType] == nil)
      }
    }
  }

  @Test func `an error is answered with 200, and nothing is kept by caches`() async throws {
    try await LiveServer().run { client throws in
      for body in ["", "{", "[]", "nonsense", Self.whoAmI] {
        let answer = try await client.post(body)
        #expect(answer.status == .ok, "\(body)")
        #expect(answer.text.contains(#""error""#), "\(body)")
        #expect(answer.headers[.cacheControl] == "no-store")
      }
    }
  }

  @Test func `whatever is sent as a token, a stranger stays a stranger`() async throws {
    try await LiveServer().run { client throws in
      for header in [
        "Bearer", "Bearer ", "Bearer x", "bearer x", "Basic dXNlcjpwYXNz", "Bearer Bearer x", "x",
        "Bearer " + String(repeating: "A", count: 4_000), "Bearer \u{00e9}",
      ] {
        let headers: HTTPFields = [.contentType: "application/json", .authorization: header]
        let answer = try await client.post(Self.whoAmI, headers)
        #expect(answer.status == .ok)
        #expect(answer.text.contains(#""code":-32001"#), "\(header): \(answer.text)")
        // An open method answers whoever asks.
        #expect(try await client.post(Self.ping, headers).text == Self.pong)
      }
    }
  }

  @Test func `the contract is published byte for byte, the same as rpc.discover answers`()
    async throws
  {
    let server = try LiveServer()
    try await server.run { client throws in
      let document = try await client.execute(uri: "/openrpc.json", method: .get)
      #expect(document.status == .ok)
      #expect(document.headers[.contentType] == "application/json")
      #expect(document.bytes == server.service.contract)
      let discovered = try await client.post(
        #"{"jsonrpc":"2.0","id":1,"method":"rpc.discover"}"#)
      #expect(
        discovered.text == #"{"jsonrpc":"2.0","result":"# + document.text + #","id":1}"#)
    }
  }

  @Test func `the process says whether it lives and whether it takes calls`() async throws {
    try await LiveServer().run { client throws in
      for path in ["/healthz", "/readyz"] {
        #expect(try await client.execute(uri: path, method: .get).status == .ok)
      }
      #expect(try await client.execute(uri: "/nothing", method: .get).status == .notFound)
    }
    try await LiveServer().run(readiness: .notReady("not taking writes: disk")) { client throws in
      #expect(try await client.execute(uri: "/healthz", method: .get).status == .ok)
      let answer = try await client.execute(uri: "/readyz", method: .get)
      #expect(answer.status == .serviceUnavailable)
      #expect(answer.text == "not taking writes: disk\n")
    }
  }

  @Test func `a server that is stopping refuses new calls and says to come back`() async throws {
    let server = try LiveServer()
    try await server.run { client throws in
      #expect(try await client.post(Self.ping).text == Self.pong)
      server.service.dispatcher.refuseNewCalls()
      let answer = try await client.post(Self.ping)
      #expect(answer.status == .ok)
      #expect(answer.text.contains(#""code":-32006"#) && answer.text.contains("retryAfterMs"))
    }
  }
}
