import Statistics
import Workbook

/// How the randomly chosen audits of the period scored, one an assessment.
struct QualityFigures: Sendable {
  /// Of one criterion.
  struct OfCriterion: Hashable, Sendable {
    /// Audits with 1, 2, 3 and 4.
    var scores = [0, 0, 0, 0]

    var scored: Int { scores.reduce(0, +) }
    var goodOrBetter: Int { scores[2] + scores[3] }
  }

  /// Of one of the six facts.
  struct OfFact: Hashable, Sendable {
    var yes = 0
    var no = 0
    var notApplicable = 0
  }

  let audits: Int
  let practitioners: Int
  let blinded: Int
  /// In the order of `Criterion.allCases`.
  let criteria: [OfCriterion]
  /// In the order of `AuditFact.allCases`.
  let facts: [OfFact]
  /// Holistic grades 1 to 4.
  let holistic: [Int]
  /// Audits with a quality index, by band.
  let bands: [Int]
  let index: Distribution?
  /// Enough practitioners for figures about their work to be shown.
  let isShown: Bool

  init(_ index: LinkIndex, described: [Int], _ smallGroups: SmallGroups) {
    var criteria = [OfCriterion](repeating: OfCriterion(), count: Criterion.allCases.count)
    var facts = [OfFact](repeating: OfFact(), count: AuditFact.allCases.count)
    var holistic = [0, 0, 0, 0]
    var bands = [Int](repeating: 0, count: IndexBand.allCases.count)
    var values: [Double] = []
    values.reserveCapacity(described.count)
    var blinded = 0
    var seen = [Bool](repeating: false, count: index.practitioners.count)
    for position in described {
      let audit = index.audits[position]
      seen[Int(index.assessments[Int(audit.assessment)].practitioner)] = true
      if audit.blinded { blinded += 1 }
      for criterion in criteria.indices {
        let score = audit.scores[criterion]
        if (1...4).contains(score) { criteria[criterion].scores[score - 1] += 1 }
      }
      for fact in facts.indices { facts[fact].add(audit.facts[fact]) }
      if let grade = audit.holisticGrade { holistic[grade.rawValue - 1] += 1 }
      guard let quality = QualityIndex(audit.scores) else { continue }
      bands[IndexBand(quality).rawValue] += 1
      values.append(quality.value)
    }
    audits = described.count
    practitioners = seen.count { $0 }
    isShown = practitioners >= smallGroups.fewest
    self.blinded = blinded
    self.criteria = criteria
    self.facts = facts
    self.holistic = holistic
    self.bands = bands
    self.index = Distribution(values)
  }
}

extension QualityFigures.OfFact {
  /// - Parameter answer: as `FactAnswers` holds it.
  fileprivate mutating func add(_ answer: Int) {
    switch answer {
    case 1: yes += 1
    case 2: no += 1
    case 3: notApplicable += 1
    default: break
    }
  }
}
