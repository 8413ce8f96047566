/// Measurements several times over in each of several clusters (people), and how the two columns move
/// together *within* a cluster, whatever the clusters' own levels are (Bakdash and Marusich 2017).
///
/// Clusters with fewer than two pairs say nothing about that; they are left out and counted. No cluster
/// or none with two pairs: `tooFew`. One cluster is allowed from three pairs on, and has no interval.
package struct RepeatedMeasures: Sendable {
  /// One estimate over all clusters, on values centred on their cluster's mean.
  package struct Correlation: Sendable, Equatable {
    /// Clusters with at least two pairs.
    package let clusters: Int
    /// Pairs in those clusters.
    package let observations: Int
    /// r = Σxy/√(Σx²·Σy²), −1…1.
    package let r: Double
    /// Σxy/Σx²: units of y for one unit of x within a cluster.
    package let slope: Double

    /// N − k − 1.
    package var degreesOfFreedom: Int { observations - clusters - 1 }
  }

  /// Intervals for both figures from the same resamples.
  package struct Intervals: Sendable, Equatable {
    package let r: BootstrapInterval
    package let slope: BootstrapInterval
  }

  /// Clusters with a single pair or none, left out.
  package let leftOut: Int
  package let observations: Int
  private let sums: [CentredSums]
  private let isFinite: Bool

  package init(_ clusters: [[Pair]]) {
    let informative = clusters.filter { $0.count >= 2 }
    leftOut = clusters.count - informative.count
    observations = informative.reduce(0) { $0 + $1.count }
    sums = informative.map { CentredSums($0) }
    isFinite =
      informative.allSatisfy { $0.allSatisfy(\.isFinite) } && sums.allSatisfy(\.isFinite)
  }

  /// `tooFew` below one degree of freedom; `noVariation` where x or y is constant within every cluster.
  package var correlation: Estimate<Correlation> {
    let needed = sums.count + 2
    guard !sums.isEmpty, observations >= needed else {
      return .undefined(.tooFew(n: observations, needed: max(needed, 3)))
    }
    guard isFinite else { return .undefined(.notFinite) }
    let total = sums.reduce(into: CentredSums(), +=)
    guard total.isFinite else { return .undefined(.notFinite) }
    guard let r = total.correlation, let slope = total.slope else {
      return .undefined(.noVariation(n: observations))
    }
    return .value(
      Correlation(clusters: sums.count, observations: observations, r: r, slope: slope))
  }

  /// Percentile cluster bootstrap. A resample in which nothing varies is left out and counted, for each
  /// figure by itself. O(clusters × resamples), whatever the number of pairs.
  package func intervals(_ plan: BootstrapPlan) -> Intervals {
    let totals = isFinite ? plan.totals(of: sums.map(\.vector)) : []
    return Intervals(
      r: BootstrapInterval(totals.map { CentredSums($0).correlation }, plan, clusters: sums.count),
      slope: BootstrapInterval(totals.map { CentredSums($0).slope }, plan, clusters: sums.count))
  }
}
