/// A code that a person reads from one screen and types into another: groups of four characters of
/// Crockford's base32, `7KQ4-9XWZ-…`, which has no I, L, O or U.
package struct OneTimeCode: Hashable, Sendable {
  /// As it is shown, with hyphens.
  package let text: String

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// - Parameter groups: of 20 bits each. Four, 80 bits, can be neither guessed nor found from the
  ///   digest in the quarter of an hour that a first administrator's code lives.
  package static func random(groups: Int, from random: RandomBytes) -> OneTimeCode {
    OneTimeCode(characters: random.bytes(groups * 4).map { alphabet[Int($0 & 31)] })
  }

  /// What somebody typed: case, hyphens and spaces do not matter, O is 0, I and L are 1. Nil if
  /// another character is in it or nothing is left.
  package init?(typed: String) {
    var characters: [Character] = []
    for character in typed.uppercased() where character != "-" && !character.isWhitespace {
      let meant = Self.meaning(of: character)
      guard Self.alphabet.contains(meant) else { return nil }
      characters.append(meant)
    }
    guard !characters.isEmpty else { return nil }
    self.init(characters: characters)
  }

  private init(characters: [Character]) {
    let groups = stride(from: 0, to: characters.count, by: 4).map { start in
      String(characters[start..<min(start + 4, characters.count)])
    }
    text = groups.joined(separator: "-")
  }

  private static func meaning(of character: Character) -> Character {
    switch character {
    case "O": "0"
    case "I", "L": "1"
    default: character
    }
  }

  /// SHA-256 of the text with its hyphens: what is stored.
  package var digest: [UInt8] { Digest.sha256(Array(text.utf8)) }
}

/// A code never appears whole in a log.
extension OneTimeCode: CustomStringConvertible, CustomDebugStringConvertible {
  package var description: String { "one-time code" }
  package var debugDescription: String { description }
}
