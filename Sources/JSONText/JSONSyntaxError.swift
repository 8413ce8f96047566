/// Why a text is not JSON, and where: the byte offset at which reading stopped.
package struct JSONSyntaxError: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case empty
    case tooLong
    case tooDeep(limit: Int)
    case byteOrderMark
    case unexpectedByte
    case unexpectedEnd
    case trailingBytes
    case controlCharacter
    case invalidUTF8
    case invalidEscape
    case loneSurrogate
    case invalidNumber
  }

  package let reason: Reason
  /// Bytes from the beginning of the text.
  package let offset: Int

  /// One sentence for a person; never any of the text itself.
  package var explanation: String {
    switch reason {
    case .empty: "The body is empty."
    case .tooLong: "The body is longer than any this service reads."
    case .tooDeep(let limit):
      "Objects and lists are nested more than \(limit) deep at byte \(offset)."
    case .byteOrderMark: "The body begins with a byte order mark; send plain UTF-8."
    case .unexpectedByte: "The byte at \(offset) does not belong there."
    case .unexpectedEnd: "The body ends in the middle of a value."
    case .trailingBytes: "Something follows the end of the value, at byte \(offset)."
    case .controlCharacter:
      "The text at byte \(offset) has a control character that is not escaped."
    case .invalidUTF8: "The bytes at \(offset) are not UTF-8."
    case .invalidEscape: "The escape at byte \(offset) is not one that JSON has."
    case .loneSurrogate: "The escape at byte \(offset) is half of a surrogate pair."
    case .invalidNumber: "The number at byte \(offset) is not written as JSON has it."
    }
  }
}
