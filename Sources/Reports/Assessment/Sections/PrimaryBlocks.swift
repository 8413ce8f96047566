import ReportDocument
import Statistics

/// The declared primary comparison.
struct PrimaryBlocks {
  private let figures: LinkFigures
  private var primary: PrimaryComparison { figures.primary }

  init(_ figures: LinkFigures) {
    self.figures = figures
  }

  var blocks: [ReportDocument.Block] {
    [.paragraph(question)] + result
      + [
        .paragraph(notDeep),
        .paragraph(
          "A blind reading of a sample by quality assurance is meant to stand beside these ratings. "
            + "These records hold none yet, so depth is the word of the two people in the room."),
      ]
  }

  private var question: String {
    "Randomly chosen, blinded audits: assessments whose case had at least one supervision discussion "
      + "that both people in it rated 3 or more, within the first \(EarlyDays.workingDays) working "
      + "days from referral and before completion, against assessments whose case had none."
  }

  private var result: [ReportDocument.Block] {
    guard let comparison = figures.compared else {
      return [
        .paragraph(
          "Not compared. \(ComparisonWords(figures).lead) \(ComparisonWords(figures).meaning)")
      ]
    }
    return [.table(groups(comparison)), .facts(difference(comparison)), .chart(chart)]
      + [.paragraph(length)]
  }

  private func groups(_ comparison: GroupComparison) -> ReportDocument.Table {
    func row(
      _ title: String, _ group: PrimaryComparison.Group, _ values: Distribution
    ) -> [ReportDocument.Cell] {
      [
        .text(title), .number(values.mean), .number(values.median), .count(group.audits),
        .count(group.practitioners),
        group.medianLength.map { .number($0) } ?? .missing(reason: "No assessment."),
      ]
    }
    return .init(
      "Quality index of both groups (1 to 4). A practitioner may be in both.",
      columns: [
        .text("Early discussion"), .number("Mean index", decimals: 2),
        .number("Median index", decimals: 2), .count("Audits"), .count("Practitioners"),
        .number("Median length, working days", decimals: 0),
      ],
      rows: [
        row("In depth", primary.deep, comparison.first),
        row("Not in depth", primary.other, comparison.second),
      ])
  }

  private func difference(_ comparison: GroupComparison) -> [ReportDocument.Fact] {
    let bootstrap = comparison.meanDifferenceInterval
    let used = (bootstrap.resamples - bootstrap.leftOut).counted("resample")
    return [
      .init(
        "Difference of means", .number(comparison.meanDifference), decimals: 2,
        note: "In depth less not in depth, worked out before rounding."),
      .init(
        "95% interval",
        bootstrap.interval.map { .interval(lower: $0.low, upper: $0.high) }
          ?? .missing(reason: "No resample could be used."),
        decimals: 2,
        note: "Percentile bootstrap over \(bootstrap.clusters) practitioners, \(used), seed "
          + "\(bootstrap.seed)."),
      .init("Difference of medians", .number(comparison.medianDifference), decimals: 2),
    ]
  }

  private var chart: ReportDocument.Chart {
    .init(
      "Quality index with and without an early discussion in depth",
      altText:
        "\(good(primary.deep)) of the assessments discussed in depth early on had an index of 3 "
        + "or more, and \(good(primary.other)) of the others.",
      .bars(
        .init(
          valueTitle: "% of the group’s audits", series: ["In depth", "Not in depth"],
          categories: IndexBand.allCases.map { band in
            .init(
              band.title,
              [
                .share(primary.deep.bands[band.rawValue], of: primary.deep.audits),
                .share(primary.other.bands[band.rawValue], of: primary.other.audits),
              ])
          })))
  }

  private func good(_ group: PrimaryComparison.Group) -> String {
    let bands = [IndexBand.from3, .from3Half].reduce(0) { $0 + group.bands[$1.rawValue] }
    return ReportDocument.Share(bands, of: group.audits).words
  }

  private var length: String {
    guard let deep = primary.deep.medianLength, let other = primary.other.medianLength else {
      return ""
    }
    let figures =
      "median \(deep.inWords(decimals: 0)) working days against \(other.inWords(decimals: 0))"
    if deep > other {
      return
        "Assessments in the first group took longer (\(figures)). A longer assessment has more "
        + "chances of a discussion, and more time to become a good one; part of the difference "
        + "may be that."
    }
    return
      "A longer assessment has more chances of a discussion. Here the first group did not take "
      + "longer (\(figures))."
  }

  private var notDeep: String {
    let parts = primary.notDeep
    return "Of the \(primary.other.audits.counted("assessment")) without one: "
      + "\(parts.notDiscussed.counted("case was", "cases were")) not discussed in those days, "
      + "\(parts.unrated.counted("was", "were")) discussed but not rated by both, and "
      + "\(parts.ratedLower.counted("was", "were")) rated by both and below 3 by at least one. "
      + "An unrated discussion may have been deep; it is never counted as such."
  }
}
