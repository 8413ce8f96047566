extension Scanner {
  /// Reads a number, RFC 8259 §6: no leading zero, no plus sign, digits on both sides of the point.
  mutating func scanNumber() throws(JSONSyntaxError) {
    let start = position
    var kind = JSONKind.integer
    if text[position] == UInt8(ascii: "-") { position += 1 }
    let firstDigit = position
    guard skipDigits() else { throw numberFault() }
    if text[firstDigit] == UInt8(ascii: "0"), position > firstDigit + 1 {
      throw fault(.invalidNumber, at: firstDigit)
    }
    if position < text.count, text[position] == UInt8(ascii: ".") {
      kind = .number
      position += 1
      guard skipDigits() else { throw numberFault() }
    }
    if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
      kind = .number
      position += 1
      if position < text.count,
        text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      guard skipDigits() else { throw numberFault() }
    }
    append(kind, from: start)
  }

  private func numberFault() -> JSONSyntaxError {
    fault(position < text.count ? .invalidNumber : .unexpectedEnd, at: position)
  }

  /// Answers whether there was at least one digit.
  private mutating func skipDigits() -> Bool {
    let start = position
    while position < text.count, text[position] &- UInt8(ascii: "0") <= 9 { position += 1 }
    return position > start
  }
}
