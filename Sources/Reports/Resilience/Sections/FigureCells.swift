import ReportDocument

extension ShownMean {
  /// A number, or words at either end of what is shown.
  var cell: ReportDocument.Cell { Double(words).map { .number($0) } ?? .text(words) }
}

extension ShownShare {
  var cell: ReportDocument.Cell { .text(words) }
}

extension ShownAverage {
  var cell: ReportDocument.Cell { .number(value) }
}

extension RecordedShare {
  var cell: ReportDocument.Cell { .text(words) }
}

extension RoundedCount {
  var cell: ReportDocument.Cell { .text(words) }
}

extension WorkforceRelease.Asked {
  /// The words at either end keep that an average stops short of what would say what everybody answered.
  func cell(_ average: ShownAverage) -> ReportDocument.Cell {
    if average == ShownAverage(rangeShown.lowerBound) { return .text("\(average.words) or less") }
    if average == ShownAverage(rangeShown.upperBound) { return .text("\(average.words) or more") }
    return average.cell
  }
}
