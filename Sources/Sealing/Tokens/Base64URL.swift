/// base64url without padding (RFC 4648 §5).
enum Base64URL {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var start = 0
    while start < bytes.count {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (group + Array(repeating: 0, count: 3 - group.count)).bigEndianNumber(as: Int.self)
      let encoded = [18, 12, 6, 0].map { digits[(bits >> $0) & 63] }
      text += encoded.prefix(group.count + 1)
      start += 3
    }
    return String(decoding: text, as: UTF8.self)
  }

  static func isDigit(_ byte: UInt8) -> Bool { digits.contains(byte) }
}
