import WorkbookProtocol

/// One quarter of the calendar year, such as July to September 2026.
struct CalendarQuarter: Hashable, Sendable {
  let year: Int
  /// 1 to 4.
  let number: Int

  init(of month: CalendarMonth) {
    year = month.year
    number = (month.number - 1) / 3 + 1
  }

  var first: CalendarMonth { CalendarMonth(year: year, number: number * 3 - 2) }
  var last: CalendarMonth { CalendarMonth(year: year, number: number * 3) }

  var period: Wire.ReportingPeriod {
    let lastDay = [1: 31, 2: 30, 3: 30, 4: 31][number] ?? 30
    return Wire.ReportingPeriod(
      from: LondonClock.day(year, first.number, 1),
      until: LondonClock.day(year, last.number, lastDay))
  }

  /// "July to September 2026"
  var words: String { "\(LondonClock.months[first.number - 1]) to \(last.words)" }

  var before: CalendarQuarter { CalendarQuarter(of: first.advanced(by: -1)) }

  /// A quarter of which nobody can answer any more: its last month is open until the 10th of the next.
  static func lastClosed(_ clock: LondonClock) -> CalendarQuarter {
    let current = CalendarQuarter(of: clock.month)
    let isStillOpen = clock.month == current.first && clock.dayOfMonth <= lastDayOfAnswering
    return isStillOpen ? current.before.before : current.before
  }

  /// Of the month after the quarter.
  private static let lastDayOfAnswering = 10

  /// The words for a period that came from a server: a quarter by its months, anything else by its days.
  static func words(_ period: Wire.ReportingPeriod, _ clock: LondonClock) -> String {
    if let month = CalendarMonth(iso: String(period.from.dropLast(3))),
      CalendarQuarter(of: month).period == period
    {
      return CalendarQuarter(of: month).words
    }
    return "\(clock.shortWords(day: period.from)) to \(clock.shortWords(day: period.until))"
  }

  static let howItIsWritten = "2026-Q3 or 2026-07-01..2026-09-30"

  /// From `2026-Q3`, "Q3 2026" or `2026-07-01..2026-09-30`.
  /// - Throws: ``CommandFailure`` when it is no quarter.
  static func parse(_ text: String) throws -> CalendarQuarter {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    if ends.count == 2, let month = CalendarMonth(iso: String(ends[0].dropLast(3))) {
      let quarter = CalendarQuarter(of: month)
      if quarter.period == Wire.ReportingPeriod(from: ends[0], until: ends[1]) { return quarter }
      throw CommandFailure(
        "'\(text)' is not one whole quarter. The quarter of its first day is \(quarter.period.from)..\(quarter.period.until).",
        .wrongInput)
    }
    if let quarter = numbered(text) { return quarter }
    throw CommandFailure(
      "A quarter is written \(howItIsWritten): '\(text)' is neither.", .wrongInput)
  }

  /// From `2026-Q3` and "Q3 2026".
  static func numbered(_ text: String) -> CalendarQuarter? {
    let parts = text.uppercased().replacing("Q", with: "-Q")
      .split(whereSeparator: { "- ".contains($0) }).map(String.init)
    guard parts.count == 2, let named = parts.first(where: { $0.hasPrefix("Q") }),
      let number = Int(named.dropFirst()), (1...4).contains(number),
      let other = parts.first(where: { !$0.hasPrefix("Q") }), other.count == 4,
      let year = Int(other), (1900...2200).contains(year)
    else { return nil }
    return CalendarQuarter(of: CalendarMonth(year: year, number: number * 3))
  }
}

extension LondonClock {
  /// A quarter given as an option, by its name or by a day in it.
  func quarter(option text: String, _ name: String) throws -> CalendarQuarter {
    if let quarter = CalendarQuarter.numbered(text) { return quarter }
    let day = DayWords(clock: self, leaning: .past).day(text)
    guard let month = day.flatMap({ CalendarMonth(iso: String($0.dropLast(3))) }) else {
      throw CommandFailure(
        "\(name) takes a quarter, such as 2026-Q3, or a day in it: '\(text)' is neither.",
        .wrongInput)
    }
    return CalendarQuarter(of: month)
  }
}
