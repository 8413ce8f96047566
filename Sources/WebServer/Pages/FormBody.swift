/// `application/x-www-form-urlencoded` (WHATWG URL §5.1), strictly UTF-8.
struct FormBody: Hashable, Sendable {
  static let mostBytes = 256 * 1_024

  private var fields: [String: String] = [:]

  init(_ fields: [String: String] = [:]) { self.fields = fields }

  /// Of a field that comes twice the first counts.
  ///
  /// - Returns: `nil` when a byte sequence is no UTF-8 or a percent sign is followed by no two hexadecimal digits.
  init?(_ bytes: some Sequence<UInt8>) {
    for pair in Array(bytes).split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decode(parts[0]),
        let value = parts.count == 2 ? Self.decode(parts[1]) : ""
      else { return nil }
      if fields[name] == nil { fields[name] = value }
    }
  }

  subscript(_ name: String) -> String? { fields[name] }

  /// All of it, in a fixed order.
  var everything: [String] {
    fields.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
  }

  /// The field with its line ends as LF, which is the only thing about it that is changed; `nil` when it is blank.
  func text(_ name: String) -> String? {
    guard let text = fields[name], text.contains(where: { !$0.isWhitespace }) else { return nil }
    return Self.withPlainLineEnds(text)
  }

  /// Browsers send CRLF for every line end (HTML §4.10.22.4).
  static func withPlainLineEnds(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\n", afterReturn {
        plain.removeLast()
      }
      plain.append(scalar)
      afterReturn = scalar == "\r"
    }
    return String(plain)
  }

  private static func decode(_ encoded: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(encoded.count)
    var rest = encoded.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit)
        else { return nil }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
