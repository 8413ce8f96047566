import Testing

@testable import Workbook

struct WorkingDaysTests {
  @Test func `the bank holidays of 2019 to 2028 follow the rules, with the days made for once`()
    throws
  {
    var expected: Set<Day> = []
    for year in 2019...2028 { expected.formUnion(try Self.byRule(year)) }
    let moved = [("2020-05-04", "2020-05-08"), ("2022-05-30", "2022-06-02")]
    for (from, to) in moved {
      #expect(expected.remove(try Given.day(from)) != nil)
      expected.insert(try Given.day(to))
    }
    for extra in ["2022-06-03", "2022-09-19", "2023-05-08"] {
      expected.insert(try Given.day(extra))
    }
    let lines = try Given.contentFile("bank-holidays.tsv").split(separator: "\n").dropFirst()
    let days = try lines.map { try Given.day(String($0.prefix(10))) }
    #expect(days == days.sorted())
    #expect(Set(days) == expected)
  }

  /// The eight holidays of a year, weekends moved to the next weekday that is free.
  private static func byRule(_ year: Int) throws -> Set<Day> {
    func day(_ month: Int, _ day: Int) throws -> Day {
      try #require(Day(year: year, month: month, day: day))
    }
    func monday(onOrAfter start: Day) -> Day {
      start.adding(days: (7 - start.weekday.rawValue) % 7)
    }
    // Meeus, Jones and Butcher.
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let easter = try day((h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1)
    var days: Set<Day> = [
      easter.adding(days: -2), easter.adding(days: 1), monday(onOrAfter: try day(5, 1)),
      monday(onOrAfter: try day(5, 25)), monday(onOrAfter: try day(8, 25)),
    ]
    for fixed in [try day(1, 1), try day(12, 25), try day(12, 26)] {
      var free = fixed
      while free.weekday == .saturday || free.weekday == .sunday || days.contains(free) {
        free = free.adding(days: 1)
      }
      days.insert(free)
    }
    return days
  }

  @Test func `adding and counting agree with going day by day`() throws {
    let seed: UInt64 = 4_5
    var random = SplitMix64(seed: seed)
    let working = try Given.workingDays()
    let first = try Given.day("2018-06-01").ordinal
    for _ in 0..<2000 {
      let start = Day(ordinal: first + Int.random(in: 0..<4000, using: &random))
      let count = Int.random(in: 0..<60, using: &random)
      var day = start
      var seen = 0
      while seen < count {
        day = day.adding(days: 1)
        if working.isWorkingDay(day) { seen += 1 }
      }
      #expect(working.day(count, after: start) == day, "seed \(seed)")
      #expect(working.count(after: start, through: day) == count, "seed \(seed)")
    }
  }

  @Test func `days before 1970 and far ahead count too`() throws {
    let working = try Given.workingDays()
    #expect(
      working.day(5, after: try Given.day("1950-01-06")) == (try Given.day("1950-01-13")))
    #expect(
      working.count(
        after: try Given.day("1969-12-26"), through: try Given.day("1970-01-02")) == 5)
    #expect(
      working.day(1, after: try Given.day("9998-12-31")) > (try Given.day("9998-12-31")))
  }

  @Test func `the long Christmas of 2026`() throws {
    let working = try Given.workingDays()
    #expect(
      working.day(1, after: try Given.day("2026-12-24")) == (try Given.day("2026-12-29")))
    #expect(
      working.count(
        after: try Given.day("2026-12-29"), through: try Given.day("2026-12-24")) == 0)
  }
}
