/// The case system's own number, or a local pseudonym, for a young person: never a name by default (DOMAIN §1.1).
///
/// Two spellings of one reference are one young person: compared without regard to case and to runs of white space.
package struct YoungPersonReference: Hashable, Sendable, CustomStringConvertible {
  /// As it was written, trimmed. Shown only to those who may read the record.
  package let display: String
  /// What is compared and digested.
  package let normalised: String

  /// `nil` when blank or longer than 64 characters.
  package init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty, text.count <= 64 else { return nil }
    display = words.joined(separator: " ")
    normalised = display.uppercased()
  }

  package var description: String { display }

  package static func == (left: Self, right: Self) -> Bool { left.normalised == right.normalised }

  package func hash(into hasher: inout Hasher) { hasher.combine(normalised) }
}

/// The case system's reference of one assessment; the same rules as a young person's.
package struct AssessmentReference: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  package init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty, text.count <= 64 else { return nil }
    self.text = words.joined(separator: " ").uppercased()
  }

  package var description: String { text }
}
