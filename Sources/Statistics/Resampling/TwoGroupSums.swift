/// What a resample needs to know of a cluster: how many values each group has and their sum.
package struct TwoGroupSums: Sendable, Equatable {
  package struct Tally: Sendable, Equatable {
    package var count: Int
    package var sum: Double

    package init(count: Int = 0, sum: Double = 0) {
      self.count = count
      self.sum = sum
    }

    package mutating func add(_ value: Double) {
      count += 1
      sum += value
    }
  }

  package var first: Tally
  package var second: Tally

  package init(first: Tally = Tally(), second: Tally = Tally()) {
    self.first = first
    self.second = second
  }

  fileprivate var vector: SIMD4<Double> {
    SIMD4(Double(first.count), first.sum, Double(second.count), second.sum)
  }
}

/// The percentile cluster-bootstrap interval for mean(first) − mean(second), for callers that already hold
/// sums. O(clusters × resamples). Clusters without any value are ignored; a resample in which a group is
/// empty is left out and counted.
/// - Parameter clusters: with finite sums; otherwise no interval is given.
package func clusterBootstrap(
  meanDifferenceOf clusters: [TwoGroupSums], _ plan: BootstrapPlan
) -> BootstrapInterval {
  let vectors = clusters.map(\.vector).filter { $0.x + $0.z > 0 }
  let areFinite = vectors.allSatisfy { $0.y.isFinite && $0.w.isFinite }
  let differences = (areFinite ? plan.totals(of: vectors) : []).map { total -> Double? in
    guard total.x > 0, total.z > 0 else { return nil }
    return total.y / total.x - total.w / total.z
  }
  return BootstrapInterval(differences, plan, clusters: vectors.count)
}
