/// Passwords that whoever guesses tries first. The list that comes with the program, and the operator's own.
///
/// There is no rule about which characters a password has (NIST SP 800-63B §5.1.1.2); length and this list are what counts.
package struct DeniedPasswords: Sendable {
  package static let shortest = 12
  package static let longest = 128

  private let common: Set<String>

  /// - Parameter lines: One password each; empty lines and those that begin with `#` do not count.
  package init(lines: some Sequence<Substring>) {
    common = Set(
      lines.map { $0.lowercased().filter { !$0.isWhitespace } }
        .filter { !$0.isEmpty && !$0.hasPrefix("#") })
  }

  package init(_ text: String) {
    self.init(lines: text.split(whereSeparator: \.isNewline))
  }

  package func adding(_ text: String) -> DeniedPasswords {
    DeniedPasswords(merging: common, DeniedPasswords(text).common)
  }

  private init(merging one: Set<String>, _ other: Set<String>) {
    common = one.union(other)
  }

  /// Why a password cannot be taken, in a sentence; `nil` for one that can.
  ///
  /// - Parameter own: Words that belong to whoever chooses it: user name, name, employer.
  package func objection(to password: String, own: [String]) -> String? {
    guard password.count >= Self.shortest else {
      return
        "A password has at least \(Self.shortest) characters; a few words in a row are easy to keep in mind."
    }
    guard password.count <= Self.longest else {
      return "A password has at most \(Self.longest) characters."
    }
    let plain = password.lowercased().filter { !$0.isWhitespace }
    let core = String(plain.filter(\.isLetter))
    if Set(plain).count < 5 || Self.isRun(plain) {
      return
        "This password is one character after another, or hardly more than one: choose another."
    }
    if [plain, core, Self.said(core), Self.said(plain)].contains(where: common.contains) {
      return "This password, or the word in it, is one that many people choose: choose another."
    }
    let mine = own.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }
      .filter { $0.count >= 4 }
    let rest = mine.reduce(core) { $0.replacing($1, with: "") }
    if mine.contains(where: core.contains), rest.count < 8 {
      return "This password is little more than your own name or your employer's: choose another."
    }
    return nil
  }

  /// The word that a text says twice or more often in a row, else the text.
  private static func said(_ text: String) -> String {
    let letters = Array(text)
    for length in stride(from: 1, through: letters.count / 2, by: 1)
    where letters.count.isMultiple(of: length) {
      let word = letters.prefix(length)
      if letters.indices.allSatisfy({ letters[$0] == word[$0 % length] }) { return String(word) }
    }
    return text
  }

  /// Whether each character is the next after the one before it: `abcdefghijkl`, `210987654321`.
  private static func isRun(_ text: String) -> Bool {
    let codes = text.unicodeScalars.map { Int($0.value) }
    let steps = Set(zip(codes, codes.dropFirst()).map { $1 - $0 })
    let wrapsAtTen = steps.isSubset(of: [1, -9]) || steps.isSubset(of: [-1, 9])
    return wrapsAtTen || (steps.count == 1 && abs(steps.first ?? 2) <= 1)
  }
}
