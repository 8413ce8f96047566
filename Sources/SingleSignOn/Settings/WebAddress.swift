/// An address that secrets may go to: https, or http on this machine, for trying out.
struct WebAddress: Hashable, Sendable {
  let text: String
  let hasQuery: Bool
  let hasFragment: Bool

  /// Longest address that is read, in characters.
  static let longest = 2048

  /// Nil for another scheme, http to another machine, a user name, or a character that an address
  /// cannot hold (RFC 3986 §2).
  init?(_ text: String) {
    guard text.utf8.count <= Self.longest, text.utf8.allSatisfy(Self.isAllowed) else { return nil }
    let isPlain = text.hasPrefix("http://")
    guard isPlain || text.hasPrefix("https://") else { return nil }
    let rest = text.utf8.dropFirst(isPlain ? 7 : 8)
    let authority = rest.prefix { !"/?#".utf8.contains($0) }
    guard let host = Self.host(of: Substring(authority)) else { return nil }
    guard !isPlain || Self.isThisMachine(host) else { return nil }
    self.text = text
    hasQuery = rest.contains(UInt8(ascii: "?"))
    hasFragment = rest.contains(UInt8(ascii: "#"))
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !#""<>\^`{|}"#.utf8.contains(byte)
  }

  private static func isThisMachine(_ host: String) -> Bool {
    ["127.0.0.1", "localhost", "[::1]"].contains(host.lowercased())
  }

  private static func host(of authority: Substring) -> String? {
    let isBracketed = authority.hasPrefix("[")
    guard let end = isBracketed ? authority.firstIndex(of: "]") : nil else {
      guard !isBracketed else { return nil }
      let host = authority.prefix { $0 != ":" }
      return isName(host) && isPort(authority[host.endIndex...]) ? String(host) : nil
    }
    let host = authority[...end]
    let inside = host.dropFirst().dropLast()
    guard !inside.isEmpty, inside.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else {
      return nil
    }
    return isPort(authority[host.endIndex...]) ? String(host) : nil
  }

  private static func isName(_ host: Substring) -> Bool {
    !host.isEmpty && host.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
  }

  /// Empty, or a colon and 1…65535.
  private static func isPort(_ text: Substring) -> Bool {
    guard !text.isEmpty else { return true }
    let digits = text.dropFirst()
    guard text.first == ":", digits.allSatisfy(\.isNumber), let port = Int(digits) else {
      return false
    }
    return (1...65535).contains(port)
  }
}
