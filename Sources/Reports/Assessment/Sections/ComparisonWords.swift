import Statistics

/// The declared comparison in sentences.
struct ComparisonWords {
  private let figures: LinkFigures

  init(_ figures: LinkFigures) {
    self.figures = figures
  }

  private enum Direction { case higher, lower, unclear, noInterval }

  private func direction(_ comparison: GroupComparison) -> Direction {
    guard let interval = comparison.meanDifferenceInterval.interval else { return .noInterval }
    if interval.low > 0 { return .higher }
    return interval.high < 0 ? .lower : .unclear
  }

  /// The first sentence of the report once anything is compared.
  var lead: String {
    guard let comparison = figures.compared else { return notCompared }
    let size = abs(comparison.meanDifference).inWords(decimals: 2)
    let interval = interval(comparison)
    switch direction(comparison) {
    case .higher, .lower:
      let way = comparison.meanDifference > 0 ? "higher" : "lower"
      return "Where a case had been talked through in depth early on, its assessment scored "
        + "\(size) \(way) on average, on a scale from 1 to 4\(interval). These records cannot say "
        + "that the discussion is the reason."
    case .unclear:
      return "These records do not show whether assessments score differently where the case had "
        + "been talked through in depth early on: the averages are \(size) apart\(interval), and "
        + "that range holds both a lower and a higher score. This does not mean that supervision "
        + "makes no difference."
    case .noInterval:
      return "Assessments of cases that had been talked through in depth early on and the others "
        + "score \(size) apart on average, and these records cannot say how uncertain that is."
    }
  }

  /// What follows from it, and what does not.
  var meaning: String {
    guard let comparison = figures.compared else { return notComparedMeaning }
    switch direction(comparison) {
    case .higher:
      return "What follows: in these records early discussion in depth and better assessments go "
        + "together by more than chance alone would usually produce. What does not follow: that "
        + "more such discussion would raise scores. Where there is more time, a steadier team or a "
        + "simpler case, there may be more of both."
    case .lower:
      return
        "What follows: in these records early discussion in depth and lower scores go together "
        + "by more than chance alone would usually produce. What does not follow: that such "
        + "discussion does harm. The cases that worry people most are often the ones talked about "
        + "most, and the hardest to assess."
    case .unclear, .noInterval:
      return "What follows: a difference much beyond that range, in either direction, would be "
        + "surprising here. What does not follow: that there is no difference. More audits would "
        + "narrow the range."
    }
  }

  /// ` (95% interval 0.12 to 0.50)`.
  private func interval(_ comparison: GroupComparison) -> String {
    guard let interval = comparison.meanDifferenceInterval.interval else { return "" }
    let (low, high) = (interval.low.inWords(decimals: 2), interval.high.inWords(decimals: 2))
    return " (95% interval for the difference, \(low) to \(high))"
  }

  private var notCompared: String {
    switch figures.primary.outcome {
    case .tooFew(let practitioners, let audits):
      "These records cannot yet make the comparison that was chosen in advance. They hold "
        + "\(practitioners.counted("practitioner")) and "
        + "\(audits.counted("randomly chosen, blinded audit")); we compare nothing below "
        + "\(Tier.fewestPractitioners) and \(Tier.fewestAudits). This does not mean that "
        + "supervision makes no difference."
    case .smallGroup, .compared:
      "These records cannot yet make the comparison that was chosen in advance: too few "
        + "practitioners had an assessment in one of its two groups. This does not mean that "
        + "supervision makes no difference."
    }
  }

  private var notComparedMeaning: String {
    switch figures.primary.outcome {
    case .tooFew:
      "Audits that are randomly chosen but not blinded to supervision do not count towards it, "
        + "because an auditor who knows of the supervision may score with it in mind."
    case .smallGroup, .compared:
      "Of \(figures.primary.deep.audits + figures.primary.other.audits) assessments, "
        + "\(figures.primary.deep.audits) had a discussion early on that both people rated 3 or "
        + "more. Below \(figures.smallGroups.fewest) practitioners in either group the averages could point "
        + "at one person, so they are not shown."
    }
  }
}
