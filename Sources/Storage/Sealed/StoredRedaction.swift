import Workbook

/// What is left out and why. Under the key of the words that it quotes: they are somebody's, and go when those go.
struct StoredRedaction: StoredWords {
  static let strand = Strand.redaction

  var passage: String?
  var reason: String

  init(_ redaction: Redaction) {
    passage = redaction.passage?.text
    reason = redaction.reason.text
  }
}
