import Testing

@testable import Statistics

@Suite struct `Repeated measures within people` {
  let three = [
    [Pair]([1, 2, 3], [2.0, 2.2, 2.6]),
    [Pair]([2, 3, 4], [2.9, 3.0, 3.3]),
    [Pair]([5, 6, 8], [1.5, 1.8, 2.1]),
  ]

  @Test func `the vector of the domain: the same people and the pooled pairs point opposite ways`()
    throws
  {
    let within = try #require(RepeatedMeasures(three).correlation.value)
    #expect(abs(within.r - 0.958559) < 5e-7)
    #expect(abs(within.slope - 0.219231) < 5e-7)
    #expect(within.degreesOfFreedom == 5)
    #expect(within.clusters == 3)
    #expect(within.observations == 9)
    let pooled = try #require(PearsonCorrelation.of(three.flatMap { $0 }).value)
    #expect(abs(pooled.r - -0.330053) < 5e-7)
  }

  // Bland and Altman's blood gases (1995), the example of Bakdash and Marusich: r = −.507, 38 degrees.
  @Test func `a published example: r is −0.507 on 38 degrees of freedom`() throws {
    let reference = try Reference.load()
    let gases = try #require(reference.repeatedMeasures.first { $0.name.contains("Altman") })
    let found = RepeatedMeasures(gases.clusters.map { [Pair]($0.x, $0.y) }).correlation.value
    let within = try #require(found)
    #expect(abs(within.r - -0.507) < 0.0005)
    #expect(within.degreesOfFreedom == 38)
    #expect(within.clusters == 8)
  }

  @Test func `a person with a single pair is left out, counted, and changes nothing`() throws {
    let plan = BootstrapPlan(resamples: 100, seed: 5)
    let without = RepeatedMeasures(three)
    let with = RepeatedMeasures(three + [[Pair(40, 1)], []])
    #expect(with.leftOut == 2)
    #expect(with.correlation == without.correlation)
    #expect(with.intervals(plan) == without.intervals(plan))
  }

  @Test func `too few pairs say so`() {
    #expect(RepeatedMeasures([]).correlation.reason == .tooFew(n: 0, needed: 3))
    #expect(RepeatedMeasures([[Pair(1, 1)]]).correlation.reason == .tooFew(n: 0, needed: 3))
    let two = RepeatedMeasures([[Pair(1, 1), Pair(2, 2)]])
    #expect(two.correlation.reason == .tooFew(n: 2, needed: 3))
  }

  @Test func `one person is allowed from three pairs on, without an interval`() {
    let one = RepeatedMeasures([[Pair(1, 1), Pair(2, 2), Pair(3, 2)]])
    #expect(one.correlation.value?.degreesOfFreedom == 1)
    let intervals = one.intervals(BootstrapPlan(seed: 1))
    #expect(intervals.r.interval == nil)
    #expect(intervals.slope.interval == nil)
    #expect(intervals.r.resamples == 0)
  }

  @Test func `a column constant within everybody is no variation`() {
    let clusters = [[Pair]([0.1, 0.1, 0.1], [1, 2, 3]), [Pair]([0.7, 0.7, 0.7], [2, 4, 3])]
    let within = RepeatedMeasures(clusters)
    #expect(within.correlation.reason == .noVariation(n: 6))
    let r = within.intervals(BootstrapPlan(resamples: 50, seed: 1)).r
    #expect(r.interval == nil)
    #expect(r.leftOut == 50)
  }

  @Test func `a resample in which nothing varies is left out and counted`() throws {
    let clusters = [[Pair]([1, 2, 3], [1, 2, 4]), [Pair]([5, 5, 5], [1, 2, 3])]
    let intervals = RepeatedMeasures(clusters).intervals(BootstrapPlan(resamples: 400, seed: 3))
    // Both draws hit the constant person in a quarter of the resamples.
    #expect((60...140).contains(intervals.slope.leftOut))
    #expect(intervals.slope.interval != nil)
  }

  @Test func `a value that is not finite is refused`() {
    let within = RepeatedMeasures([three[0], [Pair(.nan, 1), Pair(2, 2), Pair(1, 3)]])
    #expect(within.correlation.reason == .notFinite)
    #expect(within.intervals(BootstrapPlan(resamples: 20, seed: 1)).r.interval == nil)
  }

  @Test func `when everybody has the same slope the interval has no width`() throws {
    let clusters = (0..<10).map { person in
      (0..<4).map { Pair(Double($0), 2 * Double($0) + Double(person)) }
    }
    let within = RepeatedMeasures(clusters)
    #expect(within.correlation.value?.r == 1)
    let slope = try #require(
      within.intervals(BootstrapPlan(resamples: 200, seed: 9)).slope.interval)
    #expect(slope.low == 2)
    #expect(slope.high == 2)
  }
}
