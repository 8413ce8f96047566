/// A code on a slip of paper: a public part, by which the record is found, and a secret part, of which only a keyed
/// hash is kept. `K7Q4-WM2T-9XPD`.
///
/// Letters and digits that look alike (I, L, O, U) do not occur (Crockford's base32); what is typed is read without
/// regard to case, spaces and dashes.
package struct FollowCode: Hashable, Sendable {
  package static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  package static let publicLength = 4
  /// 40 bits.
  package static let secretLength = 8

  package let publicPart: String
  package let secretPart: String

  /// Reads what somebody typed; `nil` when it cannot be a code.
  package init?(typed text: String) {
    guard text.utf8.count <= 64 else { return nil }
    let letters = text.uppercased().compactMap { letter -> Character? in
      switch letter {
      case "O": "0"
      case "I", "L": "1"
      case "-", "–", "—", " ", "\u{A0}": nil
      default: letter
      }
    }
    guard letters.count == Self.publicLength + Self.secretLength,
      letters.allSatisfy(Self.alphabet.contains)
    else { return nil }
    publicPart = String(letters.prefix(Self.publicLength))
    secretPart = String(letters.suffix(Self.secretLength))
  }

  /// - Parameter bytes: At least twelve random bytes; five bits of each are used.
  package init?(random bytes: [UInt8]) {
    let letters = bytes.map { Self.alphabet[Int($0 & 31)] }
    self.init(typed: String(letters.prefix(Self.publicLength + Self.secretLength)))
  }

  /// As it is shown and written on paper.
  package var text: String {
    let letters = Array(publicPart + secretPart)
    return stride(from: 0, to: letters.count, by: 4)
      .map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: "-")
  }
}
