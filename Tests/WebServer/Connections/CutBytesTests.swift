import Foundation
import NIOCore
import NIOHTTP1
import Testing

@testable import WebServer

/// However bytes arrive and whatever they are.
@Suite struct CutBytesTests {
  private static let requests = [
    "GET /a HTTP/1.1\r\nHost: a\r\n\r\n",
    "POST /b HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody",
    "POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nbo\r\n2\r\ndy\r\n0\r\n\r\n",
    "HEAD /d HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "y", count: 300))\r\n\r\n",
  ]

  @Test func `the same requests come of the same bytes, however they are cut and however slow`()
    throws
  {
    for seed in UInt64(1)...200 {
      var random = SplitMix64(seed: seed)
      let sent = (0..<6).map { _ in Self.requests.randomElement(using: &random) ?? "" }
      let line = try Line()
      var rest = Substring(sent.joined())
      while !rest.isEmpty {
        let count = Int.random(in: 1...40, using: &random)
        line.send(String(rest.prefix(count)))
        rest = rest.dropFirst(count)
        line.wait(.milliseconds(Int64.random(in: 0...400, using: &random)))
        while line.unanswered > 0 { try line.answer() }
      }
      #expect(line.heads.map(\.uri) == sent.map { String($0.split(separator: " ")[1]) }, "\(seed)")
      #expect(line.ends == 6 && line.errors.isEmpty && line.isOpen, "seed \(seed)")
      let heard = try line.heard()
      #expect(heard.components(separatedBy: "HTTP/1.1 200 OK").count == 7, "seed \(seed)")
    }
  }

  @Test func `whatever is sent, no more is answered than was asked, and what is refused is closed`()
    throws
  {
    var refusals = 0
    for seed in UInt64(1)...2_000 {
      var random = SplitMix64(seed: seed)
      var bytes = Array(
        (0..<3).map { _ in Self.requests.randomElement(using: &random) ?? "" }.joined().utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default:
          bytes.insert(Array("\r\n :;\0,0x".utf8).randomElement(using: &random) ?? 0, at: place)
        }
      }
      let line = try Line()
      line.send(String(decoding: bytes, as: UTF8.self))
      while line.unanswered > 0 { try line.answer() }
      // As Hummingbird does with an error.
      if !line.errors.isEmpty { try line.answer(.badRequest, "") }
      let heard = try line.heard()
      let answers = heard.components(separatedBy: "HTTP/1.1 ").count - 1
      #expect(answers <= line.heads.count + 1, "seed \(seed)")
      line.wait(.seconds(32))
      if heard.contains("HTTP/1.1 400") || heard.contains("HTTP/1.1 501") {
        refusals += 1
        #expect(!line.isOpen, "seed \(seed)")
      }
    }
    #expect(refusals > 200)
  }
}
