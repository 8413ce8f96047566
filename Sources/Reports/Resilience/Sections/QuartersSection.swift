import ReportDocument
import Workbook

/// Quarter by quarter: the unit asked about over time, supervision in date beside what people said.
struct QuartersSection {
  private let view: WorkforceView

  init(_ view: WorkforceView) {
    self.view = view
  }

  var blocks: [ReportDocument.Block] {
    let charts = Self.charted.map(chart)
    let drawn = charts.compactMap(\.block)
    let undrawn = charts.filter { $0.block == nil }.map(\.title)
    return [.lead(lead), .table(table)] + drawn
      + (undrawn.isEmpty
        ? []
        : [
          .paragraph(
            "No chart of \(list(undrawn)): fewer than two quarters have a number to draw.")
        ])
      + (drawn.isEmpty ? [] : [.paragraph(reading)])
  }

  private var reading: String {
    "A dot outside the limits, or in a pattern, is worth a question; the rest is the ordinary rise and "
      + "fall of quarters. On fewer than 12 quarters these are trial limits, which move with each new one, "
      + "and no dot is marked. "
      + "The charts are of \(view.scope.name) as a whole, never of one worker."
  }

  private var lead: String {
    let figures = view.history.map { $0.unit(view.scope.id)?.figures }
    let hidden = zip(view.history, figures).filter { $1.map { !$0.showsAnswers } ?? false }
      .map { $0.0.quarter.inWords }
    let count = view.history.count.counted("quarter has", "quarters have")
    guard !hidden.isEmpty else { return "\(count) been released so far." }
    return
      "\(count) been released so far. Hidden for \(view.scope.name), and left out of the charts: "
      + "\(list(hidden))."
  }

  private var table: ReportDocument.Table {
    .init(
      "Supervision in date, and average answers, quarter by quarter",
      columns: [.text("Quarter")] + Self.tabled.map(\.column),
      rows: view.history.map { release in
        [.text(release.quarter.inWords)]
          + Self.tabled.map { series in
            guard let unit = release.unit(view.scope.id) else {
              return .missing(reason: "The unit did not exist when these figures were released.")
            }
            return series.cell(unit.figures) ?? .suppressed(reason: series.hidden)
          }
      })
  }

  private func chart(_ series: QuarterlySeries) -> QuarterlyChart {
    QuarterlyChart(
      series,
      view.history.map { release in
        (release.quarter, release.unit(view.scope.id).flatMap { series.value($0.figures) })
      })
  }

  private static let tabled: [QuarterlySeries] = [
    .inDate, .pulse(.p1), .pulse(.p3), .pulse(.p5), .pulse(.p6), .staying,
  ]
  private static let charted: [QuarterlySeries] = [
    .inDate, .pulse(.p1), .pulse(.p3), .pulse(.p6),
  ]
}
