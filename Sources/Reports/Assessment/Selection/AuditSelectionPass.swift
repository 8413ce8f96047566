import Workbook

/// Which audits of a period are described, which are linked, and why the others are not.
struct AuditSelectionPass: Sendable {
  /// Audits dated in the period.
  private(set) var audits = 0
  private(set) var exclusions = [Int](repeating: 0, count: AuditExclusion.allCases.count)
  /// Positions of the randomly chosen audits, one an assessment, whose scores are described.
  private(set) var described: [Int] = []
  /// Those of them that can be linked, in order of practitioner.
  private(set) var linked: [LinkedAudit] = []

  /// - Parameter until: the last day of the period that has been lived.
  init(_ index: LinkIndex, from: Day, until: Day) {
    let days =
      Int32(
        clamping: from.ordinal)...max(
        Int32(clamping: from.ordinal), Int32(clamping: until.ordinal))
    guard from <= until else { return }
    var counted = [Int32](repeating: -1, count: index.assessments.count)
    for (position, audit) in index.audits.enumerated() where days.contains(audit.day) {
      audits += 1
      let assessment = index.assessments[Int(audit.assessment)]
      if index.practitioners[Int(assessment.practitioner)].objectsToLinking {
        exclude(.objected)
      } else if let targeted = AuditExclusion(targeted: audit.selection) {
        exclude(targeted)
      } else {
        let other = counted[Int(audit.assessment)]
        if other >= 0 { exclude(.repeated) }
        if other < 0 || audit.comesBefore(index.audits[Int(other)]) {
          counted[Int(audit.assessment)] = Int32(position)
        }
      }
    }
    for position in counted where position >= 0 { described.append(Int(position)) }
    for position in described { link(index.audits[position], index, until: days.upperBound) }
    linked.sort { $0.practitioner < $1.practitioner }
  }

  subscript(exclusion: AuditExclusion) -> Int { exclusions[exclusion.rawValue] }

  private mutating func exclude(_ reason: AuditExclusion) { exclusions[reason.rawValue] += 1 }

  private mutating func link(_ audit: LinkRecords.AuditFacts, _ index: LinkIndex, until: Int32) {
    let assessment = index.assessments[Int(audit.assessment)]
    guard let completed = assessment.completed, completed <= until, assessment.referred <= completed
    else { return exclude(.incomplete) }
    guard !assessment.mainWorkerChanged else { return exclude(.workerChanged) }
    guard let quality = QualityIndex(audit.scores) else { return exclude(.noIndex) }
    if !audit.blinded { exclude(.notBlinded) }
    linked.append(
      LinkedAudit(
        practitioner: assessment.practitioner, assessment: audit.assessment,
        referred: assessment.referred, completed: completed, scores: audit.scores,
        index: quality, blinded: audit.blinded))
  }
}

extension AuditExclusion {
  fileprivate init?(targeted selection: AuditSelection) {
    switch selection {
    case .random: return nil
    case .thematic: self = .thematic
    case .concern: self = .concern
    case .learningReview: self = .learningReview
    }
  }
}

extension LinkRecords.AuditFacts {
  /// The first audit of an assessment is the one that counts. Of two on one day the blinded one, and else an order that
  /// does not depend on how the rows were read.
  fileprivate func comesBefore(_ other: Self) -> Bool {
    if day != other.day { return day < other.day }
    if blinded != other.blinded { return blinded }
    if scores != other.scores { return scores.packed < other.scores.packed }
    return facts.packed < other.facts.packed
  }
}
