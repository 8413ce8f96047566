import Glibc
import HTTPTypes
import NIOCore

/// Where a call comes from, as far as it is counted: an IPv4 address, or the network of an IPv6 address (its first
/// 64 bits, since one household has them all).
struct CallerAddress: Sendable, Hashable {
  let text: String
  let isLoopback: Bool

  private init(text: String, isLoopback: Bool) {
    self.text = text
    self.isLoopback = isLoopback
  }

  init?(_ peer: SocketAddress?) {
    guard let text = peer?.ipAddress else { return nil }
    self.init(text)
  }

  /// An address without port or brackets; of a link-local one the zone is not looked at.
  init?(_ text: some StringProtocol) {
    let text = String(text.prefix(while: { $0 != "%" }))
    var v4 = [UInt8](repeating: 0, count: 4)
    if inet_pton(AF_INET, text, &v4) == 1 {
      self.init(v4: v4)
      return
    }
    var v6 = [UInt8](repeating: 0, count: 16)
    guard inet_pton(AF_INET6, text, &v6) == 1 else { return nil }
    if v6[0..<10].allSatisfy({ $0 == 0 }), v6[10] == 0xff, v6[11] == 0xff {
      self.init(v4: Array(v6[12...]))
      return
    }
    self.init(
      text: v6[0..<8].map { String($0, radix: 16) }.joined(separator: ".") + "/64",
      isLoopback: v6.dropLast().allSatisfy { $0 == 0 } && v6[15] == 1)
  }

  private init(v4 bytes: [UInt8]) {
    self.init(
      text: bytes.map { String($0) }.joined(separator: "."), isLoopback: bytes[0] == 127)
  }

  /// An address as proxies write it, perhaps with a port.
  init?(forwarded text: some StringProtocol) {
    let text = String(text).filter { $0 != " " && $0 != "\t" }
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      self.init(text[text.index(after: text.startIndex)..<end])
    } else if text.count(where: { $0 == ":" }) == 1, let colon = text.firstIndex(of: ":") {
      self.init(text[..<colon])
    } else {
      self.init(text)
    }
  }

  /// - Returns: `nil` for the machine itself, which is not counted, unless a proxy speaks for somebody else.
  init?(of request: HTTPRequest, peer: SocketAddress?, _ exposure: Exposure) {
    guard exposure.isBehindProxy else {
      self.init(peer)
      if isLoopback { return nil }
      return
    }
    // Only the last was written by our own proxy; what stands before it is the caller's to invent.
    let last = request.headerFields[values: .forwardedFor].last?
      .split(separator: ",", omittingEmptySubsequences: false).last
    guard let last else { return nil }
    self.init(forwarded: last)
  }
}
