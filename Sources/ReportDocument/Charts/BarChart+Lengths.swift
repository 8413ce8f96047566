extension ReportDocument.BarChart {
  /// What the length of a bar stands for: a count, a number, or a percentage where there may be
  /// one. Nil: no bar.
  func length(of cell: ReportDocument.Cell) -> Double? {
    switch cell.finite {
    case .count(let count): Double(count)
    case .number(let number): number
    case .share(let share): share.percentage
    case .text, .interval, .day, .suppressed, .missing: nil
    }
  }

  /// From nought; to a hundred where bars are percentages.
  var barScale: Scale {
    let cells = categories.flatMap(\.values)
    let shares = cells.contains { if case .share = $0 { true } else { false } }
    let lengths = cells.compactMap { length(of: $0) }
    return Scale(around: [0] + lengths, fixed: shares ? (from: 0, to: 100) : nil)
  }

  /// The figure at the end of a bar.
  func barWords(_ cell: ReportDocument.Cell) -> String {
    switch Shown(cell, decimals: decimals) {
    case .figure(let text): text
    case .hidden: Shown.hiddenWord
    case .none: Shown.noneMark
    }
  }
}
