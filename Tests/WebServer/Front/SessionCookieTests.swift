import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import WebServer

@Suite struct SessionCookieTests {
  private let secure = SessionCookie(Exposure(isSecure: true))
  private let plain = SessionCookie(.plainLoopback)

  private func request(_ cookies: String...) -> Request {
    var head = HTTPRequest(method: .post, scheme: "http", authority: "a", path: "/rpc")
    for cookie in cookies { head.headerFields.append(HTTPField(name: .cookie, value: cookie)) }
    return Request(head: head, body: RequestBody(buffer: ByteBuffer()))
  }

  @Test func `it is for this host alone, out of reach of scripts, and Secure under TLS`() {
    #expect(
      secure.setting("abc", maxAgeSeconds: 60)
        == "__Host-workbook=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure")
    #expect(
      plain.setting("abc", maxAgeSeconds: 60)
        == "workbook=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax")
    #expect(secure.clearing.hasPrefix("__Host-workbook=; Path=/; Max-Age=0; "))
  }

  @Test func `what was set is read, among others, over one line or several`() {
    #expect(secure.read(from: request("__Host-workbook=abc")) == "abc")
    #expect(secure.read(from: request("a=b; __Host-workbook=a-b_c=; c=d")) == "a-b_c=")
    #expect(secure.read(from: request("a=b", "__Host-workbook=abc")) == "abc")
    #expect(plain.read(from: request("workbook=abc")) == "abc")
    #expect(secure.read(from: request()) == nil && !secure.isPresent(in: request()))
  }

  @Test func `of two of the same name none is chosen, though it is seen that there are some`() {
    for cookies in [
      request("__Host-workbook=a; __Host-workbook=b"),
      request("__Host-workbook=a; __Host-workbook=a"),
      request("__Host-workbook=a", "__Host-workbook=b"), request("__Host-workbook="),
      request("__Host-workbook=;__Host-workbook=a"),
    ] {
      #expect(secure.read(from: cookies) == nil)
      #expect(secure.isPresent(in: cookies))
    }
  }

  @Test func `a cookie of nearly the name is another cookie`() {
    for cookie in [
      "workbook=a", "__host-workbook=a", "x__Host-workbook=a", "__Host-workbook2=a",
      "__Host-workbook", "a=__Host-workbook=b", "__Host-workbook =a",
    ] {
      #expect(secure.read(from: request(cookie)) == nil, "\(cookie)")
      #expect(!secure.isPresent(in: request(cookie)), "\(cookie)")
    }
    // Nobody on plain HTTP can set what counts under TLS, nor the other way about.
    #expect(plain.read(from: request("__Host-workbook=a")) == nil)
  }
}
