/// One person's leave as ordinals, in order and without overlap: days on which the clock of supervision stands still.
struct Leave {
  let spans: [ClosedRange<Int>]

  init(_ absences: some Sequence<LinkRecords.Absence>) {
    let sorted = absences.filter { $0.from <= $0.until }
      .map { Int($0.from)...Int($0.until) }.sorted { $0.lowerBound < $1.lowerBound }
    var merged: [ClosedRange<Int>] = []
    for span in sorted {
      if let last = merged.last, span.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] =
          last.lowerBound...max(last.upperBound, span.upperBound)
      } else {
        merged.append(span)
      }
    }
    spans = merged
  }

  /// The day on which `days` days have gone by since `anchor`, leave not counted. Never itself a day of leave.
  func day(_ days: Int, after anchor: Int) -> Int {
    var day = anchor + days
    for span in spans where span.upperBound > anchor {
      let first = max(span.lowerBound, anchor + 1)
      if first > day { break }
      day += span.upperBound - first + 1
    }
    return day
  }

  /// The `count`-th working day after `ordinal` that is not leave.
  func workingDay(_ count: Int, after ordinal: Int, _ workingDays: WorkingDays) -> Int {
    var wanted = count
    var day = workingDays.ordinal(wanted, after: ordinal)
    for span in spans where span.upperBound > ordinal {
      let first = max(span.lowerBound, ordinal + 1)
      if first > day { break }
      wanted += workingDays.count(
        after: Day(ordinal: first - 1), through: Day(ordinal: span.upperBound))
      day = workingDays.ordinal(wanted, after: ordinal)
    }
    return day
  }

  func days(from: Int, until: Int) -> Int {
    spans.reduce(0) { $0 + max(0, min($1.upperBound, until) - max($1.lowerBound, from) + 1) }
  }
}
