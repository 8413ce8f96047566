/// The criteria of DOMAIN §4, in our own words. Not an inspectorate's grades and never called so.
package enum Criterion: String, Sendable, CaseIterable, Comparable {
  case c1 = "C1", c2 = "C2", c3 = "C3", c4 = "C4", c5 = "C5", c6 = "C6", c7 = "C7", c8 = "C8"
  case c9 = "C9", c10 = "C10"
  /// Tools with judgement: only if a tool was used.
  case x1 = "X1"
  /// Justice process: only if there is one.
  case x2 = "X2"
  /// Oversight visible: recorded, kept out of the index so that supervision is not correlated with itself.
  case o1 = "O1"

  /// C1…C10.
  package static let indexed: [Criterion] = [.c1, .c2, .c3, .c4, .c5, .c6, .c7, .c8, .c9, .c10]

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: Criterion, right: Criterion) -> Bool { left.order < right.order }
}

/// 1 *Not good enough: act now*, 2 *Partly there*, 3 *Good*, 4 *Very strong*.
package enum Score: Int, Sendable, CaseIterable, Comparable {
  case notGoodEnough = 1
  case partlyThere, good, veryStrong

  package static func < (left: Score, right: Score) -> Bool { left.rawValue < right.rawValue }
}

/// How one criterion was judged.
package enum Judgement: Hashable, Sendable {
  case scored(Score)
  case notApplicable(because: Words)
  /// Counts as 1 only if the auditor confirms that it should have been there.
  case notEvidenced(shouldHaveBeenThere: Bool)

  /// The score that counts, if any does.
  package var counted: Score? {
    switch self {
    case .scored(let score): score
    case .notEvidenced(shouldHaveBeenThere: true): .notGoodEnough
    case .notEvidenced, .notApplicable: nil
    }
  }
}

/// The six facts beside the scores (§4.2).
package enum AuditFact: String, Sendable, CaseIterable {
  case updatedAfterNewFacts, sharedWithThem, sharedWithFamily, waitingLeftThemInDanger
  case clearWhatHelpComes, moreThanOneAgency
}

package enum FactAnswer: String, Sendable, CaseIterable {
  case yes, no, notApplicable
}

package enum AuditSelection: String, Sendable, CaseIterable {
  case random, thematic, concern, learningReview
}
