import NIOCore
import NIOHTTP1
import Testing

@testable import WebServer

/// What two programs in a row might read in two ways reaches nobody.
@Suite struct AmbiguousRequestTests {
  private static let refused: [String: String] = [
    "no host": "GET / HTTP/1.1\r\n\r\n",
    "two hosts": "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    "the same host twice": "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n",
    "a host with a path": "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n",
    "a host with a name of a user": "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n",
    "a host with a space": "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
    "a host with a wrong port": "GET / HTTP/1.1\r\nHost: a:99999\r\n\r\n",
    "a target at another host": "GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n",
    "a target with a name of a user": "GET http://x@a/ HTTP/1.1\r\nHost: a\r\n\r\n",
    "a target of a proxy": "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n",
    "a target without a path": "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
    "another scheme": "GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n",
    "two lengths":
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nbody",
    "the same length twice":
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 4\r\n\r\nbody",
    "two lengths in one": "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4, 4\r\n\r\nbody",
    "a negative length": "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -4\r\n\r\nbody",
    "a length with a sign": "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +4\r\n\r\nbody",
    "a length that overflows":
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\nbody",
    "a length and chunks":
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "chunks and a length":
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
    "chunks twice":
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "chunks, then something else":
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
    "chunks in HTTP/1.0":
      "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "a chunk of no size":
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n\r\n",
    "a folded line": "GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n",
    "a space before the colon": "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
    "bare line ends": "GET / HTTP/1.1\nHost: a\n\n",
    "a NUL in a field": "GET / HTTP/1.1\r\nHost: a\r\nX: a\u{0}b\r\n\r\n",
    "a return in a field": "GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n",
    "a method that nobody has": "FETCH / HTTP/1.1\r\nHost: a\r\n\r\n",
    "a version that nobody has": "GET / HTTP/3.7\r\nHost: a\r\n\r\n",
    "HTTP/2 without asking": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "no HTTP at all": "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\r\n\r\n",
  ]

  @Test func `a request that is not clear is answered 400 and the connection closed`() throws {
    for (name, request) in Self.refused {
      let line = try Line()
      line.send(request)
      let heard = try line.heard()
      #expect(heard.hasPrefix("HTTP/1.1 400 "), "\(name): \(heard)")
      #expect(heard.contains("Connection: close\r\n"), "\(name)")
      #expect(heard.contains("X-Content-Type-Options: nosniff\r\n"), "\(name)")
      #expect(line.ends == 0, "\(name): the application was given it whole")
      // Nothing that comes behind it is understood.
      line.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(line.ends == 0, "\(name)")
      line.wait(.seconds(2))
      #expect(!line.isOpen, "\(name)")
      #expect(try line.heard().isEmpty, "\(name)")
    }
  }

  @Test func `what is clear is let through`() throws {
    for request in [
      "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a:8080\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n", "GET /?a=b%20c#d HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET http://a:80/x HTTP/1.1\r\nHost: a:80\r\n\r\n", "GET / HTTP/1.0\r\n\r\n",
      "GET https://A/x HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: A.EXAMPLE\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n4;x=y\r\nbody\r\n0\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody",
      "HEAD / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody",
      "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n",
    ] {
      let line = try Line()
      line.send(request)
      #expect(line.heads.count == 1 && line.ends == 1, "\(request)")
      #expect(try line.heard().isEmpty, "\(request)")
    }
  }

  @Test func `another coding and another expectation are refused by their own names`() throws {
    let coded = try Line()
    coded.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n")
    #expect(try coded.heard().hasPrefix("HTTP/1.1 501 "))
    let expecting = try Line()
    expecting.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nContent-Length: 1\r\n\r\nx")
    #expect(try expecting.heard().hasPrefix("HTTP/1.1 417 "))
    #expect(coded.ends == 0 && expecting.ends == 0)
  }

  @Test func `a head that is too long or has too many fields is answered 431`() throws {
    for head in [
      "GET /" + String(repeating: "a", count: 20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\nX: " + String(repeating: "a", count: 20_000) + "\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "X: a\r\n", count: 100) + "\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "X", count: 20_000),
    ] {
      let line = try Line()
      line.send(head)
      #expect(try line.heard().hasPrefix("HTTP/1.1 431 "))
      #expect(line.heads.isEmpty)
    }
    let fitting = try Line()
    fitting.send(
      "GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "X: a\r\n", count: 98) + "Y: "
        + String(repeating: "a", count: 15_000) + "\r\n\r\n")
    #expect(fitting.heads.count == 1)
  }

  @Test func `an ambiguous request behind a good one does not take its answer away`() throws {
    let line = try Line()
    line.send(
      "GET / HTTP/1.1\r\nHost: a\r\n\r\nPOST / HTTP/1.1\r\nContent-Length: 1\r\n\r\nx"
        + "GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(line.heads.count == 1)
    try line.answer(.ok, "one")
    try line.answer(.badRequest, "")
    let heard = try line.heard()
    #expect(heard.contains("one") && heard.contains("HTTP/1.1 400 ") && !line.isOpen)
  }
}
