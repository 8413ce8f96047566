import ReportDocument
import Workbook

/// Conditions you set: workload, time, and whether supervision happened.
struct ConditionsSection {
  private let view: WorkforceView

  init(_ view: WorkforceView) {
    self.view = view
  }

  var blocks: [ReportDocument.Block] {
    let answers = [
      UnitTable.averages([.p1, .p2], and: numbers), UnitTable.shares([.p1, .p2]),
    ]
    return [.lead(SaidWords(view).lead([.p1, .p2]))] + UnitTable.blocks(answers, view)
      + (view.hidesAllAnswers ? [] : [.paragraph(Self.counting)])
      + [.paragraph(supervisionLead)] + UnitTable.blocks([supervision], view)
      + (supervision.hasFigures(view) ? [.paragraph(Self.supervisionNote)] : [])
  }

  private static let counting =
    "Each person counts once, with the average of their months. “Mostly or completely” means that "
    + "this average is 3.5 or more. Where few people answered there is only a word."

  /// A column that has a figure somewhere; the others may be things that nobody was asked.
  private var numbers: [UnitTable.Column] {
    let all = [
      UnitTable.whole("Children allocated") { $0.childrenAllocated?.cell },
      UnitTable.whole("Caseload points") { $0.points?.cell },
    ]
    return all.filter { column in view.rows.contains { column.cell($0.figures) != nil } }
  }

  private var supervisionLead: String {
    let work = view.scope.figures.work
    guard let days = work.days else {
      return "Whether supervision was in date cannot be shown for \(view.scope.name)."
    }
    let inDate =
      days.inDate.percent.map { "on \($0)% of days" } ?? "on \(days.inDate.share.words) days"
    let cancelled = work.sessions.map {
      " Of about \($0.planned) individual sessions planned, the organisation cancelled "
        + "\($0.cancelledByOrganisation.words)."
    }
    return "Supervision was in date and long enough \(inDate) in \(view.scope.name)."
      + (cancelled ?? "")
  }

  private var supervision: UnitTable {
    UnitTable(
      "Supervision of practitioners",
      [
        .records("Days in date and long enough") { $0.days?.inDate.cell },
        .records("Days in date but too short") { $0.days?.tooShort.cell },
        .records("Individual sessions planned, about") { $0.sessions.map { .count($0.planned) } },
        .records("Of them cancelled by the organisation") {
          $0.sessions?.cancelledByOrganisation.cell
        },
        .records("Practitioners without a supervisor at the end") { $0.withoutSupervisor?.cell },
      ])
  }

  private static let supervisionNote =
    "From the records of supervision, not from what anybody answered. A day of one practitioner is in "
    + "date when the last confirmed individual session that was long enough is no older than the "
    + "frequency policy allows; leave is not counted. Percentages are given from "
    + "\(ShownShare.fewestForPercent) practitioners on, words below. A session that was moved "
    + "because of a crisis is nobody’s fault; many of them are a condition that can be changed."
}
