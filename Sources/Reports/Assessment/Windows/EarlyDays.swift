import Workbook

/// The days of the declared primary comparison: from referral through the twentieth working day after it, and
/// strictly before completion (DOMAIN §5).
enum EarlyDays {
  static let workingDays = 20

  static func days(
    referred: Int32, completed: Int32, _ calendar: WorkingDays
  ) -> Range<Int32> {
    let last = calendar.day(workingDays, after: Day(ordinal: Int(referred))).ordinal
    let end = min(Int32(clamping: last + 1), completed)
    return min(referred, end)..<end
  }
}
