import ReportDocument
import Statistics

/// Questions that several sections ask of the figures.
extension LinkFigures {
  var linkedAudits: Int { selection.linked.count }

  /// The smallest ρ that as many practitioners could have shown; `nil` where nothing is compared.
  var smallestDetectable: Double? {
    tier >= .between ? smallestDetectableCorrelation(n: practitioners) : nil
  }

  var targetedAudits: Int {
    selection[.thematic] + selection[.concern] + selection[.learningReview]
  }

  /// What was left out, in the order in which reasons are tried; also the reasons that took nothing.
  var exclusionCounts: [ReportDocument.Exclusion] {
    AuditExclusion.allCases.map { .init($0.words, count: selection[$0]) }
      + [
        .init(
          "Practitioners who objected: none of their records is in any figure", count: objected)
      ]
  }

  /// The declared comparison, where it could be made.
  var compared: GroupComparison? {
    guard tier >= .between, case .compared(let comparison) = primary.outcome else { return nil }
    return comparison
  }
}

extension NoEstimate {
  /// A sentence for a table cell or a paragraph.
  var words: String {
    switch self {
    case .tooFew(let n, let needed):
      "Too few to say: \(n), where at least \(needed) are needed."
    case .noVariation: "It does not vary in these records, so nothing can go with it."
    case .emptyGroup: "One of the two groups is empty."
    case .notFinite: "It cannot be calculated from these records."
    }
  }
}
