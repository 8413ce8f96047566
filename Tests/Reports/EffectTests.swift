import Statistics
import Testing
import Workbook

@testable import Reports

@Suite struct EffectTests {
  private func comparison(effect: Double, seed: UInt64) throws -> GroupComparison {
    var authority = InventedAuthority(effect: effect, seed: seed)
    authority.randomInTen = 10
    let report = try HandMade.report(
      authority.records(), days: authority.days, today: authority.today)
    return try #require(report.figures.compared, "seed \(seed)")
  }

  @Test func `an effect that was planted is found, about as large as it was`() throws {
    for seed in UInt64(1)...10 {
      let found = try comparison(effect: 0.6, seed: seed)
      let interval = try #require(found.meanDifferenceInterval.interval)
      #expect(interval.low > 0, "seed \(seed)")
      // Scores end at 1 and 4, so a little of it is lost.
      #expect((0.35...0.75).contains(found.meanDifference), "seed \(seed)")
    }
  }

  @Test func `where there is no effect most intervals hold zero`() throws {
    let seeds = UInt64(1)...40
    let missed = try seeds.filter { seed in
      let interval = try comparison(effect: 0, seed: seed).meanDifferenceInterval.interval
      return try !#require(interval).contains(0)
    }
    // 2 expected; 7 or more of 40 would come up once in 200 runs at 5%.
    #expect(missed.count < 7, "seeds \(missed)")
  }
}
