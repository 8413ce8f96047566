import Workbook

/// A note added to a session. Under the key of the part that it belongs to.
struct StoredAddendum: StoredWords {
  static let strand = Strand.addendum

  var text: String

  init(_ addendum: SessionAddendum) {
    text = addendum.text.text
  }
}
