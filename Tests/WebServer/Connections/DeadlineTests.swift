import Foundation
import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import WebServer

/// Nobody holds a connection by being slow.
@Suite struct DeadlineTests {
  private static let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
  private static let post = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n"

  @Test func `a head that comes byte by byte is answered 408 and the connection closed`() throws {
    let line = try Line()
    for byte in "GET / HTTP/1.1\r\nHost:" {
      line.send(String(byte))
      line.wait(.seconds(1))
    }
    #expect(line.isOpen)
    line.wait(.seconds(30))
    let heard = try line.heard()
    #expect(heard.hasPrefix("HTTP/1.1 408 "))
    #expect(heard.contains("Connection: close\r\n") && heard.hasSuffix("too long to arrive.\n"))
    #expect(!line.isOpen && line.heads.isEmpty)
  }

  @Test func `a body that comes byte by byte is answered 408 however much of it has come`() throws {
    let line = try Line()
    line.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n")
    for _ in 0..<29 {
      line.wait(.seconds(1))
      line.send("x")
    }
    #expect(line.isOpen && line.errors.isEmpty)
    line.wait(.seconds(1))
    #expect(try line.heard().hasPrefix("HTTP/1.1 408 "))
    #expect(!line.isOpen)
    // Whoever waits for the rest is told that it will not come.
    #expect(line.errors.contains { $0 is HTTPParserError } && line.ends == 0)
  }

  @Test func `chunks that never end are answered 408`() throws {
    let line = try Line()
    line.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in 0..<29 {
      line.send("1\r\nx\r\n")
      line.wait(.seconds(1))
    }
    #expect(line.isOpen)
    line.wait(.seconds(1))
    #expect(try line.heard().hasPrefix("HTTP/1.1 408 "))
    #expect(!line.isOpen)
  }

  @Test func `the time counts for each request by itself, and not while it is being answered`()
    throws
  {
    let line = try Line()
    for _ in 0..<5 {
      line.send(Self.post)
      line.wait(.seconds(20))
      line.send("body")
      // As a long poll takes.
      line.wait(.seconds(25))
      try line.answer()
      line.wait(.seconds(20))
    }
    #expect(line.isOpen && line.ends == 5 && line.errors.isEmpty)
    #expect(try line.heard().components(separatedBy: "HTTP/1.1 200 OK").count == 6)
  }

  @Test func `a request that waits behind another is not late while we do not read it`() throws {
    let line = try Line()
    line.send(Self.get + Self.post)
    line.wait(.seconds(300))
    #expect(line.isOpen)
    try line.answer()
    line.send("body")
    try line.answer()
    #expect(line.isOpen && line.ends == 2)
    line.send("G")
    line.wait(.seconds(30))
    #expect(!line.isOpen)
  }

  @Test func `once an answer has begun the sender is not told that it was late`() throws {
    let line = try Line()
    line.send(Self.post)
    try line.answer(.payloadTooLarge, "no")
    line.wait(.seconds(60))
    let heard = try line.heard()
    #expect(heard.hasPrefix("HTTP/1.1 413 ") && !heard.contains(" 408 "))
    #expect(!line.isOpen)
  }

  @Test func `a service that stops waits a moment for the slow, and for whoever is being answered`()
    throws
  {
    let slow = try Line()
    slow.send(Self.post)
    slow.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
    slow.wait(.seconds(4))
    #expect(slow.isOpen)
    slow.wait(.seconds(1))
    #expect(!slow.isOpen)
    let answered = try Line()
    answered.send(Self.get)
    answered.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
    answered.wait(.seconds(25))
    try answered.answer()
    #expect(try answered.heard().hasSuffix("yes"))
  }

  @Test func `an answer that nobody fetches is given up`() throws {
    var limits = ConnectionLimits()
    limits.answer = .seconds(5)
    let line = try Line(limits: limits)
    let dam = Dam()
    try line.channel.pipeline.syncOperations.addHandler(dam, position: .first)
    line.send(Self.get)
    try line.answer()
    line.wait(.seconds(4))
    #expect(line.isOpen)
    line.wait(.seconds(1))
    #expect(!line.isOpen)
  }
}

/// A caller who does not read: what is written never leaves.
private final class Dam: ChannelOutboundHandler {
  typealias OutboundIn = Any
  typealias OutboundOut = Any

  private var held: [EventLoopPromise<Void>] = []

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if let promise { held.append(promise) }
  }

  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    for promise in held { promise.fail(ChannelError.ioOnClosedChannel) }
    held = []
    context.close(mode: mode, promise: promise)
  }
}
