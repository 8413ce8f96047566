import ReportDocument
import Workbook

/// Conditions to watch, by service and for the whole organisation: a team is too small for what one person sees and
/// another does not.
struct WatchSection {
  private let view: WorkforceView

  init(_ view: WorkforceView) {
    self.view = view
  }

  var blocks: [ReportDocument.Block] {
    guard view.scope.level != .team else {
      return [
        .lead("Conditions to watch are shown for services and the whole organisation only."),
        .paragraph(
          "A team is so small that colleagues could tell who named what. What people in "
            + "\(view.scope.name) named is part of the figures of the unit above it."),
      ]
    }
    guard units.contains(where: { !$0.figures.conditions.isEmpty }) else {
      return [
        .lead("What people in \(view.scope.name) named is hidden."),
        .paragraph(HiddenCell.ofAnswers),
      ]
    }
    return [.lead(lead), .table(table), .paragraph(Self.note)]
  }

  private var units: [WorkforceRelease.Unit] { view.rows.filter { $0.level != .team } }

  private var lead: String {
    let shown = view.scope.figures.conditions
    guard !shown.isEmpty else {
      return "What people in \(view.scope.name) as a whole named is hidden."
    }
    let many: Set<ShownShare.Word> = [.aboutHalf, .most, .nearlyAll]
    let named = ConditionToWatch.allCases.filter { condition in
      shown[condition.rawValue].map { many.contains($0.share) } ?? false
    }
    guard !named.isEmpty else {
      return "No condition was named by about half, or more, of those who answered in "
        + "\(view.scope.name)."
    }
    return "About half, or more, of those who answered in \(view.scope.name) named: "
      + named.map { "“\($0.words)”" }.joined(separator: " ")
  }

  private var table: ReportDocument.Table {
    .init(
      "How many of those who answered anything named the condition in some month of the quarter",
      columns: [.text("Condition")] + units.map { .text($0.name) },
      rows: ConditionToWatch.allCases.map { condition in
        [.text(condition.words)]
          + units.map { unit in
            unit.figures.conditions[condition.rawValue]?.cell
              ?? .suppressed(reason: HiddenCell.ofAnswers)
          }
      })
  }

  private static let note =
    "People tick what they see, about themselves or the service, never about a colleague. One person may "
    + "see what nine do not: a condition that hardly any named may still be there."
}
