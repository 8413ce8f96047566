import Workbook

/// What the unit asked about said, in one sentence.
struct SaidWords {
  private let view: WorkforceView

  init(_ view: WorkforceView) {
    self.view = view
  }

  /// About two items or more, as far as they are shown; otherwise that they are hidden.
  func lead(_ items: [PulseItem]) -> String {
    let parts = items.compactMap { item in
      view.scope.figures.pulse[item.id].map { (item, $0) }
    }
    guard !parts.isEmpty else { return hidden }
    let said = parts.enumerated().map { place, part in
      let (item, answers) = part
      let verb = place == 0 ? " said mostly or completely" : ""
      let average = "average \(answers.mean.words)\(place == 0 ? " of 5" : "")"
      return "\(answers.share.words)\(verb) that \(item.statement) (\(average))"
    }
    return "Of those who answered in \(view.scope.name), \(list(said))."
  }

  /// How likely people are to be in this role in a year.
  var staying: String {
    guard let answers = view.scope.figures.staying else { return hidden }
    return "Of those who answered in \(view.scope.name), \(answers.share.words) said it is likely "
      + "or very likely that they will be in this role in a year (average \(answers.mean.words) of "
      + "5)."
  }

  private var hidden: String {
    view.rows.count > 1
      ? "What people in \(view.scope.name) as a whole said about this is hidden."
      : "What people in \(view.scope.name) said about this is hidden."
  }
}
