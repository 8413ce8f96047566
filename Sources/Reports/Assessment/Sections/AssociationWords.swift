import Statistics

/// The key secondary figure in sentences: supervision received over 90 days, between practitioners and within.
struct AssociationWords {
  private let figures: LinkFigures

  init(_ figures: LinkFigures) {
    self.figures = figures
  }

  /// DOMAIN §5, where the two point in opposite directions.
  static let signsDiffer =
    "The two point in opposite directions. Better-supervised people are not the same comparison as "
    + "the same person when better supervised, and neither of the two stands for the other."

  /// For the top of the report; `nil` where nothing can be added to the declared comparison.
  var summary: String? {
    guard let association = figures.association.keySecondary else { return nil }
    guard let spearman = association.spearman.value else {
      return association.spearman.reason.map {
        "Supervision received over 90 days could not be set beside quality. \($0.words)"
      }
    }
    let between =
      "Practitioners who received more of the supervision expected in the 90 days before completion "
      + "tended to have \(tendency(spearman.rho)) average scores (ρ = "
      + "\(spearman.rho.inWords(decimals: 2))\(interval(spearman.interval)))"
    guard let correlation = figures.association.within?.correlation.value else {
      return between + "; this is a comparison between people."
    }
    let intervals = figures.association.within?.intervals.r.interval
    let within =
      "; within the same practitioner, the better-supervised assessments were "
      + "\(tendency(correlation.r)) (r = \(correlation.r.inWords(decimals: 2))"
      + "\(self.interval(intervals)))."
    let sentence = covers(spearman.interval) || covers(intervals) ? " " + uncertain : ""
    return between + within + sentence
      + (figures.association.signsDiffer ? " " + Self.signsDiffer : "")
  }

  private var uncertain: String {
    "Where the interval holds zero, the direction itself is uncertain."
  }

  private func covers(_ interval: Interval?) -> Bool { interval?.contains(0) ?? true }

  private func tendency(_ r: Double) -> String {
    if r == 0 { return "neither higher nor lower" }
    return r > 0 ? "higher" : "lower"
  }

  private func interval(_ interval: Interval?) -> String {
    guard let interval else { return "" }
    return ", 95% interval \(interval.low.inWords(decimals: 2)) to "
      + interval.high.inWords(decimals: 2)
  }

  /// What the placebo window says about the window before completion.
  var placebo: String? {
    guard let before = figures.association.keySecondary?.spearman.value,
      let after = figures.association.between(.personDose, .placebo)?.spearman.value
    else { return nil }
    let figure = "ρ = \(after.rho.inWords(decimals: 2))"
    if let interval = after.interval, !interval.contains(0), before.rho * after.rho > 0 {
      return "Supervision received after completion cannot have shaped an assessment, yet it goes "
        + "with its quality as well (\(figure)). So at least part of the figure before completion "
        + "comes from something that lasts: the person, the team, the caseload."
    }
    if abs(after.rho) >= abs(before.rho), before.rho * after.rho > 0 {
      return "Supervision received after completion cannot have shaped an assessment, yet here it "
        + "goes with quality no less than supervision before it (\(figure)). The figure before "
        + "completion should be read with that in mind."
    }
    return "Supervision received after completion cannot have shaped an assessment. Its figure is "
      + "the check on the others: here it is \(figure). A figure near zero does not prove that "
      + "the others are causes."
  }
}
