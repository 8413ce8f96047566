import Foundation
import Testing

@testable import Statistics

/// Random samples as reports hold them: few or many, with and without ties.
private struct Samples {
  var generator: SplitMix64

  mutating func uniform() -> Double { Double(generator.next() >> 11) / 9_007_199_254_740_992 }

  mutating func column(_ n: Int) -> [Double] {
    let tied = generator.draw(below: 2) == 0
    return (0..<n).map { _ in tied ? Double(generator.draw(below: 5)) : uniform() * 10 }
  }

  mutating func pairs(atLeast least: Int = 0) -> [Pair] {
    let n = least + generator.draw(below: 30)
    return [Pair](column(n), column(n))
  }

  mutating func clusters() -> [[Pair]] {
    (0..<(2 + generator.draw(below: 8))).map { _ in pairs(atLeast: 0) }
  }

  mutating func groups() -> [TwoGroupCluster] {
    (0..<(2 + generator.draw(below: 12))).map { _ in
      let (first, second) = (generator.draw(below: 4), generator.draw(below: 4))
      return TwoGroupCluster(first: column(first), second: column(second))
    }
  }
}

@Suite struct `Properties, over fixed seeds` {
  static let seeds = Array(UInt64(1)...60)

  @Test(arguments: seeds)
  func `rho does not change under a monotone transformation, and turns with a reversed column`(
    seed: UInt64
  ) {
    var samples = Samples(generator: SplitMix64(seed: seed))
    let pairs = samples.pairs()
    let found = SpearmanCorrelation.of(pairs)
    #expect(SpearmanCorrelation.of(pairs.map { Pair(exp($0.x), $0.y * 3 - 7) }) == found)
    let turned = SpearmanCorrelation.of(pairs.map { Pair(-$0.x, $0.y) })
    #expect(turned.value?.rho == found.value.map { -$0.rho })
    #expect(turned.reason == found.reason)
  }

  @Test(arguments: seeds)
  func `order of pairs and of columns does not matter to a correlation`(seed: UInt64) {
    var samples = Samples(generator: SplitMix64(seed: seed))
    let pairs = samples.pairs()
    let shuffled = pairs.shuffled(using: &samples.generator)
    #expect(SpearmanCorrelation.of(shuffled) == SpearmanCorrelation.of(pairs))
    #expect(agree(PearsonCorrelation.of(shuffled).value?.r, PearsonCorrelation.of(pairs).value?.r))
    let swapped = pairs.map { Pair($0.y, $0.x) }
    #expect(SpearmanCorrelation.of(swapped) == SpearmanCorrelation.of(pairs))
  }

  @Test(arguments: seeds)
  func `a rank interval holds its estimate, inside −1…1`(seed: UInt64) {
    var samples = Samples(generator: SplitMix64(seed: seed))
    let found = SpearmanCorrelation.of(samples.pairs(atLeast: 4))
    guard let value = found.value, let interval = value.interval else { return }
    #expect(interval.contains(value.rho))
    #expect(interval.low > -1 && interval.high < 1)
  }

  @Test(arguments: seeds)
  func `mid-ranks add up to n(n + 1)/2`(seed: UInt64) {
    var samples = Samples(generator: SplitMix64(seed: seed))
    let n = samples.generator.draw(below: 50)
    #expect(midRanks(samples.column(n)).reduce(0, +) == Double(n * (n + 1)) / 2)
  }

  @Test(arguments: seeds)
  func `shifting a person's own level changes nothing within people`(seed: UInt64) {
    var samples = Samples(generator: SplitMix64(seed: seed))
    let clusters = samples.clusters()
    let shifted = clusters.map { cluster in
      let (dx, dy) = (samples.uniform() * 50, samples.uniform() * 50)
      return cluster.map { Pair($0.x + dx, $0.y + dy) }
    }
    let (found, after) = (
      RepeatedMeasures(clusters).correlation.value, RepeatedMeasures(shifted).correlation.value
    )
    #expect(agree(found?.r, after?.r))
    #expect(agree(found?.slope, after?.slope))
    #expect(found?.degreesOfFreedom == after?.degreesOfFreedom)
  }

