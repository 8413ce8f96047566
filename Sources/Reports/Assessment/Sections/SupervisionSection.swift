import ReportDocument
import Workbook

/// What supervision looked like.
struct SupervisionSection {
  private let figures: LinkFigures
  private var supervision: SupervisionFigures { figures.supervision }

  init(_ figures: LinkFigures) {
    self.figures = figures
  }

  var blocks: [ReportDocument.Block] {
    guard supervision.practitioners >= figures.smallGroups.fewest else {
      return [
        .paragraph(
          "\(supervision.practitioners.counted("practitioner was", "practitioners were")) in post in "
            + "this period, and \(supervision.sessions.counted("session is", "sessions are")) "
            + "recorded. Below \(figures.smallGroups.fewest) practitioners nothing more is shown, because "
            + "it could point at one of them.")
      ]
    }
    return [.facts(facts), .table(kinds)] + cancellations + depth + charts
  }

  private var facts: [ReportDocument.Fact] {
    let individual = supervision[.individual]
    return [
      .init(
        "Days in date", .share(supervision.days.inDate, of: supervision.days.counted),
        note: "A day of one practitioner is in date when the last confirmed individual session "
          + "that was long enough is no older than the frequency policy allows. Leave is not "
          + "counted. Judged from \(figures.judgedFrom.inWords)."),
      .init(
        "Days in date but too short",
        .share(supervision.days.tooShort, of: supervision.days.counted),
        note: "They would be in date if the last session had been long enough."),
      .init(
        "Individual sessions held, of those planned",
        .share(individual.held, of: individual.planned)
      ),
      .init(
        "Practitioners without an individual session in the period",
        .share(supervision.withoutSession, of: supervision.practitioners)),
      .init(
        "Actions closed by their due day, of those due",
        supervision.actionsClosed == 0
          ? .missing(reason: "No action has been closed in these records yet.")
          : .share(supervision.actionsClosedByDue, of: supervision.actionsDue)),
    ]
  }

  private var kinds: ReportDocument.Table {
    let kinds = SessionKind.allCases.filter { kind in
      supervision[kind].planned > 0 || kind == .individual || kind == .group
    }
    let rows = kinds.map { kind -> [ReportDocument.Cell] in
      let figures = supervision[kind]
      return [
        .text(kind.words), .count(figures.planned), .count(figures.held),
        figures.minutes.median.map { .number($0) } ?? .missing(reason: "None was held."),
      ]
    }
    return .init(
      "Sessions in the period; a group session counts once for each practitioner who took part. "
        + "Minutes are uninterrupted ones.",
      columns: [
        .text("Kind"), .count("In the diary"), .count("Held"),
        .number("Median minutes", decimals: 0),
      ], rows: rows)
  }

  private var cancellations: [ReportDocument.Block] {
    let total = supervision.cancelledInAll
    guard total > 0 else {
      return [.paragraph("No individual session is recorded as cancelled.")]
    }
    let ours = CancelReason.allCases.filter(\.isOrganisational)
      .reduce(0) { $0 + supervision.cancelled[$1.position] }
    let reasons = CancelReason.allCases.filter { supervision.cancelled[$0.position] > 0 }
      .map { reason in
        ReportDocument.BarChart.Category(
          reason.words, [.count(supervision.cancelled[reason.position])])
      }
    return [
      .chart(
        .init(
          "Why individual sessions were cancelled",
          altText: "\(total.counted("individual session")) cancelled; for \(ours) of them the "
            + "reason lay with the organisation.",
          .bars(
            .init(valueTitle: "Cancelled sessions", series: ["Sessions"], categories: reasons))))
    ]
  }

  private var depth: [ReportDocument.Block] {
    let cases = supervision.cases
    guard cases.discussions > 0 else {
      return [.paragraph("No case discussion is recorded in this period.")]
    }
    let categories = Depth.allCases.map { depth in
      ReportDocument.BarChart.Category(
        depth.words,
        [
          fifths(cases.supervisor[depth], of: cases.supervisor.total),
          fifths(cases.supervisee[depth], of: cases.supervisee.total),
        ])
    }
    return [
      .facts([
        .init(
          "Case discussions rated by both", roughly(cases.ratedByBoth, of: cases.discussions),
          note: "An unrated discussion is never counted as deep."),
        .init(
          "Of those rated by both, 3 or more from both",
          roughly(cases.deep, of: cases.ratedByBoth)),
      ]),
      .chart(
        .init(
          "How deep case discussions were, by those in the room",
          altText: "Supervisors’ median \(words(cases.supervisor.median)), supervisees’ median "
            + "\(words(cases.supervisee.median)), on a scale from 1 to 4.",
          .bars(
            .init(
              valueTitle: "% of rated discussions, to the nearest five",
              series: ["Supervisors", "Supervisees"],
              categories: categories)))),
      .paragraph(
        "Supervisor and supervisee rate apart, and neither sees the other’s rating first. What they "
          + "rated is given to the nearest five in a hundred: an exact number, read again after one "
          + "more rating, would tell what that one was."),
    ]
  }

  /// To the nearest five in a hundred.
  private func fifths(_ count: Int, of total: Int) -> ReportDocument.Cell {
    guard total >= ReportDocument.Share.smallestBaseForPercentage else {
      return .missing(reason: "Fewer than 20 were rated.")
    }
    return .number((Double(count) / Double(total) * 20).rounded() * 5)
  }

  private func roughly(_ count: Int, of total: Int) -> ReportDocument.Cell {
    guard case .number(let percent) = fifths(count, of: total) else {
      return .missing(reason: "Fewer than 20 could be counted.")
    }
    return .text("about \(percent.inWords(decimals: 0))%")
  }

  private func words(_ median: Double?) -> String {
    median.map { $0.inWords(decimals: 1) } ?? "not known"
  }

  private var charts: [ReportDocument.Block] {
    let months = figures.months.all
    guard months.count >= 2 else { return [] }
    return [
      MonthlyChart(
        "Days in date, month by month", value: "Days in date, %",
        finding: "days in date", months: months,
        shares: supervision.months.map { month in
          MonthlyChart.Share(
            count: month.days.inDate, of: month.days.counted, people: month.practitioners)
        }, figures.smallGroups
      ).block,
      MonthlyChart(
        "Individual sessions cancelled by the organisation, month by month",
        value: "Cancelled by the organisation, % of planned",
        finding: "planned individual sessions cancelled by the organisation", months: months,
        shares: supervision.months.map { month in
          MonthlyChart.Share(
            count: month.cancelledByOrganisation, of: month.planned,
            people: month.practitioners)
        }, figures.smallGroups
      ).block,
      .paragraph(
        "Dots outside the limits, or in a pattern, are worth a question; the rest is the ordinary "
          + "rise and fall of months. Limits rest on the first 12 months shown, and on fewer they "
          + "are trial limits. These charts are of the whole authority, never of one worker."),
    ]
  }
}

extension Depth {
  var words: String {
    switch self {
    case .update: "1 Update"
    case .explanation: "2 Explanation"
    case .exploration: "3 Exploration"
    case .shiftIntoAction: "4 Shift into action"
    }
  }
}
