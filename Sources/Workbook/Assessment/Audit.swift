/// A complete audit: every criterion that applies is judged, with its evidence (DOMAIN §4).
package struct Audit: Hashable, Sendable {
  package typealias ID = Identifier<Audit>

  package let entry: AuditEntry
  package let judgements: [Criterion: Judgement]

  private init(entry: AuditEntry, judgements: [Criterion: Judgement]) {
    self.entry = entry
    self.judgements = judgements
  }

  /// Checks all that can be decided from the entry alone, and names every breach at once.
  /// - Throws: ``Breaches`` with pointers relative to the entry, such as `/judgements/C2/evidence`.
  package static func check(
    _ entry: AuditEntry, content: ContentLists
  ) throws(Breaches) -> Audit {
    var findings = Findings()
    var judgements: [Criterion: Judgement] = [:]
    for criterion in Criterion.allCases {
      judgements[criterion] = entry.judgement(of: criterion, &findings)
    }
    entry.checkHolisticGrade(judgements, &findings)
    entry.checkFacts(&findings)
    entry.checkRest(&findings)
    content.check(entry.tools, [.assessmentTools], "/tools", &findings)
    try findings.throwIfAny()
    return Audit(entry: entry, judgements: judgements)
  }

  /// What the store reads back: it was checked, by the rules of its day, before it was written.
  package static func stored(_ entry: AuditEntry) -> Audit {
    var none = Findings()
    let pairs = Criterion.allCases.compactMap { criterion in
      entry.judgement(of: criterion, &none).map { (criterion, $0) }
    }
    return Audit(entry: entry, judgements: Dictionary(uniqueKeysWithValues: pairs))
  }

  /// The score of each criterion that counts, in the order of `Criterion.allCases`; 0 where none counts.
  package var countedScores: [UInt8] {
    Criterion.allCases.map { UInt8(judgements[$0]?.counted?.rawValue ?? 0) }
  }

  package var qualityIndex: Double? {
    QualityIndex.value(
      of: Criterion.indexed.compactMap { judgements[$0]?.counted.map { UInt8($0.rawValue) } })
  }
}

/// The mean of the counted scores of C1–C10, given only when at least 8 were scored. O1 is out, so that supervision is not
/// correlated with itself (DOMAIN §4). Not an inspectorate's grade.
package enum QualityIndex {
  package static let fewestScores = 8

  /// - Parameter scores: those of C1…C10; a 0 does not count.
  package static func value(of scores: some Sequence<UInt8>) -> Double? {
    var sum = 0
    var count = 0
    for score in scores where score > 0 {
      sum += Int(score)
      count += 1
    }
    return count >= fewestScores ? Double(sum) / Double(count) : nil
  }
}
