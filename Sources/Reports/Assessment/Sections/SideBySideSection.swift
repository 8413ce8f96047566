import ReportDocument
import Statistics

/// Side by side: the comparison chosen in advance, the key secondary figure, and all else.
struct SideBySideSection {
  private let figures: LinkFigures

  init(_ figures: LinkFigures) {
    self.figures = figures
  }

  var blocks: [ReportDocument.Block] {
    guard figures.tier >= .between else { return describing }
    return [.subheading("The comparison chosen in advance")] + PrimaryBlocks(figures).blocks
      + [.subheading("Key secondary figure: supervision received over 90 days")]
      + SecondaryBlocks(figures).blocks
      + [.subheading("Exploratory: everything else")] + ExploratoryBlocks(figures).blocks
  }

  /// Tier 0: counts and medians, nothing beside anything.
  private var describing: [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [
      .paragraph(
        "Not enough to say anything about a link. Nothing is set side by side below "
          + "\(Tier.fewestPractitioners) practitioners and \(Tier.fewestAudits) randomly chosen "
          + "audits.")
    ]
    let counts: [ReportDocument.Fact] = [
      .init("Practitioners with an assessment that can be compared", .count(figures.practitioners)),
      .init("Randomly chosen audits that can be compared", .count(figures.linkedAudits)),
      .init(
        "Of them blinded to supervision",
        .share(figures.linkedAudits - figures.selection[.notBlinded], of: figures.linkedAudits)),
      .init("Median share of expected supervision received, 90 days before completion", dose),
    ]
    blocks.append(.facts(counts.map(decimals)))
    return blocks
  }

  private var dose: ReportDocument.Cell {
    guard figures.practitioners >= figures.smallGroups.fewest else {
      return .suppressed(reason: figures.smallGroups.reason)
    }
    return figures.association.doses.map { .number($0.median) }
      ?? .missing(reason: "No audit to describe.")
  }

  private func decimals(_ fact: ReportDocument.Fact) -> ReportDocument.Fact {
    guard case .number = fact.value else { return fact }
    var fact = fact
    fact.decimals = 2
    return fact
  }
}
