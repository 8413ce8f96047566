/// The formats of strings, each checked by hand: an annotation in JSON Schema, a promise here.
enum SchemaFormat: String, Sendable {
  case uuid
  /// A day of the calendar, `2026-03-31`, years 0001 to 9999.
  case date
  /// An instant in UTC, `2026-03-31T14:30:00Z` (RFC 3339 §5.6 with `Z` alone), up to nine decimals
  /// of a second; no leap seconds, which an instant counted in milliseconds cannot hold.
  case dateTime = "date-time"
  /// An hour and minute of the day, `14:30`.
  case time
  case email
  /// An absolute URI: a scheme, a colon, and no spaces, control characters or quotation marks.
  case uri
  /// A digest in 64 lower-case hexadecimal digits.
  case sha256

  /// What is asked, to follow the field's label.
  var message: String {
    switch self {
    case .uuid: "must be a UUID"
    case .date: "must be a day of the calendar, such as 2026-03-31"
    case .dateTime: "must be a date and time in UTC, such as 2026-03-31T14:30:00Z"
    case .time: "must be an hour and minute, such as 14:30"
    case .email: "must be an email address"
    case .uri: "must be an absolute web address"
    case .sha256: "must be a SHA-256 digest in 64 lower-case hexadecimal digits"
    }
  }

  /// Whether the unescaped bytes of a string are of this format.
  func accepts(_ text: [UInt8]) -> Bool {
    switch self {
    case .uuid: Self.isUUID(text)
    case .date: Self.isDate(text[...])
    case .dateTime: Self.isDateTime(text)
    case .time: Self.isTime(text[...])
    case .email: Self.isEmail(text)
    case .uri: Self.isURI(text)
    case .sha256: text.count == 64 && text.allSatisfy { Self.isHexadecimal($0) && !isUpper($0) }
    }
  }

  private func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6
  }

  private static func isUUID(_ text: [UInt8]) -> Bool {
    text.count == 36
      && text.enumerated().allSatisfy { offset, byte in
        switch offset {
        case 8, 13, 18, 23: byte == UInt8(ascii: "-")
        default: isHexadecimal(byte)
        }
      }
  }

  /// Reads digits only; nil for anything else.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0 as Int?) { value, byte in
      value.flatMap { isDigit(byte) ? $0 * 10 + Int(byte - UInt8(ascii: "0")) : nil }
    }
  }

  private static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    let start = text.startIndex
    guard text.count == 10, text[start + 4] == UInt8(ascii: "-"),
      text[start + 7] == UInt8(ascii: "-"), let year = number(text.prefix(4)),
      let month = number(text[(start + 5)..<(start + 7)]), let day = number(text.suffix(2)),
      year >= 1, (1...12).contains(month), day >= 1
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= lengths[month - 1]
  }

  private static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count == 5, text[text.startIndex + 2] == UInt8(ascii: ":"),
      let hour = number(text.prefix(2)), let minute = number(text.suffix(2))
    else { return false }
    return hour < 24 && minute < 60
  }

  private static func isDateTime(_ text: [UInt8]) -> Bool {
    guard text.count >= 20, isDate(text[..<10]), text[10] == UInt8(ascii: "T"),
      isTime(text[11..<16]), text[16] == UInt8(ascii: ":"), let second = number(text[17..<19]),
      second < 60, text.last == UInt8(ascii: "Z")
    else { return false }
    let fraction = text[19..<(text.count - 1)]
    return fraction.isEmpty
      || fraction.first == UInt8(ascii: ".") && (2...10).contains(fraction.count)
        && number(fraction.dropFirst()) != nil
  }

  private static func isEmail(_ text: [UInt8]) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, text.count <= 254 else { return false }
    let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return text.allSatisfy { $0 > 0x20 && $0 != 0x7F } && labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.allSatisfy { isDigit($0) || isLetter($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isURI(_ text: [UInt8]) -> Bool {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")), let first = text.first,
      isLetter(first), colon + 1 < text.count
    else { return false }
    let forbidden = Array("\"<>\\^`{|}".utf8)
    return text[..<colon].allSatisfy { isDigit($0) || isLetter($0) || "+-.".utf8.contains($0) }
      && text.allSatisfy { (0x21...0x7E).contains($0) && !forbidden.contains($0) }
  }
}
