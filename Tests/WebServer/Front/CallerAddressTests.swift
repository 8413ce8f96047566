import HTTPTypes
import NIOCore
import Testing

@testable import WebServer

@Suite struct CallerAddressTests {
  private let proxied = Exposure(isSecure: true, isBehindProxy: true)

  private func address(
    _ forwarded: [String], from peer: String, _ exposure: Exposure
  ) throws -> String? {
    var head = HTTPRequest(method: .get, scheme: "http", authority: "a", path: "/")
    for value in forwarded {
      head.headerFields.append(HTTPField(name: .forwardedFor, value: value))
    }
    return CallerAddress(
      of: head, peer: try SocketAddress(ipAddress: peer, port: 1), exposure)?.text
  }

  @Test func `without a proxy what the header says is nothing`() throws {
    let open = Exposure(isSecure: true)
    #expect(try address(["203.0.113.9"], from: "192.0.2.1", open) == "192.0.2.1")
    #expect(try address([], from: "192.0.2.1", open) == "192.0.2.1")
    // The machine itself is not counted.
    for own in ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"] {
      #expect(try address(["203.0.113.9"], from: own, open) == nil)
    }
  }

  @Test func `behind a proxy the last entry counts, since the proxy wrote it`() throws {
    for (forwarded, expected) in [
      (["203.0.113.9"], "203.0.113.9"), (["1.1.1.1, 203.0.113.9"], "203.0.113.9"),
      (["1.1.1.1", "203.0.113.9"], "203.0.113.9"), (["1.1.1.1,203.0.113.9:5555"], "203.0.113.9"),
      (["203.0.113.9, 127.0.0.1"], "127.0.0.1"), (["::ffff:203.0.113.9"], "203.0.113.9"),
      (["[2001:db8::1]:443"], "20.1.d.b8.0.0.0.0/64"), ([" 2001:db8::1 "], "20.1.d.b8.0.0.0.0/64"),
    ] {
      #expect(try address(forwarded, from: "127.0.0.1", proxied) == expected, "\(forwarded)")
    }
  }

  @Test func `rubbish is nobody's address`() throws {
    for forwarded in [
      [], [""], ["unknown"], ["203.0.113.9, "], ["203.0.113.9, for=1.1.1.1"], ["999.1.1.1"],
      ["1.1.1"], ["[::1"], ["a:b"], [String(repeating: ",", count: 5_000)],
    ] {
      #expect(try address(forwarded, from: "127.0.0.1", proxied) == nil, "\(forwarded)")
    }
  }

  @Test func `all addresses of one IPv6 network are one caller`() throws {
    let open = Exposure(isSecure: true)
    #expect(
      try address([], from: "2001:db8:1:2::1", open)
        == address([], from: "2001:db8:1:2:ffff:1:2:3", open))
    #expect(
      try address([], from: "2001:db8:1:2::1", open)
        != address([], from: "2001:db8:1:3::1", open))
  }

  @Test func `an address has so many connections and no more, and another has its own`() throws {
    let connections = ConnectionsByAddress(most: 2)
    let one = try #require(CallerAddress("192.0.2.1"))
    let other = try #require(CallerAddress("192.0.2.2"))
    #expect(connections.enter(one) && connections.enter(one) && !connections.enter(one))
    #expect(connections.enter(other))
    connections.leave(one)
    #expect(connections.enter(one) && !connections.enter(one))
  }
}
