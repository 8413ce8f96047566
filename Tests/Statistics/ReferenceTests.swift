import Testing

@testable import Statistics

@Suite struct `Agreement with scipy, numpy, pingouin, statsmodels and scikit-learn` {
  let reference: Reference

  init() throws {
    reference = try Reference.load()
  }

  @Test func `the reference holds enough cases, with the versions that made them`() {
    #expect(reference.madeWith["scipy"] != nil)
    #expect(reference.correlations.count >= 100)
    #expect(reference.correlations.contains { $0.rho == nil })
    #expect(reference.repeatedMeasures.count >= 80)
    #expect(reference.agreements.count >= 100)
    #expect(reference.groupDifferences.contains { $0.leftOut > 0 })
  }

  @Test func `correlations and mid-ranks are scipy's`() {
    for (index, its) in reference.correlations.enumerated() {
      let pairs = [Pair](its.x, its.y)
      #expect(midRanks(its.x) == its.ranks, "case \(index)")
      let spearman = SpearmanCorrelation.of(pairs)
      #expect(agree(spearman.value?.rho, its.rho), "case \(index)")
      #expect(agree(spearman.value?.interval, its.interval), "case \(index)")
      #expect(agree(PearsonCorrelation.of(pairs).value?.r, its.r), "case \(index)")
      if its.rho == nil { #expect(spearman.reason == .noVariation(n: its.x.count)) }
    }
  }

  @Test func `means, medians and quantiles are numpy's`() throws {
    for (index, its) in reference.distributions.enumerated() {
      let distribution = try #require(Distribution(its.values))
      #expect(agree(distribution.mean, its.mean), "case \(index)")
      #expect(agree(distribution.median, its.median), "case \(index)")
      for (share, quantile) in zip(its.shares, its.quantiles) {
        #expect(agree(distribution.quantile(share), quantile), "case \(index), share \(share)")
      }
    }
  }

  @Test func `Wilson intervals are those of statsmodels`() throws {
    for its in reference.proportions {
      let proportion = try #require(Proportion(its.count, of: its.n))
      #expect(agree(proportion.interval, its.interval), "\(its.count) of \(its.n)")
    }
  }

  @Test func `repeated-measures correlations are pingouin's, and slopes those of least squares`()
    throws
  {
    for its in reference.repeatedMeasures {
      let clusters = its.clusters.map { [Pair]($0.x, $0.y) }
      let found = try #require(RepeatedMeasures(clusters).correlation.value, "\(its.name)")
      #expect(agree(found.r, its.r), "\(its.name)")
      #expect(agree(found.slope, its.slope), "\(its.name)")
      #expect(found.degreesOfFreedom == its.degreesOfFreedom, "\(its.name)")
      let pooled = PearsonCorrelation.of(clusters.flatMap { $0 })
      #expect(agree(pooled.value?.r, its.pooled), "\(its.name)")
    }
  }

  @Test func `weighted kappas are those of scikit-learn`() throws {
    for (index, its) in reference.agreements.enumerated() {
      let pairs = zip(its.first, its.second).map { RatingPair($0, $1) }
      let agreement = try #require(RaterAgreement.of(pairs))
      #expect(agree(agreement.kappa.value, its.kappa), "case \(index)")
      #expect(agree(agreement.exact, its.exact), "case \(index)")
      #expect(agree(agreement.adjacent, its.adjacent), "case \(index)")
    }
  }

  @Test func `the same seed draws the same resamples in another language`() throws {
    for (index, its) in reference.groupDifferences.enumerated() {
      let clusters = its.clusters.map { TwoGroupCluster(first: $0.first, second: $0.second) }
      let plan = BootstrapPlan(resamples: its.resamples, seed: its.seed)
      let found = try #require(GroupComparison.of(clusters, plan).value)
      #expect(agree(found.meanDifference, its.meanDifference), "case \(index)")
      #expect(agree(found.medianDifference, its.medianDifference), "case \(index)")
      #expect(agree(found.meanDifferenceInterval.interval, its.interval), "case \(index)")
      #expect(found.meanDifferenceInterval.leftOut == its.leftOut, "case \(index)")
    }
  }

  // Other random numbers than scipy's, so the ends agree only as far as 20,000 resamples steady them: the
  // standard error of an end is about 0.5% of the width, and 3% is allowed.
  @Test func `scipy's bootstrap finds the same interval with other random numbers`() throws {
    for its in reference.scipyBootstraps {
      let clusters = its.clusters.map { TwoGroupCluster(first: $0.first, second: $0.second) }
      let plan = BootstrapPlan(resamples: 20_000, seed: 7)
      let comparison = try #require(GroupComparison.of(clusters, plan).value)
      let found = try #require(comparison.meanDifferenceInterval.interval)
      let allowed = 0.03 * (its.interval[1] - its.interval[0])
      #expect(abs(found.low - its.interval[0]) < allowed)
      #expect(abs(found.high - its.interval[1]) < allowed)
    }
  }

  @Test func `control limits are those of numpy's sums`() throws {
    for (index, its) in reference.controlCharts.enumerated() {
      let limits = try #require(ControlLimits(its.values))
      #expect(agree(limits.lower, its.limits[0]), "case \(index)")
      #expect(agree(limits.mean, its.limits[1]), "case \(index)")
      #expect(agree(limits.upper, its.limits[2]), "case \(index)")
    }
  }
}
