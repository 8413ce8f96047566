/// The counted score of each criterion of one audit, four bits each: 300,000 audits have no array apiece.
package struct CriterionScores: Hashable, Sendable {
  /// Criterion 0 of `Criterion.allCases` in the lowest four bits; 0 where no score counts.
  package let packed: UInt64

  package init(packed: UInt64) {
    self.packed = packed
  }

  /// - Parameter scores: in the order of `Criterion.allCases`; 0 where none counts, at most 15.
  package init(_ scores: some Sequence<UInt8>) {
    packed = scores.enumerated().reduce(0) { $0 | UInt64($1.element & 15) << ($1.offset * 4) }
  }

  /// 1…4, or 0 where none counts.
  /// - Parameter position: of the criterion in `Criterion.allCases`.
  package subscript(position: Int) -> Int { Int(packed >> (position * 4) & 15) }
}

/// The answers to the six facts of one audit, two bits each.
package struct FactAnswers: Hashable, Sendable {
  /// Fact 0 of `AuditFact.allCases` in the lowest two bits; 0 where it was not answered, else 1 more than the
  /// position in `FactAnswer.allCases`.
  package let packed: UInt16

  package init(packed: UInt16) {
    self.packed = packed
  }

  package init(_ answers: [AuditFact: FactAnswer]) {
    packed = AuditFact.allCases.enumerated().reduce(0) { bits, fact in
      let place = answers[fact.element].flatMap { FactAnswer.allCases.firstIndex(of: $0) }
      return bits | UInt16(place.map { $0 + 1 } ?? 0) << (fact.offset * 2)
    }
  }

  /// 0 where it was not answered, else 1 more than the position in `FactAnswer.allCases`.
  /// - Parameter position: of the fact in `AuditFact.allCases`.
  package subscript(position: Int) -> Int { Int(packed >> (position * 2) & 3) }
}
