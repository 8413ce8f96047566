import Workbook

/// The whole months of a period, and the month of each day.
struct Months: Sendable {
  struct Month: Hashable, Sendable {
    /// `Mar 2026`.
    let label: String
    let days: ClosedRange<Int>
  }

  let all: [Month]
  private let first: Int
  /// For each day from the first of the first month, its position in `all`.
  private let monthOfDay: [Int32]

  /// Months that begin or end outside the period are left out: a part of one is not comparable.
  init(from: Day, until: Day) {
    var all: [Month] = []
    var start = from.parts.day == 1 ? from : Self.nextMonth(after: from)
    while start <= until {
      let next = Self.nextMonth(after: start)
      guard next.ordinal - 1 <= until.ordinal else { break }
      let words = start.inWords.split(separator: " ")
      all.append(
        Month(
          label: "\(words[1].prefix(3)) \(words[2])", days: start.ordinal...next.ordinal - 1))
      start = next
    }
    self.all = all
    first = all.first?.days.lowerBound ?? 0
    monthOfDay = all.enumerated().flatMap { position, month in
      month.days.map { _ in Int32(position) }
    }
  }

  /// `nil` outside the whole months.
  func position(of day: Int) -> Int? {
    monthOfDay.indices.contains(day - first) ? Int(monthOfDay[day - first]) : nil
  }

  private static func nextMonth(after day: Day) -> Day {
    // From the 1st to the 31st of any month, 32 days before its first lie within the month that follows or later.
    let (year, month, _) = day.parts
    let next =
      month == 12
      ? Day(year: year + 1, month: 1, day: 1)
      : Day(year: year, month: month + 1, day: 1)
    return next ?? day.adding(days: 31)
  }
}
