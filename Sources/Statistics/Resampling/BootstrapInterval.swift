/// A 95% percentile bootstrap interval over clusters, with what is needed to repeat it.
///
/// With few clusters (below about 30) a percentile interval is too narrow; the caller decides from
/// `clusters` whether to print it.
package struct BootstrapInterval: Sendable, Equatable {
  /// From the 2.5% to the 97.5% quantile (type 7) of the usable resamples. `nil` for fewer than two clusters
  /// or where no resample was usable. Unlike other intervals it need not contain the estimate.
  package let interval: Interval?
  package let clusters: Int
  /// Resamples drawn, of which `leftOut` could not be used.
  package let resamples: Int
  /// Resamples in which the figure was undefined: an empty group, or no variation.
  package let leftOut: Int
  package let seed: UInt64

  init(_ figures: [Double?], _ plan: BootstrapPlan, clusters: Int) {
    let usable = figures.compactMap { $0 }
    self.clusters = clusters
    resamples = figures.count
    leftOut = figures.count - usable.count
    seed = plan.seed
    interval = Distribution(usable).map { distribution in
      Interval(low: distribution.quantile(0.025), high: distribution.quantile(0.975))
    }
  }
}
