import Workbook

/// Why words were erased. Under the organisation's key.
struct StoredErasure: StoredWords {
  static let strand = Strand.erasure

  var reason: String

  init(_ erasure: Erasure) {
    reason = erasure.reason.text
  }
}
