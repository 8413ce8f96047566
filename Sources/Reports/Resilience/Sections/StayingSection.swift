import ReportDocument

/// Staying and leaving.
struct StayingSection {
  private let view: WorkforceView

  init(_ view: WorkforceView) {
    self.view = view
  }

  var blocks: [ReportDocument.Block] {
    [.lead(SaidWords(view).staying)] + UnitTable.blocks([staying, leaving], view)
      + [
        .paragraph(
          "People leave for good reasons too. Nobody’s answer about staying is known to anybody but "
            + "themselves, and who left is not set beside what anybody answered.")
      ]
  }

  private var staying: UnitTable {
    UnitTable(
      "In this role in a year: average answer, 1 (very unlikely) to 5 (very likely)",
      [
        .answers(.number("Average", decimals: 1)) { $0.staying?.mean.cell },
        .answers(.text("People who said likely or very likely")) { $0.staying?.share.cell },
      ])
  }

  private var leaving: UnitTable {
    UnitTable(
      "Practitioners who left in the quarter, from the records",
      [.records("Left") { $0.leavers?.cell }])
  }
}
