import ReportDocument
import Statistics

/// The key secondary figure: person dose over 90 days, in every window, between practitioners and (tier 2) within.
struct SecondaryBlocks {
  private let figures: LinkFigures

  init(_ figures: LinkFigures) {
    self.figures = figures
  }

  var blocks: [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [
      .paragraph(
        "Supervision received is the uninterrupted minutes of individual sessions held, divided by "
          + "the minutes the frequency policy expected, and never more than 1. Each "
          + "practitioner’s average is set beside the average quality index of their randomly "
          + "chosen assessments, blinded or not."),
      .table(windows),
    ]
    if let smallest = figures.smallestDetectable {
      blocks.append(
        .paragraph(
          "With \(figures.practitioners.counted("practitioner")) the smallest ρ that would be "
            + "seen four times in five is \(smallest.inWords(decimals: 2))."))
    }
    if let placebo = AssociationWords(figures).placebo { blocks.append(.paragraph(placebo)) }
    return blocks + within
  }

  private var windows: ReportDocument.Table {
    .init(
      "Supervision received and quality, between practitioners (Spearman’s ρ)",
      columns: [
        .text("Window"), .count("Practitioners"), .count("Audits"), .number("ρ", decimals: 2),
        .interval("95% interval", decimals: 2),
      ],
      rows: [ExposureWindow.ninetyDays, .untilCompletion, .hundredAndEightyDays, .placebo]
        .compactMap { window in
          figures.association.between(.personDose, window).map { row(window, $0) }
        })
  }

  private func row(
    _ window: ExposureWindow, _ association: BetweenPractitioners
  ) -> [ReportDocument.Cell] {
    [
      .text(window.title), .count(association.practitioners), .count(association.audits),
      association.rho, association.interval,
    ]
  }

  private var within: [ReportDocument.Block] {
    guard let within = figures.association.within else {
      return [
        .paragraph(
          "Whether the same practitioner did better when better supervised is not estimated: that "
            + "needs at least \(Tier.fewestForWithin) practitioners, \(Tier.fewestWithThreeAudits) "
            + "of them with \(Tier.auditsForWithin) or more audits. These records hold "
            + "\(figures.practitioners) and \(figures.withThree).")
      ]
    }
    guard let correlation = within.correlation.value else {
      return [
        .paragraph(
          "Whether the same practitioner did better when better supervised cannot be estimated. "
            + (within.correlation.reason?.words ?? ""))
      ]
    }
    var blocks: [ReportDocument.Block] = [
      .paragraph(
        "Within the same practitioner: each assessment is compared with that practitioner’s own "
          + "average, so that lasting differences between people drop out."),
      .facts([
        .init(
          "Within-practitioner correlation", .number(correlation.r), decimals: 2,
          note: "\(correlation.clusters.counted("practitioner")), "
            + "\(correlation.observations.counted("audit")), "
            + "\(correlation.degreesOfFreedom) degrees of freedom; "
            + "\(within.leftOut.counted("practitioner")) with one audit left out."),
        .init("95% interval", cell(within.intervals.r), decimals: 2, note: note(within)),
        .init(
          "Slope", .number(correlation.slope), decimals: 2,
          note: "Points of the index between none of the expected supervision and all of it."),
        .init("95% interval of the slope", cell(within.intervals.slope), decimals: 2),
      ]),
    ]
    if figures.association.signsDiffer { blocks.append(.caveat(AssociationWords.signsDiffer)) }
    return blocks
  }

  private func note(_ within: WithinPractitioners) -> String {
    let bootstrap = within.intervals.r
    return "Percentile bootstrap over practitioners, "
      + "\((bootstrap.resamples - bootstrap.leftOut).counted("resample")), seed \(bootstrap.seed)."
  }

  private func cell(_ bootstrap: BootstrapInterval) -> ReportDocument.Cell {
    bootstrap.interval.map { .interval(lower: $0.low, upper: $0.high) }
      ?? .missing(reason: "No resample could be used.")
  }
}

extension BetweenPractitioners {
  var rho: ReportDocument.Cell {
    switch spearman {
    case .value(let value): .number(value.rho)
    case .undefined(let reason): .missing(reason: reason.words)
    }
  }

  var interval: ReportDocument.Cell {
    switch spearman {
    case .value(let value):
      value.interval.map { .interval(lower: $0.low, upper: $0.high) }
        ?? .missing(reason: "The formula gives none for a perfect order.")
    case .undefined(let reason): .missing(reason: reason.words)
    }
  }
}
