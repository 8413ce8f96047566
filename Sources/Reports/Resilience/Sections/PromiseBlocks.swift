import ReportDocument
import Workbook

/// What was promised: what, who, by when, and what happened.
struct PromiseBlocks {
  private let view: WorkforceView

  init(_ view: WorkforceView) {
    self.view = view
  }

  /// What you promised last quarter, and what happened.
  var kept: [ReportDocument.Block] {
    let quarter = view.quarter.previous
    let last = view.promises.of(quarter)
    let older = view.promises.open(before: quarter)
    var blocks: [ReportDocument.Block] = [.lead(lead(last))]
    if !last.isEmpty {
      blocks.append(
        .table(
          table(
            "Promised after the figures of \(quarter.inWords)", last, promised + [whatHappened])))
    }
    if !older.isEmpty {
      blocks.append(
        .table(table("Older promises still open", older, promised + [whatHappened])))
    }
    if (last + older).contains(where: { $0.promise.isOverdue(on: view.today) }) {
      blocks.append(
        .paragraph(
          "To those it was made to, a promise of which nobody says what happened looks like one that was "
            + "not kept. Saying so, also when it was not, takes one line: `workbook promise answer`."
        ))
    }
    return blocks
  }

  /// What we will do, who, by when.
  var next: [ReportDocument.Block] {
    let made = view.promises.of(view.quarter)
    guard !made.isEmpty else {
      return [
        .lead("No promise has been recorded after these figures yet."),
        .paragraph(
          "One thing that will change, who sees to it, and by when, is worth more than a plan of many "
            + "lines. `workbook promise add` records it, and the next report begins with what became "
            + "of it."),
      ]
    }
    return [
      .lead(
        "\(made.count.counted("promise was", "promises were")) made after these figures. The next "
          + "report begins with what became of \(made.count == 1 ? "it" : "them")."),
      .table(table("What we will do, who, by when", made, promised)),
    ]
  }

  private func lead(_ last: [WorkforcePromises.Made]) -> String {
    guard !last.isEmpty else { return "No promise was recorded last quarter." }
    let outcomes = last.map { $0.promise.answer?.outcome }
    let parts: [(WorkforcePromise.Outcome?, String)] = [
      (.kept, "kept"), (.partlyKept, "kept in part"), (.notKept, "not kept"),
      (nil, "without a word yet on what happened"),
    ]
    let counted = parts.compactMap { outcome, words in
      let count = outcomes.count { $0 == outcome }
      return count > 0 ? "\(count) \(words)" : nil
    }
    return "\(last.count.counted("promise was", "promises were")) made last quarter: "
      + "\(list(counted))."
  }

  private struct Column {
    let heading: ReportDocument.Column
    let cell: (WorkforcePromises.Made) -> ReportDocument.Cell
  }

  private var promised: [Column] {
    [
      Column(heading: .text("What")) { .text($0.promise.text.text) },
      Column(heading: .text("To whom")) { .text(view.name(of: $0.promise.unit)) },
      Column(heading: .text("Who")) { .text($0.owner) },
      Column(heading: .day("By when")) { .day(ReportDocument.Day($0.promise.due)) },
    ]
  }

  private var whatHappened: Column {
    Column(heading: .text("What happened")) { .text($0.outcome(on: view.today)) }
  }

  private func table(
    _ caption: String, _ made: [WorkforcePromises.Made], _ columns: [Column]
  ) -> ReportDocument.Table {
    .init(
      caption, columns: columns.map(\.heading),
      rows: made.map { made in columns.map { $0.cell(made) } })
  }
}
