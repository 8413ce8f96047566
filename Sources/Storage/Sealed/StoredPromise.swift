import Workbook

/// What was promised and what became of it. Under the organisation's key.
struct StoredPromise: StoredWords {
  static let strand = Strand.promise

  var text: String
  var whatHappened: String?

  init(_ promise: WorkforcePromise) {
    text = promise.text.text
    whatHappened = promise.answer?.whatHappened.text
  }
}

/// Why the smallest group was set. Under the organisation's key.
struct StoredDisclosureReason: StoredWords {
  static let strand = Strand.disclosureReason

  var reason: String

  init(_ reason: Words) {
    self.reason = reason.text
  }
}