  // Intervals are equal to the bit: clusters are put in order of their sums before anything is drawn.
  @Test(arguments: seeds)
  func `the order of clusters does not matter to an interval`(seed: UInt64) {
    var samples = Samples(generator: SplitMix64(seed: seed))
    let plan = BootstrapPlan(resamples: 60, seed: seed)
    let groups = samples.groups()
    let shuffled = groups.shuffled(using: &samples.generator)
    #expect(GroupComparison.of(groups, plan) == GroupComparison.of(shuffled, plan))
    let clusters = samples.clusters()
    let reordered = clusters.shuffled(using: &samples.generator)
    #expect(
      RepeatedMeasures(clusters).intervals(plan) == RepeatedMeasures(reordered).intervals(plan))
  }

  @Test(arguments: seeds)
  func `swapping the groups turns the differences`(seed: UInt64) {
    var samples = Samples(generator: SplitMix64(seed: seed))
    let groups = samples.groups()
    let plan = BootstrapPlan(resamples: 10, seed: seed)
    let swapped = groups.map { TwoGroupCluster(first: $0.second, second: $0.first) }
    let (found, turned) = (
      GroupComparison.of(groups, plan).value, GroupComparison.of(swapped, plan).value
    )
    #expect(found?.meanDifference == turned.map { -$0.meanDifference })
    #expect(found?.medianDifference == turned.map { -$0.medianDifference })
  }

  @Test(arguments: seeds)
  func `adding a constant to every value moves no difference`(seed: UInt64) {
    var samples = Samples(generator: SplitMix64(seed: seed))
    let groups = samples.groups()
    let plan = BootstrapPlan(resamples: 40, seed: seed)
    let raised = groups.map { group in
      TwoGroupCluster(first: group.first.map { $0 + 100 }, second: group.second.map { $0 + 100 })
    }
    let (found, after) = (
      GroupComparison.of(groups, plan).value, GroupComparison.of(raised, plan).value
    )
    #expect(agree(found?.meanDifference, after?.meanDifference))
    #expect(agree(found?.medianDifference, after?.medianDifference))
  }

  @Test(arguments: seeds)
  func `kappa does not care who rated first, nor where the scale begins`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let pairs = (0..<(2 + generator.draw(below: 30))).map { _ in
      RatingPair(1 + generator.draw(below: 4), 1 + generator.draw(below: 4))
    }
    let found = RaterAgreement.of(pairs)
    let swapped = RaterAgreement.of(pairs.map { RatingPair($0.second, $0.first) })
    #expect(agree(swapped?.kappa.value, found?.kappa.value))
    let moved = RaterAgreement.of(pairs.map { RatingPair($0.first + 10, $0.second + 10) })
    #expect(moved == found)
    let kappa = found?.kappa.value ?? 0
    #expect(kappa >= -1 - 1e-12 && kappa <= 1)
  }

  @Test(arguments: seeds)
  func `a chart raised by a constant has raised limits and the same signals`(seed: UInt64) {
    var samples = Samples(generator: SplitMix64(seed: seed))
    let values = samples.column(samples.generator.draw(below: 40))
    let rebased = [samples.generator.draw(below: 40)]
    let chart = ControlChart(values, rebasedAt: rebased)
    let raised = ControlChart(values.map { $0 + 64 }, rebasedAt: rebased)
    #expect(chart.phases.flatMap(\.points).map(\.value) == values)
    for (before, after) in zip(chart.phases, raised.phases) {
      #expect(after.points.map(\.signals) == before.points.map(\.signals))
      #expect(agree(after.basis.limits?.upper, before.basis.limits.map { $0.upper + 64 }))
    }
  }

  @Test(arguments: seeds)
  func `quantiles rise with their share and stay within the values`(seed: UInt64) throws {
    var samples = Samples(generator: SplitMix64(seed: seed))
    let values = samples.column(1 + samples.generator.draw(below: 30))
    let distribution = try #require(Distribution(values))
    let quantiles = (0...40).map { distribution.quantile(Double($0) / 40) }
    #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(quantiles.first == distribution.minimum)
    #expect(quantiles.last == distribution.maximum)
    #expect((distribution.minimum...distribution.maximum).contains(distribution.mean))
  }
}
