import Workbook

/// Moments as people here say them.
enum StaffTime {
  /// `2 March 2026 at 09:05`, in the time of the United Kingdom.
  static func words(_ instant: Instant) -> String {
    "\(instant.day.inWords) at \(clock(instant))"
  }

  /// - Parameter wire: RFC 3339, as the contract has it; shown as it is if it is anything else.
  static func words(_ wire: String) -> String { Instant(wire).map(words) ?? wire }

  /// `2 March 2026`
  static func day(_ wire: String) -> String {
    Day(wire).map(\.inWords) ?? Instant(wire).map(\.day.inWords) ?? wire
  }

  static func clock(_ instant: Instant) -> String {
    let minutes = LondonTime.minutesPastMidnight(of: instant)
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
