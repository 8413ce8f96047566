import ReportDocument

/// Whose work is here, and whose is not.
struct PopulationSection {
  private let figures: LinkFigures

  init(_ figures: LinkFigures) {
    self.figures = figures
  }

  var blocks: [ReportDocument.Block] {
    [.facts(facts), .table(audits), .paragraph(absent)]
  }

  private var facts: [ReportDocument.Fact] {
    let supervision = figures.supervision
    return [
      .init("Practitioners in post in the period", .count(supervision.practitioners)),
      .init(
        "Left out because they objected", .count(figures.objected),
        note: "Anybody may object to this use of their records, without a reason."),
      .init(
        "With an assessment that can be compared", .count(figures.practitioners),
        note: "\(figures.withThree) of them with three or more."),
      .init("Supervision sessions in the period, held or not", .count(supervision.sessions)),
      .init("Times a case was discussed", .count(supervision.cases.discussions)),
      .init("Audits in the period", .count(figures.selection.audits)),
    ]
  }

  /// From all audits to those that are compared, step by step.
  private var audits: ReportDocument.Table {
    let reasons = AuditExclusion.allCases.filter { $0 != .notBlinded }
    let rows: [[ReportDocument.Cell]] =
      [[.text("Audits in the period"), .count(figures.selection.audits)]]
      + reasons.map { [.text("Left out: \($0.inside)"), .count(figures.selection[$0])] }
      + [
        [.text("Randomly chosen audits that can be compared"), .count(figures.linkedAudits)],
        [
          .text("Left out: \(AuditExclusion.notBlinded.inside)"),
          .count(figures.selection[.notBlinded]),
        ],
        [
          .text("Ready for the comparison chosen in advance"),
          .count(figures.primary.deep.audits + figures.primary.other.audits),
        ],
      ]
    return .init(
      "From all audits to those that are compared (each left out once, for the first reason that "
        + "applies)",
      columns: [.text("Step"), .count("Audits")], rows: rows)
  }

  private var absent: String {
    let without =
      figures.withoutAudit == 0
      ? ""
      : "the work of \(figures.withoutAudit.counted("practitioner")) in post without an assessment "
        + "that can be compared; "
    return "Not here: assessments nobody audited; \(without)supervision that was held but not "
      + "recorded; and young people for whom no assessment was made."
  }
}

extension AuditExclusion {
  /// After "Left out:".
  fileprivate var inside: String {
    switch self {
    case .objected: "the practitioner objected"
    case .thematic: "targeted, chosen by theme"
    case .concern: "targeted, chosen because of a concern"
    case .learningReview: "targeted, chosen for a learning review"
    case .repeated: "the assessment is counted already"
    case .incomplete: "the assessment was not complete"
    case .workerChanged: "the main worker changed before completion"
    case .noIndex: "fewer than 8 of the 10 criteria scored"
    case .notBlinded: "the auditor was not blinded to supervision"
    }
  }
}
