/// Which figures are hidden, and why.
struct SuppressionNotes {
  private let figures: LinkFigures

  init(_ figures: LinkFigures) {
    self.figures = figures
  }

  var all: [String] {
    var notes: [String] = []
    if figures.supervision.practitioners < figures.smallGroups.fewest {
      notes.append("Figures about supervision are hidden. " + figures.smallGroups.reason)
    }
    if figures.quality.audits > 0, !figures.quality.isShown {
      notes.append("Scores of assessments are hidden. " + figures.smallGroups.reason)
    }
    if figures.tier >= .between, case .smallGroup = figures.primary.outcome {
      notes.append(
        "The comparison chosen in advance is hidden. One of its groups rests on fewer than "
          + "\(figures.smallGroups.fewest) practitioners.")
    }
    if figures.tier < .between, figures.practitioners < figures.smallGroups.fewest {
      notes.append(
        "Supervision received by those with an audit is hidden. " + figures.smallGroups.reason)
    }
    return notes
  }
}
