import Workbook

/// Why records are kept, and why not any more. Under the child's key when it is about a young person, else under the organisation's.
struct StoredLegalHold: StoredWords {
  static let strand = Strand.legalHold

  var reason: String
  var youngPerson: String?
  var endReason: String?

  init(_ hold: LegalHold) {
    reason = hold.reason.text
    if case .youngPerson(let reference) = hold.scope { youngPerson = reference.display }
    endReason = hold.ended?.reason.text
  }
}
