/// What every linking report prints (DOMAIN §5), with this report's own figures in it.
struct Caveats {
  private let figures: LinkFigures

  init(_ figures: LinkFigures) {
    self.figures = figures
  }

  var all: [String] {
    [
      "Together is not cause.",
      "Who gets more supervision is not random, in either direction: struggling practitioners and "
        + "worrying cases may get more, and settled teams may manage more.",
      size, reach,
      "There are no second ratings yet, so how far auditors agree is not known. Depth was rated by "
        + "those in the room.",
      "The record shows what was written, not all that was done.",
      "One comparison was chosen in advance; everything else is exploratory.",
      "National evidence that supervision improves assessments is thin and mostly associational. No "
        + "published effect size for the frequency of supervision against audited quality was found.",
      "Not to be used to judge any individual.",
    ]
  }

  private var size: String {
    "This report rests on \(figures.practitioners.counted("practitioner")) and "
      + "\(figures.linkedAudits.counted("randomly chosen audit")). "
      + "\(figures.targetedAudits.counted("targeted audit was", "targeted audits were")) left out, "
      + "because audits chosen for a reason say nothing about the rest."
  }

  private var reach: String {
    guard let smallest = figures.smallestDetectable else {
      return "With so few practitioners and audits no link is looked for, however strong."
    }
    return "The smallest ρ these records could be expected to show is "
      + "\(smallest.inWords(decimals: 2)); a weaker link would probably go unseen."
  }
}
