import Statistics

/// The key secondary figure in sentences: supervision received over 90 days, between practitioners and within.
struct AssociationWords {
  private let figures: LinkFigures

  init(_ figures: LinkFigures) {
    self.figures = figures
  }

  /// DOMAIN §5, where the two point in opposite directions.
  static let signsDiffer =
    "The two estimates have opposite signs. Better-supervised people are not the same comparison as "
    + "the same person when better supervised, and neither of the two stands for the other."

  /// For the top of the report; `nil` where nothing can be added to the declared comparison.
  var summary: String? {
    guard let association = figures.association.keySecondary else { return nil }
    guard let spearman = association.spearman.value else {
      return association.spearman.reason.map {
        "Supervision received over 90 days could not be set beside quality. \($0.words)"
      }
    }
    var sentences = [between(spearman)]
    if let within = figures.association.within, let correlation = within.correlation.value {
      sentences.append(self.within(correlation, within.intervals.r.interval))
    }
    if figures.association.signsDiffer, !isUnclear(spearman) { sentences.append(Self.signsDiffer) }
    return sentences.joined(separator: " ")
  }

  private func between(_ spearman: SpearmanCorrelation) -> String {
    let figure =
      "(ρ\u{A0}=\u{A0}\(spearman.rho.inWords(decimals: 2))\(interval(spearman.interval)))"
    let received = "of the supervision expected in the 90 days before completion"
    guard let way = direction(spearman.rho, spearman.interval) else {
      return "Between practitioners, these records do not show whether those who received more "
        + "\(received) had higher or lower average scores \(figure)."
    }
    return "Practitioners who received more \(received) had \(way) average scores on the whole "
      + "\(figure). That compares different people."
  }

  private func within(_ correlation: RepeatedMeasures.Correlation, _ interval: Interval?) -> String
  {
    let figure = "(r\u{A0}=\u{A0}\(correlation.r.inWords(decimals: 2))\(self.interval(interval)))"
    guard let way = direction(correlation.r, interval) else {
      return
        "Within the same practitioner, these records do not show whether the better-supervised "
        + "assessments scored higher or lower \(figure)."
    }
    return "Within the same practitioner, the better-supervised assessments scored \(way) on the "
      + "whole \(figure)."
  }

  /// Neither direction is known; then the sentence about signs stands further down only, beside the figures.
  private func isUnclear(_ spearman: SpearmanCorrelation) -> Bool {
    let within = figures.association.within
    return direction(spearman.rho, spearman.interval) == nil
      && direction(within?.correlation.value?.r ?? 0, within?.intervals.r.interval) == nil
  }

  /// `nil` where the interval holds zero, or there is none.
  private func direction(_ r: Double, _ interval: Interval?) -> String? {
    guard let interval, !interval.contains(0) else { return nil }
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
    let figure = "ρ\u{A0}=\u{A0}\(after.rho.inWords(decimals: 2))"
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
