import ReportDocument
import Workbook

/// Read this first: who answered, what the figures are, and why some are hidden.
struct ReadFirstSection {
  private let view: WorkforceView

  init(_ view: WorkforceView) {
    self.view = view
  }

  var blocks: [ReportDocument.Block] {
    [.lead(lead)] + gap + [.paragraph(purpose)]
      + UnitTable.blocks(view.hidesAllAnswers ? [] : [whoAnswered], view)
      + hidden + [.bullets(Self.reading)]
  }

  private var lead: String {
    let scope = view.scope
    if view.hidesAllAnswers {
      return "Too few people answered to show \(scope.name) without giving someone away. "
        + "\(HiddenUnits.gap)"
    }
    guard let people = scope.figures.people else {
      return
        "How many people answered in \(scope.name) as a whole is hidden; some figures of groups "
        + "within it are shown."
    }
    return
      "\(people.answered.words) people answered in \(scope.name) in \(view.quarter.inWords), of "
      + "\(people.couldAnswer.words) who could have."
  }

  private var gap: [ReportDocument.Block] {
    guard view.hidesAllAnswers else { return [] }
    return [
      .paragraph(
        "What was promised is shown all the same, and so is what the records of supervision tell where "
          + "enough practitioners stand behind it.")
    ]
  }

  private var purpose: String {
    "This report is about conditions that leaders set and can change. It is never about one person, and "
      + "must not be used to find out who said what, to judge anybody, or to rank teams."
  }

  private var whoAnswered: UnitTable {
    UnitTable(
      "Who answered, rounded down to five",
      [
        .answers(.text("People who answered")) {
          $0.people.map { .text($0.answered.words) }
        },
        .answers(.text("People who could have")) {
          $0.people.map { .text($0.couldAnswer.words) }
        },
      ])
  }

  private var hidden: [ReportDocument.Block] {
    let names = HiddenUnits(view).withoutAnswers
    guard !view.hidesAllAnswers else { return [] }
    let rule =
      "A figure is shown only where at least \(view.release.smallestGroup.people) people answered, and "
      + "only where no smaller group can be worked out from the figures beside it."
    guard !names.isEmpty else { return [.paragraph(rule)] }
    return [
      .paragraph("\(rule) Hidden in this report: \(list(names)). \(HiddenUnits.gap)")
    ]
  }

  private static let reading = [
    "The figures come from a short monthly check-in of our own: eight statements, answered from 1 (not at "
      + "all) to 5 (completely). It is not a validated scale. Answers are counted so that 5 is better "
      + "everywhere.",
    "Each person counts once, in the unit of their last check-in of the quarter. Answering is a free "
      + "choice, and nobody can see who did.",
    "Averages are to one decimal and stop at 1.5 and 4.5; shares are in words, with a percentage to the "
      + "nearest five where enough people answered. Small differences between groups or quarters mean "
      + "little.",
    "Units stand in the order of the organisation, not by figure.",
  ]
}
