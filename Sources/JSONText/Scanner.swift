/// Reads a whole text once, front to back, without recursion, and leaves a tape of tokens.
///
/// RFC 8259 to the letter, and stricter where the RFC lets a reader choose: no byte order mark
/// (§8.1), no lone surrogates (§8.2), a bounded depth (§9).
struct Scanner {
  let text: UnsafeBufferPointer<UInt8>
  let maximumDepth: Int
  var position = 0
  var tape: [Token] = []
  var duplicates: [UInt32] = []
  private var depth = 0
  /// The innermost container that is still open.
  private var container = Token.noParent

  init(text: UnsafeBufferPointer<UInt8>, maximumDepth: Int) {
    self.text = text
    self.maximumDepth = maximumDepth
    tape.reserveCapacity(min(text.count / 8 + 8, 4096))
  }

  mutating func scanDocument() throws(JSONSyntaxError) {
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault(.byteOrderMark, at: 0) }
    skipSpace()
    guard position < text.count else { throw fault(.empty, at: 0) }
    repeat {
      try scanValue()
    } while try endContainers()
    skipSpace()
    guard position == text.count else { throw fault(.trailingBytes, at: position) }
  }

  func fault(_ reason: JSONSyntaxError.Reason, at offset: Int) -> JSONSyntaxError {
    JSONSyntaxError(reason: reason, offset: offset)
  }

  /// What is wrong when another byte was wanted here.
  func unexpected() -> JSONSyntaxError {
    fault(position < text.count ? .unexpectedByte : .unexpectedEnd, at: position)
  }

  mutating func skipSpace() {
    while position < text.count {
      switch text[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private func isNext(_ byte: Unicode.Scalar) -> Bool {
    position < text.count && text[position] == UInt8(ascii: byte)
  }

  /// Reads from the beginning of a value to the end of the next scalar or empty container, going
  /// into containers on the way.
  private mutating func scanValue() throws(JSONSyntaxError) {
    while true {
      skipSpace()
      guard position < text.count else { throw unexpected() }
      switch text[position] {
      case UInt8(ascii: "{"):
        try open(.object)
        skipSpace()
        if isNext("}") { return }
        try scanName()
      case UInt8(ascii: "["):
        try open(.array)
        skipSpace()
        if isNext("]") { return }
      case UInt8(ascii: "\""): return try scanString()
      case UInt8(ascii: "t"): return try scanLiteral("true", .boolean)
      case UInt8(ascii: "f"): return try scanLiteral("false", .boolean)
      case UInt8(ascii: "n"): return try scanLiteral("null", .null)
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try scanNumber()
      default: throw unexpected()
      }
    }
  }

  /// After a value: closes what ends here. Answers whether another value follows.
  private mutating func endContainers() throws(JSONSyntaxError) -> Bool {
    while container != Token.noParent {
      skipSpace()
      let isObject = tape[Int(container)].kind == .object
      if isNext(isObject ? "}" : "]") {
        close()
        continue
      }
      guard isNext(",") else { throw unexpected() }
      position += 1
      if isObject {
        skipSpace()
        try scanName()
      }
      return true
    }
    return false
  }

  private mutating func scanName() throws(JSONSyntaxError) {
    guard isNext("\"") else { throw unexpected() }
    try scanString()
    skipSpace()
    guard isNext(":") else { throw unexpected() }
    position += 1
  }

  private mutating func open(_ kind: JSONKind) throws(JSONSyntaxError) {
    guard depth < maximumDepth else { throw fault(.tooDeep(limit: maximumDepth), at: position) }
    depth += 1
    let parent = container
    container = UInt32(tape.count)
    tape.append(Token(start: UInt32(position), end: 0, next: parent, kind: kind))
    position += 1
  }

  private mutating func close() {
    let index = Int(container)
    depth -= 1
    position += 1
    container = tape[index].next
    tape[index].end = UInt32(position)
    tape[index].next = UInt32(tape.count)
    if tape[index].kind == .object { noteDuplicates(inObjectAt: index) }
  }

  private mutating func scanLiteral(
    _ literal: StaticString, _ kind: JSONKind
  ) throws(JSONSyntaxError) {
    let start = position
    for offset in 0..<literal.utf8CodeUnitCount {
      guard position < text.count, text[position] == literal.utf8Start[offset] else {
        throw unexpected()
      }
      position += 1
    }
    append(kind, from: start)
  }

  /// Adds the scalar that ends at `position`.
  mutating func append(_ kind: JSONKind, from start: Int, hasEscapes: Bool = false) {
    tape.append(
      Token(
        start: UInt32(start), end: UInt32(position), next: UInt32(tape.count + 1), kind: kind,
        hasEscapes: hasEscapes))
  }
}
