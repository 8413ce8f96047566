import Testing

@testable import Statistics

@Suite struct `Distributions and proportions` {
  @Test func `quantiles are R's type 7`() throws {
    let ten = try #require(Distribution((1...10).map(Double.init).reversed()))
    #expect(ten.quantile(0.25) == 3.25)
    #expect(ten.median == 5.5)
    #expect(ten.quantile(0.75) == 7.75)
    #expect(ten.quantile(0) == 1)
    #expect(ten.quantile(1) == 10)
  }

  @Test func `nothing, and what is not finite, is no distribution`() {
    #expect(Distribution([]) == nil)
    #expect(Distribution([1, .nan]) == nil)
    #expect(Distribution([1, .infinity]) == nil)
  }

  @Test func `one value is its own mean, median and quantile`() throws {
    let one = try #require(Distribution([2.7]))
    #expect(one.mean == 2.7)
    #expect(one.median == 2.7)
    #expect(one.quantile(0.975) == 2.7)
  }

  @Test func `two and three values`() throws {
    let two = try #require(Distribution([4, 1]))
    #expect(two.median == 2.5)
    #expect(two.quantile(0.25) == 1.75)
    let three = try #require(Distribution([9, 1, 2]))
    #expect(three.median == 2)
    #expect(three.mean == 4)
  }

  @Test func `equal values have exactly themselves as mean and quantile`() throws {
    let same = try #require(Distribution([Double](repeating: 0.1, count: 12)))
    #expect(same.mean == 0.1)
    #expect(same.quantile(0.3) == 0.1)
  }

  @Test func `the largest numbers have quantiles`() throws {
    let vast = try #require(
      Distribution([-Double.greatestFiniteMagnitude, .greatestFiniteMagnitude]))
    #expect(vast.median == 0)
    #expect(vast.mean == 0)
  }

  @Test func `the vector of the domain: nine of twelve`() throws {
    let interval = try #require(Proportion(9, of: 12)).interval
    #expect(abs(interval.low - 0.468) < 0.0005)
    #expect(abs(interval.high - 0.911) < 0.0005)
  }

  // Newcombe 1998, table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func `Newcombe's published intervals`(count: Int, n: Int, low: Double, high: Double) throws {
    let interval = try #require(Proportion(count, of: n)).interval
    #expect(abs(interval.low - low) < 0.00005)
    #expect(abs(interval.high - high) < 0.00005)
  }

  @Test func `a proportion of nothing, and one over all, cannot be written`() {
    #expect(Proportion(0, of: 0) == nil)
    #expect(Proportion(1, of: 0) == nil)
    #expect(Proportion(-1, of: 3) == nil)
    #expect(Proportion(4, of: 3) == nil)
    #expect(Proportion(0, of: -3) == nil)
  }

  @Test func `every interval lies in 0…1 and holds its share, and the complement mirrors it`()
    throws
  {
    for n in [1, 2, 3, 7, 20, 1_000] {
      for count in Set([0, 1, n / 2, n - 1, n]) {
        let proportion = try #require(Proportion(count, of: n))
        let interval = proportion.interval
        #expect(interval.low >= 0 && interval.high <= 1)
        #expect(interval.contains(proportion.share), "\(count) of \(n)")
        let mirror = try #require(Proportion(n - count, of: n)).interval
        #expect(agree(mirror.low, 1 - interval.high))
      }
    }
  }
}
