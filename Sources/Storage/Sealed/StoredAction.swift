import Workbook

/// What is to be done. Under the child's key if it is about one, else under the series'.
struct StoredAction: StoredWords {
  static let strand = Strand.action

  var text: String?
  var youngPerson: String?

  init(_ action: ActionEntry) {
    text = action.text?.text
    youngPerson = action.youngPerson?.display
  }
}

/// The young person as the case system writes them. Under the child's key.
struct StoredAllocation: StoredWords {
  static let strand = Strand.allocation

  var youngPerson: String

  init(_ allocation: Allocation) {
    youngPerson = allocation.youngPerson.display
  }
}

/// The references and the reason for taking long. Under the child's key.
struct StoredAssessment: StoredWords {
  static let strand = Strand.assessment

  var reference: String
  var youngPerson: String
  var overrunReason: String?

  init(_ assessment: Assessment) {
    reference = assessment.reference.text
    youngPerson = assessment.youngPerson.display
    overrunReason = assessment.overrunReason?.text
  }
}

/// Why somebody looked. Under the organisation's key.
struct StoredAccessReason: StoredWords {
  static let strand = Strand.accessReason

  var reason: String

  init(_ reason: Words) {
    self.reason = reason.text
  }
}
