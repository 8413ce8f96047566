import Workbook

/// Why the glass was broken, and what was found. Under the child's key when it is about a young person, else under the organisation's.
struct StoredBreakGlass: StoredWords {
  static let strand = Strand.breakGlass

  var reason: String
  var youngPerson: String?
  var note: String?
  var holdReasons: [String]
  /// Of whoever asked first, while it waits for the other.
  var askedBecause: String?

  init(_ broken: BreakGlass) {
    reason = broken.reason.text
    if case .youngPerson(let reference) = broken.subject { youngPerson = reference.display }
    note = broken.review?.note.text
    holdReasons = broken.hold.reasons.map(\.text)
    askedBecause = broken.hold.asked?.reason.text
  }
}
