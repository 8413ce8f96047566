import Foundation
import Testing

@testable import Workbook

struct DayTests {
  private static let utc: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  @Test func `days agree with another calendar, weekday included`() throws {
    var ordinal = -25_000
    while ordinal < 60_000 {
      let date = Date(timeIntervalSince1970: Double(ordinal) * 86_400)
      let theirs = Self.utc.dateComponents([.year, .month, .day, .weekday], from: date)
      let day = Day(ordinal: ordinal)
      #expect(day.parts.year == theirs.year)
      #expect(day.parts.month == theirs.month)
      #expect(day.parts.day == theirs.day)
      #expect((day.weekday.rawValue + 1) % 7 + 1 == theirs.weekday)
      ordinal += 13
    }
  }

  @Test func `a day reads back from what it prints`() throws {
    let seed: UInt64 = 20_260_310
    var random = SplitMix64(seed: seed)
    let first = try Given.day("0001-01-01").ordinal
    let last = try Given.day("9999-12-31").ordinal
    for _ in 0..<5000 {
      let day = Day(ordinal: Int.random(in: first...last, using: &random))
      #expect(Day(day.description) == day, "seed \(seed)")
    }
  }

  @Test(arguments: [
    "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-01",
    "2026-01-01 ", "２０２６-01-01", "0000-01-01", "",
  ]) func `what is no day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `a day is said as people say it`() throws {
    #expect(try Given.day("2026-06-12").inWords == "12 June 2026")
  }
}

struct LondonTimeTests {
  @Test func `the day and clock in London agree with the time zone's data`() throws {
    let zone = try #require(TimeZone(identifier: "Europe/London"))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let first = try Given.instant("1996-01-01T00:00:00Z")
    let last = try Given.instant("2040-12-31T00:00:00Z")
    // Every 5 hours 17 minutes, and each quarter of an hour round every change of the clock.
    var moments = stride(
      from: first.milliseconds, to: last.milliseconds, by: 19_020_000
    ).map { $0 }
    for year in 1996...2040 {
      for month in ["03", "10"] {
        for day in 25...31 {
          let midnight = try Given.instant("\(year)-\(month)-\(day)T00:00:00Z").milliseconds
          moments += (-4...12).map { midnight + $0 * 900_000 }
        }
      }
    }
    for milliseconds in moments {
      let instant = Instant(milliseconds: milliseconds)
      let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
      let theirs = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
      let parts = instant.day.parts
      let minutes = LondonTime.minutesPastMidnight(of: instant)
      let agrees =
        parts.year == theirs.year && parts.month == theirs.month && parts.day == theirs.day
        && minutes == (theirs.hour ?? 0) * 60 + (theirs.minute ?? 0)
      #expect(agrees, "\(instant)")
    }
  }

  @Test func `a time by the clock reads back, but in the hour that spring leaves out`() throws {
    let seed: UInt64 = 7
    var random = SplitMix64(seed: seed)
    let first = try Given.day("1996-01-01").ordinal
    for _ in 0..<20_000 {
      let day = Day(ordinal: first + Int.random(in: 0..<16_000, using: &random))
      let minutes = Int.random(in: 0..<1440, using: &random)
      if (60..<120).contains(minutes), day.parts.month == 3, day.weekday == .sunday { continue }
      let instant = LondonTime.instant(on: day, minutesPastMidnight: minutes)
      #expect(instant.day == day, "seed \(seed)")
      #expect(LondonTime.minutesPastMidnight(of: instant) == minutes, "seed \(seed)")
    }
  }

  @Test func `an instant reads back from what it prints`() throws {
    let seed: UInt64 = 11
    var random = SplitMix64(seed: seed)
    for _ in 0..<5000 {
      let instant = Instant(
        milliseconds: Int64.random(in: -60_000_000_000_000...250_000_000_000_000, using: &random))
      #expect(Instant(instant.description) == instant, "seed \(seed)")
    }
    #expect(
      try Given.instant("2026-06-01T00:30:00+01:00") == Given.instant("2026-05-31T23:30:00Z"))
  }

  @Test(arguments: [
    "2026-06-01T00:30:00", "2026-06-01T24:00:00Z", "2026-06-01T00:60:00Z", "2026-06-01 00:00:00Z",
    "2026-06-01T00:00:00.Z", "2026-06-01T00:00:00+0100", "2026-06-01T00:00Z",
    "2026-02-30T00:00:00Z",
  ]) func `what is no instant is refused`(text: String) {
    #expect(Instant(text) == nil)
  }
}
