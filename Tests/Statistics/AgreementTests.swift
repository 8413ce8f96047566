import Testing

@testable import Statistics

@Suite struct `Agreement between raters` {
  private func pairs(_ first: [Int], _ second: [Int]) -> [RatingPair] {
    zip(first, second).map { RatingPair($0, $1) }
  }

  @Test func `the vector of the domain`() throws {
    let ratings = pairs([1, 2, 3, 3, 2, 3, 4, 2, 2, 3], [1, 2, 2, 3, 3, 3, 4, 2, 1, 4])
    let found = try #require(RaterAgreement.of(ratings))
    let kappa = try #require(found.kappa.value)
    #expect(abs(kappa - 0.764706) < 5e-7)
    #expect(found.exact == 0.6)
    #expect(found.adjacent == 1)
    #expect(found.n == 10)
  }

  @Test func `raters who always agree have 1, and those who always take opposite ends −1`() throws {
    #expect(RaterAgreement.of(pairs([1, 2, 4], [1, 2, 4]))?.kappa == .value(1))
    #expect(RaterAgreement.of(pairs([1, 4], [4, 1]))?.kappa == .value(-1))
  }

  @Test func `two raters who both gave one category throughout have no kappa`() throws {
    let found = try #require(RaterAgreement.of(pairs([3, 3, 3], [3, 3, 3])))
    #expect(found.kappa.reason == .noVariation(n: 3))
    #expect(found.exact == 1)
  }

  @Test func `one rater who never varies has exactly 0`() {
    #expect(RaterAgreement.of(pairs([2, 2, 2, 2], [1, 2, 3, 3]))?.kappa == .value(0))
  }

  @Test func `no pairs are no agreement, and one pair has shares without kappa`() throws {
    #expect(RaterAgreement.of([]) == nil)
    let one = try #require(RaterAgreement.of([RatingPair(1, 2)]))
    #expect(one.kappa.reason == .tooFew(n: 1, needed: 2))
    #expect(one.exact == 0)
    #expect(one.adjacent == 1)
  }

  @Test func `ratings at the ends of Int do not trap`() throws {
    let found = try #require(RaterAgreement.of(pairs([.min, .max, 0], [.max, .min, 0])))
    #expect(agree(found.kappa.value, -1))
  }
}
