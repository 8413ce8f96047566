import ReportDocument
import Statistics
import Workbook

/// How good the assessments were, one criterion at a time.
struct QualitySection {
  private let quality: QualityFigures
  private let smallGroups: SmallGroups
  private let titles: [Criterion: String]

  init(_ figures: LinkFigures, _ titles: [Criterion: String]) {
    quality = figures.quality
    smallGroups = figures.smallGroups
    self.titles = titles
  }

  var blocks: [ReportDocument.Block] {
    guard quality.audits > 0 else {
      return [
        .paragraph("These records hold no randomly chosen audit in this period."), agreement,
      ]
    }
    guard quality.isShown else {
      return [
        .paragraph(
          "These records hold \(quality.audits.counted("randomly chosen audit")) of work by "
            + "\(quality.practitioners.counted("practitioner")). Below \(smallGroups.fewest) "
            + "practitioners no scores are shown, because they could point at one of them."),
        agreement,
      ]
    }
    return [
      .paragraph(
        "From \(quality.audits.counted("randomly chosen audit")) of work by "
          + "\(quality.practitioners.counted("practitioner")), one an assessment. Scores are 1 not "
          + "good enough: act now, 2 partly there, 3 good, 4 very strong. They are this service’s "
          + "own and not an inspectorate’s grades."),
      .table(criteria),
      .paragraph(
        "O1, whether oversight is visible, is recorded but kept out of the index, so that "
          + "supervision is not compared with itself. X1 and X2 are scored only where a tool was "
          + "used or a justice process ran."),
      .subheading("The index and the grade"), .facts(index), .chart(bands), .table(holistic),
      .subheading("Six facts beside the scores"), .table(facts),
      .paragraph(
        "To all but one of them yes is the better answer; to whether waiting left them in danger it "
          + "is no."),
      .subheading("Agreement between auditors"), agreement,
      .subheading("Four places to look (the scope, §8.2)"), .table(fourPlaces),
    ]
  }

  private var criteria: ReportDocument.Table {
    let rows = Criterion.allCases.enumerated().map { position, criterion in
      let figures = quality.criteria[position]
      return [.text(name(criterion)), share(figures), interval(figures)]
        + figures.scores.map { ReportDocument.Cell.count($0) }
        + [.count(quality.audits - figures.scored)]
    }
    return .init(
      "Audits with each score",
      columns: [
        .text("Criterion"), .share("3 or 4, of those scored"),
        .interval("95% interval, %", decimals: 0), .count("1"), .count("2"),
        .count("3"), .count("4"), .count("Not scored"),
      ], rows: rows)
  }

  private func name(_ criterion: Criterion) -> String {
    titles[criterion].map { "\(criterion.rawValue) \($0)" } ?? criterion.rawValue
  }

  private func share(_ figures: QualityFigures.OfCriterion) -> ReportDocument.Cell {
    figures.scored > 0
      ? .share(figures.goodOrBetter, of: figures.scored)
      : .missing(reason: "No audit scored it.")
  }

  private func interval(_ figures: QualityFigures.OfCriterion) -> ReportDocument.Cell {
    guard ReportDocument.Share(figures.goodOrBetter, of: figures.scored).percentage != nil,
      let interval = Proportion(figures.goodOrBetter, of: figures.scored)?.interval
    else {
      return .missing(
        reason: "No percentage is given below \(ReportDocument.Share.smallestBaseForPercentage).")
    }
    return .interval(lower: interval.low * 100, upper: interval.high * 100)
  }

  private var index: [ReportDocument.Fact] {
    guard let index = quality.index else {
      return [
        .init(
          "Quality index",
          .missing(reason: "No audit scored 8 or more of the criteria C1 to C10."))
      ]
    }
    return [
      .init(
        "Median quality index", .number(index.median), decimals: 2,
        note: "The mean of the scored criteria C1 to C10, given where at least 8 were scored: "
          + "\(index.n.counted("audit"))."),
      .init(
        "Middle half", .interval(lower: index.quantile(0.25), upper: index.quantile(0.75)),
        decimals: 2),
    ]
  }

