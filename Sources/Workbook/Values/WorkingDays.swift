/// Monday to Friday without the bank holidays of England and Wales.
///
/// Beyond the years of the table only weekends are known. Every question is arithmetic and a look into the table.
package struct WorkingDays: Sendable {
  /// Ordinal of the first bank holiday.
  private let first: Int
  /// For each day from the first bank holiday to the last, how many have been on Monday to Friday, it included.
  private let holidays: [UInt16]

  package init(bankHolidays: [Day]) {
    let days = Set(bankHolidays.map(\.ordinal).filter { !Self.isWeekend($0) })
    guard let first = days.min(), let last = days.max() else {
      first = 0
      holidays = []
      return
    }
    var count: UInt16 = 0
    self.first = first
    holidays = (first...last).map { day in
      if days.contains(day) { count += 1 }
      return count
    }
  }

  /// Reads the table `day`, `name` that comes with the product.
  package init(table text: String) throws(TableFault) {
    let table = try TabSeparatedTable("bank-holidays", text, columns: ["day", "name"])
    let days = try table.rows { row throws(TableFault) in
      guard let day = Day(try row["day"]) else { throw row.fault("there is no such day") }
      return day
    }
    self.init(bankHolidays: days)
  }

  package func isWorkingDay(_ day: Day) -> Bool {
    !Self.isWeekend(day.ordinal) && !isHoliday(day.ordinal)
  }

  /// The `count`-th working day after `day`; `day` itself for 0.
  package func day(_ count: Int, after day: Day) -> Day {
    Day(ordinal: ordinal(count, after: day.ordinal))
  }

  /// The working days after `earlier` up to and including `later`; 0 when `later` is not after it.
  package func count(after earlier: Day, through later: Day) -> Int {
    max(0, number(later.ordinal) - number(earlier.ordinal))
  }

  func ordinal(_ count: Int, after ordinal: Int) -> Int {
    guard count > 0 else { return ordinal }
    // The n-th weekday, moved on by the holidays that it passes until it passes no more.
    let wanted = number(ordinal) + count
    var found = Self.weekday(number: wanted + holidaysThrough(ordinal))
    while number(found) < wanted {
      found = Self.weekday(number: wanted + holidaysThrough(found))
    }
    return found
  }

  /// Working days up to and including `ordinal`, counted from an arbitrary beginning.
  private func number(_ ordinal: Int) -> Int {
    Self.weekdaysThrough(ordinal) - holidaysThrough(ordinal)
  }

  private func isHoliday(_ ordinal: Int) -> Bool {
    holidaysThrough(ordinal) > holidaysThrough(ordinal - 1)
  }

  private func holidaysThrough(_ ordinal: Int) -> Int {
    guard ordinal >= first, let last = holidays.last else { return 0 }
    let place = ordinal - first
    return Int(place < holidays.count ? holidays[place] : last)
  }

  /// Monday to Friday from Monday, 29 December 1969, to `ordinal`, both counted; negative before.
  private static func weekdaysThrough(_ ordinal: Int) -> Int {
    let (week, day) = weekAndDay(ordinal)
    return week * 5 + min(day + 1, 5)
  }

  /// The inverse of ``weekdaysThrough(_:)``: the weekday with this number.
  private static func weekday(number: Int) -> Int {
    let week = (number - 1) >= 0 ? (number - 1) / 5 : (number - 1 - 4) / 5
    return week * 7 + (number - 1 - week * 5) - 3
  }

  private static func isWeekend(_ ordinal: Int) -> Bool { weekAndDay(ordinal).day >= 5 }

  private static func weekAndDay(_ ordinal: Int) -> (week: Int, day: Int) {
    let sinceMonday = ordinal + 3
    let week = sinceMonday >= 0 ? sinceMonday / 7 : (sinceMonday - 6) / 7
    return (week, sinceMonday - week * 7)
  }
}
