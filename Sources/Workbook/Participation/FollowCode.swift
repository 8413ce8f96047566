/// A code on a slip of paper: a public part, by which the record is found, and a secret part, of which only a keyed
/// hash is kept. `K7Q4-WM2T-9XPD`.
///
/// I, L, O and U do not occur (Crockford's base32): the first three look like digits and are read as these, a U is
/// refused. What is typed is read without regard to case, spaces and dashes.
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
    var letters: [Character] = []
    // Scalar by scalar: `uppercased()` makes SS of ß, and a Kelvin sign equals a K.
    for scalar in text.unicodeScalars where !Self.isGap(scalar) {
      guard let letter = Self.read(scalar) else { return nil }
      letters.append(letter)
    }
    guard letters.count == Self.publicLength + Self.secretLength else { return nil }
    publicPart = String(letters.prefix(Self.publicLength))
    secretPart = String(letters.suffix(Self.secretLength))
  }

  /// Spaces and every kind of dash that a phone makes of a hyphen.
  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isDash
  }

  private static func read(_ scalar: Unicode.Scalar) -> Character? {
    guard scalar.isASCII else { return nil }
    return switch Character(Character(scalar).uppercased()) {
    case "O": "0"
    case "I", "L": "1"
    case let letter where alphabet.contains(letter): letter
    default: nil
    }
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