  private var bands: ReportDocument.Chart {
    let total = quality.bands.reduce(0, +)
    return .init(
      "Quality index of the audits",
      altText: quality.index.map {
        "Half of the audits lie between \($0.quantile(0.25).inWords(decimals: 2)) and "
          + "\($0.quantile(0.75).inWords(decimals: 2)); the median is "
          + "\($0.median.inWords(decimals: 2))."
      } ?? "No audit has an index.",
      .bars(
        .init(
          valueTitle: "Audits", series: ["Audits"],
          categories: IndexBand.allCases.map { band in
            .init(band.title, [.count(total > 0 ? quality.bands[band.rawValue] : 0)])
          })))
  }

  private var holistic: ReportDocument.Table {
    .init(
      "The auditor’s grade of the whole, which cannot exceed 2 where C2, C4 or C8 is 1",
      columns: [.text("Grade"), .count("Audits")],
      rows: zip(Score.allCases, quality.holistic).map { [.text($0.words), .count($1)] })
  }

  private var facts: ReportDocument.Table {
    let rows = zip(AuditFact.allCases, quality.facts).map {
      fact, figures -> [ReportDocument.Cell] in
      let answered = figures.yes + figures.no
      return [
        .text(fact.words),
        answered > 0
          ? .share(figures.yes, of: answered)
          : .missing(reason: "Nobody answered yes or no."),
        .count(figures.yes), .count(figures.no), .count(figures.notApplicable),
      ]
    }
    return .init(
      "Facts agree better between auditors than grades",
      columns: [
        .text("Fact"), .share("Yes, of yes and no"), .count("Yes"), .count("No"),
        .count("Does not apply"),
      ], rows: rows)
  }

  private var agreement: ReportDocument.Block {
    .paragraph(
      "No second ratings yet: nobody has scored the same assessment without seeing the first "
        + "scores, so these records cannot say how far two auditors would agree. Until they can, "
        + "a difference between scores may be a difference between auditors.")
  }

  private var fourPlaces: ReportDocument.Table {
    let plan = Criterion.allCases.firstIndex(of: .c8).map { quality.criteria[$0] }
    let rows: [[ReportDocument.Cell]] = [
      [
        .text("Assessments"), .text("Median quality index"),
        quality.index.map { .text($0.median.inWords(decimals: 2)) }
          ?? .missing(reason: "No audit has an index."),
      ],
      [
        .text("Plans"), .text("C8 scored 3 or 4"),
        plan.map(share) ?? .missing(reason: "No audit scored it."),
      ],
      [.text("Knowledge"), .text("Topics talked about in supervision"), Self.notHere],
      [.text("Culture"), .text("Pulse items P3, P4 and P7"), Self.notHere],
    ]
    return .init(
      "Where the scope says supervision should show",
      columns: [.text("Place"), .text("What is looked at"), .init("Here", .text)], rows: rows)
  }

  private static let notHere = ReportDocument.Cell.missing(
    reason: "This report reads no record of it yet; ask elsewhere.")
}

extension Score {
  var words: String {
    switch self {
    case .notGoodEnough: "1 Not good enough: act now"
    case .partlyThere: "2 Partly there"
    case .good: "3 Good"
    case .veryStrong: "4 Very strong"
    }
  }
}

extension AuditFact {
  var words: String {
    switch self {
    case .updatedAfterNewFacts: "Updated after new facts arrived"
    case .sharedWithThem: "Shared with the young person"
    case .sharedWithFamily: "Shared with the family"
    case .waitingLeftThemInDanger: "Waiting left them in danger"
    case .clearWhatHelpComes: "A reader could say what help comes, from whom, when"
    case .moreThanOneAgency: "Information from more than one agency used"
    }
  }
}
