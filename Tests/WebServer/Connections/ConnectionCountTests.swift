import Foundation
import Glibc
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import WebServer

@Suite struct ConnectionCountTests {
  @Test
  func `an address with too many connections has the next closed, and a new one when one has gone`()
    async throws
  {
    var limits = ConnectionLimits()
    limits.connectionsPerAddress = 3
    limits.countsLoopback = true
    try await LiveServer().run(limits: limits) { client throws in
      // The test's own client has one already.
      let port = try #require(client.port)
      #expect(try await client.execute(uri: "/healthz", method: .get).status == .ok)
      let first = try Socket(port)
      let second = try Socket(port)
      #expect(first.isServed && second.isServed)
      #expect(try !Socket(port).isServed)
      #expect(try !Socket(port).isServed)
      first.close()
      // The server learns of the end a little later than we do.
      var isServed = false
      for _ in 0..<500 where !isServed {
        isServed = try Socket(port).isServed
        if !isServed { try await Task.sleep(for: .milliseconds(10)) }
      }
      #expect(isServed)
      second.close()
      #expect(try await client.execute(uri: "/healthz", method: .get).status == .ok)
    }
  }
}

/// A connection that asks after the server's health and does not close by itself.
private final class Socket {
  private var descriptor: Int32

  init(_ port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw POSIXError(.ECONNREFUSED) }
  }

  deinit { close() }

  func close() {
    if descriptor >= 0 { _ = Glibc.close(descriptor) }
    descriptor = -1
  }

  var isServed: Bool {
    let request = Array("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
    guard Glibc.send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) > 0
    else { return false }
    var answer = [UInt8](repeating: 0, count: 2_000)
    let count = recv(descriptor, &answer, answer.count, 0)
    return count > 0 && String(decoding: answer.prefix(count), as: UTF8.self).contains("200 OK")
  }
}
