/// The values of one cluster (person) in each of two groups; a cluster may be in both, or in one.
package struct TwoGroupCluster: Sendable, Equatable {
  package let first: [Double]
  package let second: [Double]

  package init(first: [Double], second: [Double]) {
    self.first = first
    self.second = second
  }

  var sums: TwoGroupSums {
    TwoGroupSums(
      first: .init(count: first.count, sum: first.reduce(0, +)),
      second: .init(count: second.count, sum: second.reduce(0, +)))
  }
}

/// Two groups whose members come in clusters: means, medians, and their differences, first − second.
package struct GroupComparison: Sendable, Equatable {
  package let first: Distribution
  package let second: Distribution
  /// Clusters with a value in either group.
  package let clusters: Int
  /// For the difference of means; `nil` inside for fewer than two clusters.
  package let meanDifferenceInterval: BootstrapInterval

  package var meanDifference: Double { first.mean - second.mean }
  package var medianDifference: Double { first.median - second.median }

  /// n = 0 in either group is `emptyGroup`; from one value in each there is a difference, and from two
  /// clusters an interval. Clusters without any value are ignored.
  package static func of(
    _ clusters: [TwoGroupCluster], _ plan: BootstrapPlan
  ) -> Estimate<GroupComparison> {
    let (firstValues, secondValues) = (clusters.flatMap(\.first), clusters.flatMap(\.second))
    guard !firstValues.isEmpty, !secondValues.isEmpty else {
      return .undefined(.emptyGroup(first: firstValues.count, second: secondValues.count))
    }
    guard let first = Distribution(firstValues), let second = Distribution(secondValues) else {
      return .undefined(.notFinite)
    }
    let interval = clusterBootstrap(meanDifferenceOf: clusters.map(\.sums), plan)
    return .value(
      GroupComparison(
        first: first, second: second, clusters: interval.clusters,
        meanDifferenceInterval: interval))
  }
}
