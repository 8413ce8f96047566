import ReportDocument
import Statistics
import Workbook

extension AssessmentLinkReport {
  var provenance: ReportDocument.Provenance {
    .init(
      dataCut: "\(origin.dataCut); days up to and including \(source.lastDay.inWords) are counted",
      softwareVersion: origin.softwareVersion, policyVersions: origin.versions,
      seed: DeclaredPlan.seed, formulas: Self.formulas, denominators: denominators)
  }

  private var denominators: [ReportDocument.Denominator] {
    [
      .init(
        "Practitioners in post in the period, without objection", figures.supervision.practitioners),
      .init("Supervision sessions in the period", figures.supervision.sessions),
      .init("Practitioner-days that the frequency policy judges", figures.supervision.days.counted),
      .init("Case discussions in the period", figures.supervision.cases.discussions),
      .init("Audits in the period", figures.selection.audits),
      .init("Randomly chosen audits described, one an assessment", figures.quality.audits),
      .init("Randomly chosen audits that can be compared", figures.linkedAudits),
      .init("Practitioners with such an audit", figures.practitioners),
      .init("Practitioners with at least three", figures.withThree),
      .init(
        "Audits ready for the comparison chosen in advance",
        figures.primary.deep.audits + figures.primary.other.audits),
    ]
  }

  private static let formulas: [ReportDocument.Formula] = [
    .init(
      "Quality index",
      "Mean of the scored criteria C1 to C10, given when at least \(QualityIndex.fewestScored) "
        + "were scored"),
    .init(
      "Difference of means",
      "Mean of the first group less mean of the second; 2.5% and 97.5% quantiles of "
        + "\(DeclaredPlan.bootstrap.resamples.counted("resample")) of whole practitioners (SplitMix64)"
    ),
    .init(
      "Spearman’s ρ",
      "Mid-ranks of practitioners’ means; interval tanh(atanh ρ ± 1.96·√((1+ρ²/2)/(n−3))) (Bonett "
        + "and Wright 2000)"),
    .init("Smallest detectable ρ", "tanh(2.80·√(1.06/(n−3))): 80% power at the two-sided 5% level"),
    .init(
      "Within-practitioner correlation",
      "Values less the practitioner’s own mean; r = Σxy/√(Σx²·Σy²), df = N − k − 1 (Bakdash and "
        + "Marusich 2017); interval as for the difference of means"),
    .init(
      "Supervision received",
      "Uninterrupted minutes of individual sessions held ÷ Σ over days in post, without leave, of "
        + "(minimum minutes ÷ longest gap in days); at most 1"),
    .init(
      "Interval of a percentage",
      "Wilson score interval (Wilson 1927), as if audits were independent of one another"),
    .init(
      "Control charts",
      "Mean ± 2.66 × mean moving range of the first 12 points (NHS England, Making Data Count)"),
  ]
}
