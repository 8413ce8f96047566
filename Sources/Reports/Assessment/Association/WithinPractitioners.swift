import Statistics

/// Supervision received and quality, assessment by assessment, within each practitioner (tier 2).
struct WithinPractitioners: Sendable {
  let correlation: Estimate<RepeatedMeasures.Correlation>
  let intervals: RepeatedMeasures.Intervals
  /// Practitioners with a single assessment, who say nothing about this.
  let leftOut: Int
}

/// Gathers it, one practitioner after another.
struct WithinGathering {
  private var clusters: [[Pair]] = []
  private var current: [Pair] = []

  mutating func add(_ value: Double?, _ quality: QualityIndex) {
    if let value { current.append(Pair(value, quality.value)) }
  }

  mutating func endPractitioner() {
    guard !current.isEmpty else { return }
    clusters.append(current.sorted { ($0.x, $0.y) < ($1.x, $1.y) })
    current.removeAll(keepingCapacity: true)
  }

  /// Every value, for its distribution.
  var values: [Double] { clusters.flatMap { $0.map(\.x) } }

  func estimate() -> WithinPractitioners {
    // In order of their values, so that sums do not depend on the order in which rows were read.
    let ordered = clusters.sorted { left, right in
      for (a, b) in zip(left, right) where a != b { return (a.x, a.y) < (b.x, b.y) }
      return left.count < right.count
    }
    let measures = RepeatedMeasures(ordered)
    return WithinPractitioners(
      correlation: measures.correlation, intervals: measures.intervals(DeclaredPlan.bootstrap),
      leftOut: measures.leftOut)
  }
}
