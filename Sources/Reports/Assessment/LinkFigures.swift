import Workbook

/// All figures of the report, before any words.
struct LinkFigures: Sendable {
  let selection: AuditSelectionPass
  let supervision: SupervisionFigures
  let quality: QualityFigures
  let primary: PrimaryComparison
  let association: Association
  let months: Months
  /// From this day on it could be told whether supervision was in date.
  let judgedFrom: Day
  let tier: Tier
  let smallGroups: SmallGroups
  /// Practitioners with a linked audit, and those of them with at least three.
  let practitioners: Int
  let withThree: Int
  /// Practitioners in post in the period who objected.
  let objected: Int
  /// Practitioners in post, without objection, none of whose assessments is among the linked audits.
  let withoutAudit: Int

  init(_ source: LinkSource) {
    let (from, until) = source.days
    months = Months(from: source.judgedFrom, until: source.lastDay)
    judgedFrom = source.judgedFrom
    selection = AuditSelectionPass(
      source.index, from: source.period.from, until: source.lastDay)
    smallGroups = source.smallGroups
    quality = QualityFigures(
      source.index, described: selection.described, source.smallGroups)
    var supervision = SupervisionFigures(months)
    var primary = PrimaryGathering()
    var associations = AssociationGathering()
    var (linked, practitioners, withThree, objected, withoutAudit) = (0, 0, 0, 0, 0)

    for (position, practitioner) in source.index.practitioners.enumerated() {
      let first = linked
      while linked < selection.linked.count,
        Int(selection.linked[linked].practitioner) == position
      {
        linked += 1
      }
      let audits = selection.linked[first..<linked]
      let isInPost =
        practitioner.isPractitioner
        && practitioner.started.ordinal <= Int(until)
        && practitioner.left.map { $0.ordinal >= Int(from) } ?? true
      if practitioner.objectsToLinking {
        if isInPost { objected += 1 }
        continue
      }
      guard isInPost || !audits.isEmpty else { continue }
      let records = source.records(of: position)
      if isInPost {
        supervision.add(records, from: from, until: until, judgedFrom: judgedFrom, months)
      }
      guard !audits.isEmpty else {
        withoutAudit += 1
        continue
      }
      practitioners += 1
      if audits.count >= Tier.auditsForWithin { withThree += 1 }
      for audit in audits {
        primary.add(
          audit, early: source.early(audit, records),
          lengthInWorkingDays: source.lengthInWorkingDays(of: audit))
        for window in ExposureWindow.allCases {
          associations.add(audit, window, source.exposure(of: audit, in: window, records))
        }
      }
      primary.endPractitioner()
      associations.endPractitioner()
    }

    self.supervision = supervision
    self.primary = primary.comparison(source.smallGroups)
    tier = Tier(
      practitioners: practitioners, audits: selection.linked.count, withThree: withThree)
    association = Association(associations, tier)
    self.practitioners = practitioners
    self.withThree = withThree
    self.objected = objected
    self.withoutAudit = withoutAudit
  }
}
