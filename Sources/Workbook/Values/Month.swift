/// A calendar month: the finest time that a check-in keeps.
package struct Month: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Months since January of the year 0.
  package let ordinal: Int

  package init(ordinal: Int) {
    self.ordinal = ordinal
  }

  package init(of day: Day) {
    let (year, month, _) = day.parts
    ordinal = year * 12 + month - 1
  }

  /// Reads `2026-11`; `nil` for any other form and for months that do not exist.
  package init?(_ text: String) {
    guard text.utf8.count == 7, let first = Day(text + "-01") else { return nil }
    self.init(of: first)
  }

  package var first: Day { Self.first(ordinal) }
  package var last: Day {
    // The longest month has 31 days; the month after the last one of all is not asked for.
    (28...31).reversed().lazy.compactMap { [ordinal] day in
      Day(year: ordinal / 12, month: ordinal % 12 + 1, day: day)
    }.first ?? first
  }
  package var next: Month { Month(ordinal: ordinal + 1) }
  package var previous: Month { Month(ordinal: ordinal - 1) }

  /// As people say it here: `November 2026`.
  package var inWords: String {
    first.inWords.split(separator: " ").dropFirst().joined(separator: " ")
  }

  package var description: String { String(first.description.prefix(7)) }

  package static func < (left: Month, right: Month) -> Bool { left.ordinal < right.ordinal }

  private static func first(_ ordinal: Int) -> Day {
    guard let day = Day(year: ordinal / 12, month: ordinal % 12 + 1, day: 1) else {
      preconditionFailure("a month of the years 1 to 9999")
    }
    return day
  }
}
