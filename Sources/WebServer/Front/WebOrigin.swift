/// The origin of a page (RFC 6454 §4): how a browser names a site.
package struct WebOrigin: Sendable, Hashable, CustomStringConvertible {
  package let scheme: String
  /// In lower case; an IPv6 address in its brackets.
  package let host: String
  package let port: Int

  /// - Parameter authority: A host, with its port where that is not the scheme's own.
  /// - Returns: `nil` when it is no host and port.
  init?(scheme: String, authority: String) {
    guard scheme == "http" || scheme == "https" else { return nil }
    let ownPort = scheme == "https" ? 443 : 80
    let end =
      authority.hasPrefix("[")
      ? authority.firstIndex(of: "]").map(authority.index(after:))
      : authority.firstIndex(of: ":") ?? authority.endIndex
    guard let end, end > authority.startIndex else { return nil }
    let host = authority[..<end].lowercased()
    guard host.utf8.allSatisfy(Self.isHostByte) else { return nil }
    switch authority[end...] {
    case "": port = ownPort
    case let rest:
      let digits = rest.dropFirst()
      guard rest.first == ":", !digits.isEmpty, digits.utf8.allSatisfy(Self.isDigit),
        let number = Int(digits), (1...65_535).contains(number)
      else { return nil }
      port = number
    }
    self.scheme = scheme
    self.host = host
  }

  /// An origin as it is written in an `Origin` header, or an address without a path.
  package init?(_ text: String) {
    let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    self.init(scheme: parts[0].lowercased(), authority: String(parts[1]))
  }

  package var description: String {
    let isOwnPort = port == (scheme == "https" ? 443 : 80)
    return "\(scheme)://\(host)" + (isOwnPort ? "" : ":\(port)")
  }

  /// Whether the name can only mean the machine itself.
  var isLoopback: Bool {
    host == "localhost" || host == "[::1]" || host.wholeMatch(of: #/127(\.[0-9]{1,3}){3}/#) != nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
