import ReportDocument
import Statistics

/// What you can and cannot conclude.
struct ConclusionSection {
  private let figures: LinkFigures

  init(_ figures: LinkFigures) {
    self.figures = figures
  }

  var blocks: [ReportDocument.Block] {
    [.lead(lead)] + (figures.tier == .describe ? thin : linked)
      + [.subheading("What these records can tell you"), .bullets(can)]
      + [.subheading("What they cannot tell you"), .bullets(cannot)]
  }

  private var lead: String {
    guard figures.tier >= .between else { return thinLead }
    return ComparisonWords(figures).lead
  }

  private var thinLead: String {
    "These records cannot yet show whether supervision and assessment quality go together. They "
      + "hold \(figures.practitioners.counted("practitioner")) and "
      + "\(figures.linkedAudits.counted("randomly chosen audit")) that can be compared; we compare "
      + "nothing below \(Tier.fewestPractitioners) and \(Tier.fewestAudits). This does not mean "
      + "that supervision makes no difference."
  }

  private var thin: [ReportDocument.Block] {
    var missing: [String] = []
    let practitioners = Tier.fewestPractitioners - figures.practitioners
    let audits = Tier.fewestAudits - figures.linkedAudits
    if practitioners > 0 { missing.append(practitioners.counted("more practitioner")) }
    if audits > 0 { missing.append(audits.counted("more randomly chosen audit")) }
    return [
      .paragraph(
        "A first comparison needs at least \(list(missing)). Until then this report describes "
          + "supervision and describes assessments, each by itself, and sets no two figures "
          + "beside one another.")
    ]
  }

  private var linked: [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [.paragraph(ComparisonWords(figures).meaning)]
    if let within = AssociationWords(figures).summary { blocks.append(.paragraph(within)) }
    return blocks
  }

  private var can: [String] {
    let supervision = figures.supervision.practitioners
    let hidden = " Its figures are hidden: too few people stand behind them."
    var items = [
      "How much supervision was recorded, and how steadily, for "
        + supervision.counted("practitioner") + "."
        + (supervision < figures.smallGroups.fewest ? hidden : ""),
      "How \(figures.quality.audits.counted("randomly chosen assessment")) "
        + "\(figures.quality.audits == 1 ? "was" : "were") scored, one criterion at a time."
        + (figures.quality.isShown ? "" : hidden),
    ]
    if figures.tier >= .between {
      items.append(
        "Whether the two went together in these records, and how uncertain that is.")
    }
    if figures.tier >= .within {
      items.append(
        "Whether the same practitioner’s assessments were better when that practitioner had had "
          + "more supervision. This is shown beside the comparison between practitioners.")
    }
    return items
  }

  private var cannot: [String] {
    var items = [
      "Whether supervision made assessments better or worse. Nobody was given more of it by lot; "
        + "those who got more may differ in many other ways."
    ]
    if let smallest = figures.smallestDetectable {
      items.append(
        "That there is no link where none is shown. With "
          + "\(figures.practitioners.counted("practitioner")) a correlation weaker than ρ\u{A0}=\u{A0}"
          + "\(smallest.inWords(decimals: 2)) would probably have gone unseen.")
    }
    items.append(
      "Anything about assessments that were not audited, or were audited because somebody was "
        + "already worried about them.")
    items.append("Anything about one practitioner, one supervisor or one team.")
    return items
  }
}
