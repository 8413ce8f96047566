import WorkbookProtocol

/// One's own answers over time: a line for each statement, a column for each month, never anything added up.
struct TrendTable {
  private struct Row {
    let label: String
    let range: ClosedRange<Double>
    /// By month.
    let values: [CalendarMonth: Double]
  }

  private let words: CheckInText
  /// The oldest first.
  private let checkIns: [(month: CalendarMonth, record: Wire.CheckInRecord)]
  private let months: [CalendarMonth]

  /// Twelve columns of four and a label fill the width of 80.
  private static let mostMonths = 12
  private static let labelWidth = 25
  private static let bars = ["▁", "▂", "▃", "▅", "▇"]

  init(_ words: CheckInText, _ mine: [Wire.CheckInRecord]) {
    self.words = words
    checkIns = mine.compactMap { record in
      CalendarMonth(iso: record.month).map { ($0, record) }
    }.sorted { $0.month < $1.month }
    guard let first = checkIns.first?.month, let last = checkIns.last?.month else {
      months = []
      return
    }
    let start = max(first, last.advanced(by: 1 - Self.mostMonths))
    months = (0..<Self.mostMonths).map { start.advanced(by: $0) }.filter { $0 <= last }
  }

  func text() throws -> String {
    let lines = try rows().filter { row in months.contains { row.values[$0] != nil } }.map(lines)
    let legend = Self.bars.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: "  ")
    return ([headings] + lines + [""]).joined(separator: "\n") + "\n"
      + Layout.wrapped("\(legend)  from the lowest answer to the highest; · not answered.") + "\n"
      + scores
      + Layout.wrapped(
        "Each line stands for itself; nothing is added up. This table is yours alone: nobody else can ask for it."
      )
  }

  private var headings: String {
    var years = String(repeating: " ", count: Self.labelWidth)
    var names = years
    for (index, month) in months.enumerated() {
      years += index == 0 || month.number == 1 ? Layout.cell(String(month.year), 4) : "    "
      names += month.short + " "
    }
    return years.droppingTrailingSpaces + "\n" + names + "latest"
  }

  private func rows() throws -> [Row] {
    let drafts = try checkIns.map { ($0.month, try Draft(of: $0.record.checkIn)) }
    func numbers(_ place: String) -> [CalendarMonth: Double] {
      var values: [CalendarMonth: Double] = [:]
      for (month, draft) in drafts {
        if case .integer(let number) = draft[place] { values[month] = Double(number) }
      }
      return values
    }
    let pulse = PulseItem.all(words.entry).map { item in
      Row(
        label: item.fullLabel, range: Double(item.lowest)...Double(item.highest),
        values: numbers("/pulse/\(item.name)"))
    }
    let staying = words.entry.property("staying").map { property in
      Row(
        label: property.label,
        range: Double(property.schema.minimum ?? 1)...Double(property.schema.maximum ?? 5),
        values: numbers("/staying"))
    }
    return pulse + [staying].compactMap { $0 } + words.instruments.map(row)
  }

  private func row(_ instrument: Wire.InstrumentRecord) -> Row {
    var values: [CalendarMonth: Double] = [:]
    for (month, record) in checkIns {
      values[month] = record.scores.first { $0.instrument == instrument.id }?.score
    }
    let direction = instrument.higherIsBetter ? "" : " (\(CheckInWords.lowerIsBetter))"
    return Row(
      label: instrument.title + direction,
      range: Double(instrument.lowest)...Double(instrument.highest), values: values)
  }

  private func lines(_ row: Row) -> String {
    var bars = ""
    for month in months {
      bars += " " + (row.values[month].map { Self.bar($0, in: row.range) } ?? "·") + "  "
    }
    let latest = months.last { row.values[$0] != nil }.flatMap { row.values[$0] }
    let end = bars + "  " + (latest.map(ScoreWords.rounded) ?? "")
    // A long label goes on in the next line.
    var label = Self.broken(row.label)
    let first = Layout.cell(label.removeFirst(), Self.labelWidth) + end
    return ([first.droppingTrailingSpaces] + label.map { "  " + $0 }).joined(separator: "\n")
  }

  private static func bar(_ value: Double, in range: ClosedRange<Double>) -> String {
    let width = range.upperBound - range.lowerBound
    let share = width > 0 ? (value - range.lowerBound) / width : 1
    let step = Int((share * Double(bars.count - 1)).rounded())
    return bars[min(max(step, 0), bars.count - 1)]
  }

  private static func broken(_ label: String) -> [String] {
    var lines = [""]
    for word in Layout.plain(label).split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count < labelWidth - 2 {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// The newest score of each instrument that has bands.
  private var scores: String {
    words.instruments.compactMap { instrument -> String? in
      for (month, record) in checkIns.reversed() {
        guard let score = record.scores.first(where: { $0.instrument == instrument.id }),
          let number = score.score, let band = score.band
        else { continue }
        return Layout.wrapped(
          "\(instrument.title): \(ScoreWords.rounded(number)) in \(month.words), in the band \"\(band)\" of its published scoring."
        ) + "\n"
      }
      return nil
    }.joined()
  }
}
