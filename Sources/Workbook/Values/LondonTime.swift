/// Civil time in the United Kingdom since 1996: one hour ahead of UTC from 01:00 UTC on the last Sunday of
/// March to 01:00 UTC on the last Sunday of October (The Summer Time Order 2002, SI 2002/262).
package enum LondonTime {
  package static func day(of instant: Instant) -> Day {
    let local = instant.milliseconds + offsetMilliseconds(at: instant)
    return Day(ordinal: Int(floorDivide(local, by: 86_400_000)))
  }

  /// The moment at which the local clock shows `minutes` past midnight on `day`.
  /// In the skipped hour of March it is the moment an hour later by the clock; in the doubled one of October the first.
  package static func instant(on day: Day, minutesPastMidnight minutes: Int) -> Instant {
    let asUTC = Instant(milliseconds: Int64(day.ordinal) * 86_400_000 + Int64(minutes) * 60_000)
    let summer = Instant(milliseconds: asUTC.milliseconds - 3_600_000)
    return offsetMilliseconds(at: summer) != 0 ? summer : asUTC
  }

  package static func minutesPastMidnight(of instant: Instant) -> Int {
    let local = instant.milliseconds + offsetMilliseconds(at: instant)
    return Int((local - floorDivide(local, by: 86_400_000) * 86_400_000) / 60_000)
  }

  private static func offsetMilliseconds(at instant: Instant) -> Int64 {
    let utcDay = Day(ordinal: Int(floorDivide(instant.milliseconds, by: 86_400_000)))
    let year = utcDay.parts.year
    guard let march = change(year: year, month: 3), let october = change(year: year, month: 10)
    else { return 0 }
    return instant.milliseconds >= march && instant.milliseconds < october ? 3_600_000 : 0
  }

  /// 01:00 UTC on the last Sunday of a month of 31 days.
  private static func change(year: Int, month: Int) -> Int64? {
    guard let last = Day(year: year, month: month, day: 31) else { return nil }
    let back = (last.weekday.rawValue + 1) % 7
    return Int64(last.ordinal - back) * 86_400_000 + 3_600_000
  }

  private static func floorDivide(_ value: Int64, by divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
  }
}
