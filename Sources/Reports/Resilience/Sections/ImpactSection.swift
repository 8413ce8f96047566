import ReportDocument
import Workbook

/// What the work does to people, and recovery.
struct ImpactSection {
  private let view: WorkforceView

  init(_ view: WorkforceView) {
    self.view = view
  }

  var blocks: [ReportDocument.Block] {
    let tables = [
      UnitTable.averages([.p5, .p6], and: view.instruments.map(column)), .shares([.p5, .p6]),
    ]
    return [.lead(SaidWords(view).lead([.p5, .p6]))] + UnitTable.blocks(tables, view)
      + (view.hidesAllAnswers ? [] : [.paragraph(Self.note)]) + instrumentNotes
  }

  private static let note =
    "“\(PulseItem.p5.heading)” is the statement “Work came home with me when I did not want it”, turned "
    + "round: 5 means not at all. This work touches those who do it well; a low figure asks what would "
    + "help them recover, not who is strong enough."

  private func column(_ asked: WorkforceRelease.Asked) -> UnitTable.Column {
    UnitTable.average("\(asked.title) (\(asked.lowest) to \(asked.highest))") { figures in
      figures.instruments[asked.id].map(asked.cell)
    }
  }

  private var instrumentNotes: [ReportDocument.Block] {
    view.instruments.map { asked in
      .paragraph(
        "\(asked.title): the average of people’s scores by its own rule, where "
          + "\(asked.higherIsBetter ? "higher is better" : "lower is better"). Its published bands are "
          + "for one person and say nothing about a group.")
    }
  }
}
