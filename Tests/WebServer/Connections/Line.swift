import NIOCore
import NIOEmbedded
import NIOHTTP1

@testable import WebServer

/// One connection as the server puts it together, with a clock that the test turns and the test as the application.
final class Line {
  let channel = EmbeddedChannel()
  private(set) var asked: [HTTPServerRequestPart] = []
  private var answered = 0
  /// What the application was told went wrong.
  private(set) var errors: [any Error] = []

  init(limits: ConnectionLimits = ConnectionLimits(), isSecure: Bool = false) throws {
    var parserLimits = NIOHTTPDecoderLimitConfiguration()
    parserLimits.maxHeaderListSize = limits.headerBytes
    parserLimits.maxHeaderFieldCount = limits.headerFields
    let watch = ByteWatch(isRefused: false)
    let guardian = ConnectionGuard(limits, SecurityHeaders(isSecure: isSecure))
    watch.guardian = guardian
    let pipeline = channel.pipeline.syncOperations
    try pipeline.addHandler(watch)
    try pipeline.addHandler(HTTPResponseEncoder())
    try pipeline.addHandler(
      ByteToMessageHandler(HTTPRequestDecoder(limitConfiguration: parserLimits)))
    try pipeline.addHandler(guardian)
    try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 1)).wait()
  }

  func send(_ text: String) {
    do {
      try channel.writeInbound(ByteBuffer(string: text))
    } catch {
      errors.append(error)
    }
    collect()
  }

  func wait(_ time: TimeAmount) {
    channel.embeddedEventLoop.advanceTime(by: time)
    do {
      try channel.throwIfErrorCaught()
    } catch {
      errors.append(error)
    }
    collect()
  }

  /// As the application answers.
  func answer(_ status: HTTPResponseStatus = .ok, _ body: String = "yes") throws {
    answered += 1
    let head = HTTPResponseHead(
      version: .http1_1, status: status, headers: ["Content-Length": "\(body.utf8.count)"])
    channel.write(HTTPServerResponsePart.head(head), promise: nil)
    channel.write(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: body))), promise: nil)
    channel.writeAndFlush(HTTPServerResponsePart.end(nil), promise: nil)
  }

  /// What has gone out since this was asked last.
  func heard() throws -> String {
    var text = ""
    while let bytes = try channel.readOutbound(as: ByteBuffer.self) {
      text += String(buffer: bytes)
    }
    return text
  }

  var isOpen: Bool { channel.isActive }

  var heads: [HTTPRequestHead] {
    asked.compactMap { part in
      if case .head(let head) = part { head } else { nil }
    }
  }

  var ends: Int {
    asked.count { part in
      if case .end = part { true } else { false }
    }
  }

  /// Requests that have come whole and have no answer yet.
  var unanswered: Int { ends - answered }

  private func collect() {
    do {
      while let part = try channel.readInbound(as: HTTPServerRequestPart.self) {
        asked.append(part)
      }
    } catch {
      errors.append(error)
    }
  }
}
