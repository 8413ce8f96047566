import ReportDocument

/// All else, labelled exploratory.
struct ExploratoryBlocks {
  private let figures: LinkFigures

  init(_ figures: LinkFigures) {
    self.figures = figures
  }

  private static let order: [ExposureWindow] = [
    .untilCompletion, .ninetyDays, .hundredAndEightyDays, .placebo,
  ]

  var blocks: [ReportDocument.Block] {
    let measures = Measure.allCases.filter { $0 != .personDose }
    return [
      .paragraph(
        "These \(measures.count * Self.order.count) figures were not chosen in advance. Among so "
          + "many, some will look strong by chance alone. They are here to raise questions, not to "
          + "answer any, and a longer assessment has more of almost everything."),
      .table(
        .init(
          "Each measure and the quality index, between practitioners (Spearman’s ρ)",
          columns: [.text("Measure"), .count("Practitioners")]
            + Self.order.map { .number($0.shortTitle, decimals: 2) },
          rows: measures.map(row))),
    ] + placebo
  }

  /// Practitioners of the fullest window; a narrower window may have fewer.
  private func row(_ measure: Measure) -> [ReportDocument.Cell] {
    let found = Self.order.compactMap { figures.association.between(measure, $0) }
    return [.text(measure.title), .count(found.map(\.practitioners).max() ?? 0)] + found.map(\.rho)
  }

  private var placebo: [ReportDocument.Block] {
    let open = figures.association.placeboNotOver
    guard open > 0 else { return [] }
    return [
      .paragraph(
        "The 90 days after completion are not over for \(open.counted("assessment")); "
          + "\(open == 1 ? "it is" : "they are") left out of that column.")
    ]
  }
}
