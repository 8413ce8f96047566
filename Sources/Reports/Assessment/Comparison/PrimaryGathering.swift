import Statistics
import Workbook

/// Gathers the declared comparison, one practitioner after another.
struct PrimaryGathering {
  private var clusters: [TwoGroupCluster] = []
  private var deep = PrimaryComparison.Group()
  private var other = PrimaryComparison.Group()
  private var notDeep = PrimaryComparison.NotDeep()
  private var lengths: (deep: [Double], other: [Double]) = ([], [])
  private var first: [Double] = []
  private var second: [Double] = []

  /// - Parameters:
  ///   - early: what was said about the case in the early days.
  ///   - lengthInWorkingDays: from referral to completion.
  mutating func add(_ audit: LinkedAudit, early: CaseDose, lengthInWorkingDays: Int) {
    guard audit.blinded else { return }
    let band = IndexBand(audit.index).rawValue
    if early.deep > 0 {
      first.append(audit.index.value)
      deep.audits += 1
      deep.bands[band] += 1
      lengths.deep.append(Double(lengthInWorkingDays))
      return
    }
    second.append(audit.index.value)
    other.audits += 1
    other.bands[band] += 1
    lengths.other.append(Double(lengthInWorkingDays))
    if early.discussions == 0 {
      notDeep.notDiscussed += 1
    } else if early.ratedByBoth == 0 {
      notDeep.unrated += 1
    } else {
      notDeep.ratedLower += 1
    }
  }

  /// Ends one practitioner.
  mutating func endPractitioner() {
    guard !first.isEmpty || !second.isEmpty else { return }
    if !first.isEmpty { deep.practitioners += 1 }
    if !second.isEmpty { other.practitioners += 1 }
    // In order, so that sums do not depend on the order in which rows were read.
    clusters.append(TwoGroupCluster(first: first.sorted(), second: second.sorted()))
    first.removeAll(keepingCapacity: true)
    second.removeAll(keepingCapacity: true)
  }

  func comparison(_ smallGroups: SmallGroups) -> PrimaryComparison {
    var (deep, other) = (deep, other)
    deep.medianLength = Distribution(lengths.deep)?.median
    other.medianLength = Distribution(lengths.other)?.median
    return PrimaryComparison(
      deep: deep, other: other, notDeep: notDeep, practitioners: clusters.count,
      outcome: outcome(deep, other, smallGroups))
  }

  private func outcome(
    _ deep: PrimaryComparison.Group, _ other: PrimaryComparison.Group,
    _ smallGroups: SmallGroups
  ) -> PrimaryComparison.Outcome {
    let audits = deep.audits + other.audits
    guard clusters.count >= Tier.fewestPractitioners, audits >= Tier.fewestAudits else {
      return .tooFew(practitioners: clusters.count, audits: audits)
    }
    let smaller = min(deep.practitioners, other.practitioners)
    guard smaller >= smallGroups.fewest,
      case .value(let comparison) = GroupComparison.of(clusters, DeclaredPlan.bootstrap)
    else { return .smallGroup(practitioners: smaller) }
    return .compared(comparison)
  }
}
