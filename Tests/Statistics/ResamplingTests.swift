import Testing

@testable import Statistics

@Suite struct `Resampling` {
  // Vigna's reference code prints these; the first five are also on Rosetta Code.
  @Test func `SplitMix64 gives its published numbers`() {
    var generator = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in generator.next() } == expected)
    var zero = SplitMix64(seed: 0)
    #expect(zero.next() == 0xe220_a839_7b1d_cdaf)
    #expect(zero.next() == 0x6e78_9e6a_a1b9_65f4)
    #expect(zero.next() == 0x06c4_5d18_8009_454f)
  }

  @Test func `draws stay below the bound and are even`() {
    var generator = SplitMix64(seed: 42)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[generator.draw(below: 7)] += 1 }
    // Six degrees of freedom: 22.5 is passed once in a thousand seeds, and this seed does not change.
    let chiSquared = counts.reduce(0.0) { $0 + Double(($1 - 10_000) * ($1 - 10_000)) / 10_000 }
    #expect(chiSquared < 22.5)
  }

  // 2⁶⁴ numbers over 3·2⁶¹ places is 8 for every 3: without rejection they would fall 3, 3 and 2.
  @Test func `draws below a bound that does not divide the range are even too`() {
    var generator = SplitMix64(seed: 11)
    let bound = 3 << 61
    let thirds = (0..<30_000).count { _ in generator.draw(below: bound) % 3 == 2 }
    #expect(abs(thirds - 10_000) < 330)
    #expect(generator.draw(below: 1) == 0)
  }

  let clusters = [
    TwoGroupCluster(first: [3.1, 2.9], second: [2.0]),
    TwoGroupCluster(first: [], second: [2.5, 2.6]),
    TwoGroupCluster(first: [3.4], second: []),
    TwoGroupCluster(first: [2.2, 2.8, 3.0], second: [2.9, 1.9]),
    TwoGroupCluster(first: [3.3], second: [3.0]),
  ]

  @Test func `the difference is first less second`() throws {
    let found = try #require(GroupComparison.of(clusters, BootstrapPlan(seed: 1)).value)
    #expect(found.first.n == 7)
    #expect(found.second.n == 6)
    #expect(agree(found.meanDifference, 20.7 / 7 - 14.9 / 6))
    #expect(agree(found.medianDifference, 3.0 - 2.55))
    #expect(found.clusters == 5)
    #expect(found.meanDifferenceInterval.resamples == 2_000)
    #expect(found.meanDifferenceInterval.seed == 1)
  }

  @Test func `the same seed gives the same interval, another seed another`() {
    let plan = BootstrapPlan(seed: 99)
    #expect(GroupComparison.of(clusters, plan) == GroupComparison.of(clusters, plan))
    let other = GroupComparison.of(clusters, BootstrapPlan(seed: 100)).value
    let interval = GroupComparison.of(clusters, plan).value?.meanDifferenceInterval.interval
    #expect(interval != other?.meanDifferenceInterval.interval)
  }

  @Test func `a resample with an empty group is left out and counted`() throws {
    // Each person is in one group only, so drawing one of the two twice empties the other group.
    let two = [TwoGroupCluster(first: [3], second: []), TwoGroupCluster(first: [], second: [1])]
    let plan = BootstrapPlan(resamples: 1_000, seed: 4)
    let found = try #require(GroupComparison.of(two, plan).value).meanDifferenceInterval
    #expect((420...580).contains(found.leftOut))
    #expect(found.resamples == 1_000)
    #expect(found.interval == Interval(low: 2, high: 2))
  }

  @Test func `a group with nobody in it is a reason, not a difference`() {
    let plan = BootstrapPlan(seed: 1)
    #expect(GroupComparison.of([], plan).reason == .emptyGroup(first: 0, second: 0))
    let firstOnly = [TwoGroupCluster(first: [1, 2], second: [])]
    #expect(GroupComparison.of(firstOnly, plan).reason == .emptyGroup(first: 2, second: 0))
    let broken = [TwoGroupCluster(first: [1, .nan], second: [2])]
    #expect(GroupComparison.of(broken, plan).reason == .notFinite)
  }

  @Test func `one person has a difference and no interval`() throws {
    let one = [TwoGroupCluster(first: [3], second: [2])]
    let found = try #require(GroupComparison.of(one, BootstrapPlan(seed: 1)).value)
    #expect(found.meanDifference == 1)
    #expect(found.meanDifferenceInterval.interval == nil)
    #expect(found.meanDifferenceInterval.clusters == 1)
  }

  @Test func `no resamples asked for, no interval`() throws {
    let plan = BootstrapPlan(resamples: -5, seed: 1)
    let found = try #require(GroupComparison.of(clusters, plan).value)
    #expect(found.meanDifferenceInterval.interval == nil)
    #expect(found.meanDifferenceInterval.resamples == 0)
  }

  @Test func `sums kept by the caller give the same interval as the values`() throws {
    let plan = BootstrapPlan(resamples: 300, seed: 8)
    var sums: [TwoGroupSums] = []
    for cluster in clusters {
      var sum = TwoGroupSums()
      for value in cluster.first { sum.first.add(value) }
      for value in cluster.second { sum.second.add(value) }
      sums.append(sum)
    }
    let fromValues = try #require(GroupComparison.of(clusters, plan).value)
    let fromSums = clusterBootstrap(meanDifferenceOf: sums + [TwoGroupSums()], plan)
    #expect(fromSums == fromValues.meanDifferenceInterval)
    let broken = TwoGroupSums(first: .init(count: 1, sum: .infinity))
    #expect(clusterBootstrap(meanDifferenceOf: sums + [broken], plan).interval == nil)
  }
}
