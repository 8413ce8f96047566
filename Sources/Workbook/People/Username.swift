/// What somebody types to say who they are: ASCII letters, digits, full stops, hyphens and underscores, kept in lower case.
/// Nothing of it is secret.
package struct Username: Hashable, Sendable {
  package let text: String

  /// - Returns: `nil` for anything else, or fewer than 2 or more than 60 characters.
  package init?(_ typed: String) {
    let text = typed.lowercased()
    let isPlain = text.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || [45, 46, 95].contains(byte)
    }
    guard isPlain, (2...60).contains(text.utf8.count) else { return nil }
    self.text = text
  }
}
