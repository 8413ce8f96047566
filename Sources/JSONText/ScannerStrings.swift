extension Scanner {
  /// Reads a string from its opening to its closing quotation mark.
  mutating func scanString() throws(JSONSyntaxError) {
    let start = position
    var hasEscapes = false
    position += 1
    while true {
      skipPlainASCII()
      guard position < text.count else { throw unexpected() }
      switch text[position] {
      case UInt8(ascii: "\""):
        position += 1
        return append(.string, from: start, hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        try scanEscape()
      case 0..<0x20: throw fault(.controlCharacter, at: position)
      case 0x80...: try scanMultibyte()
      default: position += 1
      }
    }
  }

  /// Eight bytes at a time past everything that needs no second look.
  private mutating func skipPlainASCII() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits: UInt64 = 0x8080_8080_8080_8080
    let raw = UnsafeRawBufferPointer(text)
    while position + 8 <= text.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      // The lowest flagged byte is always a true one; borrows only run upwards.
      let stops =
        (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
          | ((word &- ones &* 0x20) & ~word) | word) & highBits
      guard stops == 0 else {
        position += stops.trailingZeroBitCount / 8
        return
      }
      position += 8
    }
  }

  private mutating func scanEscape() throws(JSONSyntaxError) {
    let start = position
    guard start + 1 < text.count else { throw fault(.unexpectedEnd, at: text.count) }
    switch text[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    case UInt8(ascii: "u"):
      let unit = try scanHexEscape()
      guard unit & 0xF800 == 0xD800 else { return }
      guard unit < 0xDC00, position + 1 < text.count, text[position] == UInt8(ascii: "\\"),
        text[position + 1] == UInt8(ascii: "u")
      else { throw fault(.loneSurrogate, at: start) }
      guard try scanHexEscape() & 0xFC00 == 0xDC00 else { throw fault(.loneSurrogate, at: start) }
    default: throw fault(.invalidEscape, at: start)
    }
  }

  /// Reads `\uXXXX` at `position` and answers the code unit.
  private mutating func scanHexEscape() throws(JSONSyntaxError) -> UInt16 {
    guard position + 6 <= text.count else { throw fault(.unexpectedEnd, at: text.count) }
    guard let unit = hexadecimalUnit(text[(position + 2)..<(position + 6)]) else {
      throw fault(.invalidEscape, at: position)
    }
    position += 6
    return unit
  }

  /// Reads one character of two to four bytes by the table of RFC 3629 §4: no overlong forms, no
  /// surrogates, nothing above U+10FFFF.
  private mutating func scanMultibyte() throws(JSONSyntaxError) {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch text[position] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw fault(.invalidUTF8, at: position)
    }
    guard position + length <= text.count, second.contains(text[position + 1]) else {
      throw fault(.invalidUTF8, at: position)
    }
    for offset in 2..<max(length, 2) where text[position + offset] & 0xC0 != 0x80 {
      throw fault(.invalidUTF8, at: position)
    }
    position += length
  }
}

/// The value of four hexadecimal digits, or nil.
func hexadecimalUnit(_ digits: some Collection<UInt8>) -> UInt16? {
  var unit: UInt16 = 0
  for digit in digits {
    let value: UInt8
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): value = digit - UInt8(ascii: "A") + 10
    default: return nil
    }
    unit = unit << 4 | UInt16(value)
  }
  return unit
}
