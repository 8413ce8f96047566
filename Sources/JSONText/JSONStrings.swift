/// The bytes a string stands for, given what is between its quotation marks, already validated.
func unescaped(_ content: some Collection<UInt8>) -> [UInt8] {
  var plain: [UInt8] = []
  plain.reserveCapacity(content.count)
  var rest = content.makeIterator()
  while let byte = rest.next() {
    guard byte == UInt8(ascii: "\\"), let letter = rest.next() else {
      plain.append(byte)
      continue
    }
    switch letter {
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0C)
    case UInt8(ascii: "n"): plain.append(0x0A)
    case UInt8(ascii: "r"): plain.append(0x0D)
    case UInt8(ascii: "t"): plain.append(0x09)
    case UInt8(ascii: "u"): plain.append(contentsOf: escapedCharacter(&rest))
    default: plain.append(letter)
    }
  }
  return plain
}

/// Reads what follows `\u`: four digits, and for a pair the other escape too.
private func escapedCharacter(_ rest: inout some IteratorProtocol<UInt8>) -> [UInt8] {
  func unit() -> UInt32 {
    let digits = (0..<4).compactMap { _ in rest.next() }
    return UInt32(hexadecimalUnit(digits) ?? 0)
  }
  var value = unit()
  if value & 0xFC00 == 0xD800 {
    _ = rest.next()
    _ = rest.next()
    value = 0x10000 + (value & 0x3FF) << 10 + (unit() & 0x3FF)
  }
  let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
  return Array(String(scalar).utf8)
}

extension [UInt8] {
  /// Appends a JSON string with the shortest escapes; slashes and everything outside ASCII stay.
  package mutating func appendJSON(_ string: String) {
    appendJSON(utf8: string.utf8)
  }

  mutating func appendJSON(utf8 bytes: some Collection<UInt8>) {
    append(UInt8(ascii: "\""))
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case 0x08: append(contentsOf: "\\b".utf8)
      case 0x09: append(contentsOf: "\\t".utf8)
      case 0x0A: append(contentsOf: "\\n".utf8)
      case 0x0C: append(contentsOf: "\\f".utf8)
      case 0x0D: append(contentsOf: "\\r".utf8)
      case 0..<0x20:
        append(contentsOf: byte < 0x10 ? "\\u000".utf8 : "\\u001".utf8)
        append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}

extension JSONDocument {
  /// The text of a string or of a member's name, unescaped; nil for any other value.
  package func string(_ node: JSONNode) -> String? {
    guard kind(of: node) == .string else { return nil }
    return String(decoding: utf8(node), as: UTF8.self)
  }

  /// Whether a string or name, unescaped, is exactly `other`.
  package func isName(_ node: JSONNode, equalTo other: StaticString) -> Bool {
    let other = UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount)
    return equals(node, other)
  }

  func equals(_ node: JSONNode, _ other: some Collection<UInt8>) -> Bool {
    let token = tape[node.index]
    guard token.kind == .string else { return false }
    guard !token.hasEscapes else { return unescaped(content(of: token)).elementsEqual(other) }
    return Int(token.end - token.start) - 2 == other.count
      && content(of: token).elementsEqual(other)
  }

  /// The unescaped bytes of a string.
  func utf8(_ node: JSONNode) -> [UInt8] {
    let token = tape[node.index]
    return token.hasEscapes ? unescaped(content(of: token)) : Array(content(of: token))
  }

  private func content(of token: Token) -> ArraySlice<UInt8> {
    bytes[(Int(token.start) + 1)..<(Int(token.end) - 1)]
  }

  /// How many Unicode scalars a string has, which is how JSON Schema counts its length.
  func scalarCount(_ node: JSONNode) -> Int {
    utf8(node).count { $0 & 0xC0 != 0x80 }
  }
}
