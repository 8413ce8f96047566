import Foundation
import Testing

@testable import Statistics

@Suite struct `Correlations` {
  @Test func `the vector of the domain: Spearman with ties and its interval`() throws {
    let pairs = [Pair](
      [2, 3, 3, 4, 5, 5, 6, 7, 8, 9], [2.1, 2.4, 2.0, 2.8, 2.6, 3.0, 2.9, 3.3, 3.1, 3.6])
    let found = try #require(SpearmanCorrelation.of(pairs).value)
    #expect(abs(found.rho - 0.926846) < 5e-7)
    let interval = try #require(found.interval)
    #expect(abs(interval.low - 0.64) < 0.005)
    #expect(abs(interval.high - 0.99) < 0.005)
  }

  // The worked example of Wikipedia's article on Spearman's coefficient: intelligence and television.
  @Test func `a published example without ties: rho is −29/165`() {
    let quotient = [106.0, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    let hours = [7.0, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    let found = SpearmanCorrelation.of([Pair](quotient, hours)).value?.rho
    #expect(agree(found, -29.0 / 165))
  }

  @Test func `Anscombe's four very different sets have the same Pearson correlation`() throws {
    let shared = [10.0, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
    let last = [8.0, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8]
    let sets = [
      [Pair](shared, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]),
      [Pair](shared, [9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74]),
      [Pair](shared, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73]),
      [Pair](last, [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89]),
    ]
    for set in sets {
      let r = try #require(PearsonCorrelation.of(set).value?.r)
      #expect(abs(r - 0.816) < 0.0006)
    }
  }

  @Test func `equal values share the mean of their places`() {
    #expect(midRanks([]) == [])
    #expect(midRanks([7]) == [1])
    #expect(midRanks([3, 1, 3, 2, 3]) == [4, 1, 4, 2, 4])
    #expect(midRanks([0.5, 0.5]) == [1.5, 1.5])
  }

  @Test(arguments: [
    (10, 0.80), (15, 0.68), (20, 0.60), (30, 0.50), (40, 0.44), (50, 0.40), (80, 0.32), (100, 0.28),
    (150, 0.23),
  ])
  func `the smallest detectable rho is the table's`(n: Int, rho: Double) throws {
    let found = try #require(smallestDetectableCorrelation(n: n))
    #expect((found * 100).rounded() / 100 == rho)
  }

  @Test func `nothing is detectable with three or fewer, nor with a negative number`() throws {
    for n in -1...3 { #expect(smallestDetectableCorrelation(n: n) == nil) }
    #expect(try #require(smallestDetectableCorrelation(n: 4)) < 1)
  }

  @Test func `too few pairs say so`() {
    #expect(SpearmanCorrelation.of([]).reason == .tooFew(n: 0, needed: 2))
    #expect(SpearmanCorrelation.of([Pair(1, 2)]).reason == .tooFew(n: 1, needed: 2))
    #expect(PearsonCorrelation.of([]).reason == .tooFew(n: 0, needed: 2))
    #expect(PearsonCorrelation.of([Pair(1, 2)]).reason == .tooFew(n: 1, needed: 2))
  }

  @Test func `two and three pairs have a rho without an interval`() throws {
    let two = try #require(SpearmanCorrelation.of([Pair(1, 5), Pair(2, 4)]).value)
    #expect(two.rho == -1)
    #expect(two.interval == nil)
    let three = [Pair(1, 5), Pair(2, 9), Pair(3, 7)]
    let found = try #require(SpearmanCorrelation.of(three).value)
    #expect(agree(found.rho, 0.5))
    #expect(found.interval == nil)
  }

  @Test func `perfect agreement is exactly one and claims no interval`() throws {
    let pairs = (1...9).map { Pair(Double($0), exp(Double($0))) }
    let found = try #require(SpearmanCorrelation.of(pairs).value)
    #expect(found.rho == 1)
    #expect(found.interval == nil)
  }

  @Test func `a constant column is no variation, also where its mean is not exact in binary`() {
    let pairs = (1...10).map { Pair(0.1, Double($0)) }
    #expect(SpearmanCorrelation.of(pairs).reason == .noVariation(n: 10))
    #expect(PearsonCorrelation.of(pairs).reason == .noVariation(n: 10))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `a value that is not finite is refused`(value: Double) {
    let pairs = [Pair(1, 2), Pair(value, 3), Pair(4, 1), Pair(2, 2)]
    #expect(SpearmanCorrelation.of(pairs).reason == .notFinite)
    #expect(PearsonCorrelation.of(pairs).reason == .notFinite)
  }

  @Test func `numbers too large or too small to square give an answer or a reason`() throws {
    let vast = [Pair(1e200, 1), Pair(-1e200, 2), Pair(3e200, 3)]
    #expect(PearsonCorrelation.of(vast).reason == .notFinite)
    let small = [Pair(1e-120, 1e-120), Pair(2e-120, 2e-120), Pair(3e-120, 1e-120)]
    let r = try #require(PearsonCorrelation.of(small).value?.r)
    #expect(abs(r) < 1e-9)
  }
}
