import ReportDocument
import Workbook

/// Support: somebody to think with, attention, safety to say, leaders who understand.
struct SupportSection {
  private let view: WorkforceView

  init(_ view: WorkforceView) {
    self.view = view
  }

  private static let items: [PulseItem] = [.p3, .p4, .p7, .p8]

  var blocks: [ReportDocument.Block] {
    [.lead(SaidWords(view).lead([.p3, .p7]))]
      + UnitTable.blocks([.averages(Self.items), .shares(Self.items)], view)
      + (view.hidesAllAnswers ? [] : [.paragraph(Self.note)])
  }

  private static let note =
    "A low figure here is not about one supervisor. Skilled support needs time, training, and "
    + "supervision for those who supervise."
}
