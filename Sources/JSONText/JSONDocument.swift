/// A text that has been read through once and found to be JSON (RFC 8259, UTF-8, bounded depth).
///
/// It keeps the bytes and a compact tape of tokens; nothing is decoded until somebody asks. A member
/// name that occurs twice does not fail the scan, it is remembered: whose fault it is depends on
/// where it stands.
package struct JSONDocument: Sendable {
  package let bytes: [UInt8]
  let tape: [Token]
  /// Tape indices of every member name that had already occurred in its object.
  let duplicates: [UInt32]

  /// Reads `bytes` as one JSON value. `maximumDepth` counts objects and arrays inside each other.
  package init(scanning bytes: [UInt8], maximumDepth: Int = 32) throws(JSONSyntaxError) {
    guard bytes.count < Int(UInt32.max) else {
      throw JSONSyntaxError(reason: .tooLong, offset: Int(UInt32.max))
    }
    let outcome = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(JSONSyntaxError) in
        var scanner = Scanner(text: buffer, maximumDepth: maximumDepth)
        try scanner.scanDocument()
        return (scanner.tape, scanner.duplicates)
      }
    }
    let (tape, duplicates) = try outcome.get()
    self.bytes = bytes
    self.tape = tape
    self.duplicates = duplicates
  }

  /// The outermost value.
  package var root: JSONNode { JSONNode(index: 0) }

  package func kind(of node: JSONNode) -> JSONKind { tape[node.index].kind }

  /// Where the value's text stands in `bytes`, with its quotation marks or brackets.
  package func range(of node: JSONNode) -> Range<Int> {
    let token = tape[node.index]
    return Int(token.start)..<Int(token.end)
  }

  /// The value's text as it was written.
  package func text(of node: JSONNode) -> ArraySlice<UInt8> { bytes[range(of: node)] }

  /// Whether any object in this value, at any depth, has a member name twice.
  package func hasDuplicates(in node: JSONNode) -> Bool {
    let next = tape[node.index].next
    return duplicates.contains { $0 >= node.index && $0 < next }
  }

  /// Whether a member name of exactly this object (not of those inside it) is a repetition of `name`.
  package func repeats(_ name: StaticString, in object: JSONNode) -> Bool {
    guard hasDuplicates(in: object) else { return false }
    return members(of: object).filter { isName($0.name, equalTo: name) }.count > 1
  }
}

/// A value, or a member's name, of one `JSONDocument`; meaningless in another.
package struct JSONNode: Sendable, Hashable {
  let index: Int
}
