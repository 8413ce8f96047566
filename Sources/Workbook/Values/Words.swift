/// Something somebody wrote: never blank, otherwise kept exactly, emoji and right-to-left text included.
package struct Words: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// `nil` when there is nothing but white space: a blank field is an absent field.
  package init?(_ text: String) {
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    self.text = text
  }

  package init?(_ text: String?) {
    guard let text else { return nil }
    self.init(text)
  }

  package var description: String { text }
}

/// Why a decision was taken. A type of its own, so that a decision cannot be signed without one.
package struct Rationale: Hashable, Sendable {
  package let words: Words

  package init(_ words: Words) {
    self.words = words
  }
}
