import Foundation

/// One month of the calendar, as the contract writes it: `2026-10`.
struct CalendarMonth: Hashable, Comparable, Sendable {
  let year: Int
  /// 1 to 12.
  let number: Int

  init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  /// Nil unless it is written `2026-10`.
  init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2], let year = Int(parts[0]), let number = Int(parts[1]),
      (1900...2200).contains(year), (1...12).contains(number)
    else { return nil }
    self.init(year: year, number: number)
  }

  var iso: String { String(LondonClock.day(year, number, 1).dropLast(3)) }

  /// "October 2026"
  var words: String { "\(LondonClock.months[number - 1]) \(year)" }

  /// "Oct"
  var short: String { String(LondonClock.months[number - 1].prefix(3)) }

  func advanced(by months: Int) -> CalendarMonth {
    let count = year * 12 + (number - 1) + months
    return CalendarMonth(year: count / 12, number: count % 12 + 1)
  }

  var isLastOfItsQuarter: Bool { number % 3 == 0 }

  static func < (one: CalendarMonth, other: CalendarMonth) -> Bool {
    (one.year, one.number) < (other.year, other.number)
  }

  /// The words for a month that came from a server, or its text as it is.
  static func words(_ iso: String) -> String { CalendarMonth(iso: iso)?.words ?? iso }
}

extension LondonClock {
  var month: CalendarMonth {
    let parts = calendar.dateComponents([.year, .month], from: now)
    return CalendarMonth(year: parts.year ?? 0, number: parts.month ?? 1)
  }

  var dayOfMonth: Int { calendar.component(.day, from: now) }

  /// A month as people write it: "2026-10", "October", "Oct 2026", "last month".
  /// - Parameter place: What the text was given for, such as "--month".
  func month(option text: String, _ place: String) throws -> CalendarMonth {
    guard let month = month(text) else {
      throw CommandFailure(
        "\(place) takes a month, such as 2026-10, October or last month: '\(text)' is none.",
        .wrongInput)
    }
    return month
  }

  /// Without a year it is the last one that has begun. Nil when it cannot be understood.
  private func month(_ text: String) -> CalendarMonth? {
    if let month = CalendarMonth(iso: text) { return month }
    let words = text.lowercased().split(separator: " ").map(String.init)
    if words == ["this", "month"] { return month }
    if words == ["last", "month"] { return month.advanced(by: -1) }
    guard let name = words.first, let number = DayWords.month(name) else { return nil }
    if words.count == 2, let year = Int(words[1]), (1900...2200).contains(year) {
      return CalendarMonth(year: year, number: number)
    }
    guard words.count == 1 else { return nil }
    return CalendarMonth(year: number > month.number ? month.year - 1 : month.year, number: number)
  }
}
