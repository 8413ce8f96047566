import Foundation
import NIOCore
import NIOHTTP1
import Testing

@testable import WebServer

/// Which answers are the last on their connection, and what becomes of the rest that is still being sent.
@Suite struct EarlyAnswerTests {
  private static let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

  @Test func `whoever is answered before the body has come is not read any longer than a moment`()
    throws
  {
    let line = try Line()
    line.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\nbegin")
    try line.answer(.payloadTooLarge, "no")
    let heard = try line.heard()
    #expect(heard.contains("Connection: close\r\n") && heard.hasSuffix("\r\n\r\nno"))
    let before = line.asked.count
    // What still comes is thrown away, so that the answer is not destroyed on its way.
    for _ in 0..<100 { line.send(String(repeating: "x", count: 1_000)) }
    #expect(line.isOpen && line.asked.count == before)
    line.wait(.seconds(2))
    #expect(!line.isOpen)
  }

  @Test func `what is hidden in a body that was not read is no request`() throws {
    let line = try Line()
    line.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\n")
    try line.answer(.notFound, "no")
    line.send(Self.get)
    #expect(line.heads.count == 1)
    try line.answer()
    #expect(try !line.heard().contains("200 OK"))
  }

  @Test func `a request whose body has come keeps its connection`() throws {
    let line = try Line()
    for _ in 0..<3 {
      line.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody")
      try line.answer(.notFound, "no")
    }
    #expect(try !line.heard().contains("Connection: close"))
    line.wait(.minutes(10))
    #expect(line.isOpen && line.heads.count == 3)
  }

  @Test(arguments: [
    "GET / HTTP/1.0\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nConnection: Close\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
  ])
  func `where nothing can follow, the connection is closed after the answer`(_ request: String)
    throws
  {
    let line = try Line()
    line.send(request)
    #expect(line.heads.count == 1)
    line.send(Self.get)
    #expect(line.heads.count == 1)
    try line.answer()
    let heard = try line.heard()
    #expect(heard.contains("Connection: close\r\n") && heard.hasSuffix("yes"))
    #expect(!line.isOpen)
  }

  @Test func `requests sent one behind another are answered in order`() throws {
    let line = try Line()
    line.send(Self.get + Self.get + Self.get)
    #expect(line.heads.count == 3)
    for word in ["one", "two", "three"] { try line.answer(.ok, word) }
    let heard = try line.heard()
    let order = ["one", "two", "three"].compactMap { heard.range(of: $0)?.lowerBound }
    #expect(order.count == 3 && order == order.sorted() && line.isOpen)
  }

  @Test func `rubbish behind a good request does not take its answer away`() throws {
    let line = try Line()
    line.send(Self.get + "rubbish\r\n\r\n")
    #expect(line.isOpen && line.heads.count == 1)
    try line.answer(.ok, "one")
    #expect(try line.heard().contains("one"))
    // The application comes to the rubbish, of which it has been told.
    #expect(line.errors.contains { $0 is HTTPParserError })
    try line.answer(.badRequest, "")
    #expect(try line.heard().contains("HTTP/1.1 400 "))
    #expect(!line.isOpen)
  }

  @Test func `no body follows a HEAD`() throws {
    let line = try Line()
    line.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n" + Self.get)
    try line.answer(.notFound, "a body that must not be sent")
    let heard = try line.heard()
    #expect(heard.contains("Content-Length: 28") && heard.hasSuffix("\r\n\r\n"))
    try line.answer(.ok, "yes")
    #expect(try line.heard().hasSuffix("yes"))
  }

  @Test func `whoever asks whether to go on is told to, unless the body is longer than is taken`()
    throws
  {
    let line = try Line()
    line.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n")
    #expect(try line.heard() == "HTTP/1.1 100 Continue\r\n\r\n")
    line.send("body")
    try line.answer()
    #expect(try line.heard().hasPrefix("HTTP/1.1 200 OK\r\n"))
    line.send(
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\nExpect: 100-continue\r\n\r\n")
    #expect(try line.heard().isEmpty)
    try line.answer(.payloadTooLarge, "no")
    #expect(try line.heard().hasPrefix("HTTP/1.1 413 "))
  }
}
