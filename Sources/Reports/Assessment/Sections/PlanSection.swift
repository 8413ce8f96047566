import ReportDocument
import Statistics

/// The plan we wrote down before looking.
enum PlanSection {
  static let blocks: [ReportDocument.Block] = [
    .paragraph(
      "One comparison was chosen before any figure was seen, so that nobody can pick the most "
        + "pleasing of many afterwards."),
    .numbered([
      "Audits: randomly chosen and blinded to supervision; one an assessment, the first. Targeted "
        + "audits are counted and left out.",
      "Compared: the quality index where the case had, within the first \(EarlyDays.workingDays) "
        + "working days from referral and before completion, at least one discussion that both "
        + "people rated 3 or more (the lower rating counts; unrated by either is not deep), against "
        + "where it had not.",
      "Left out and counted: assessments whose main worker changed before completion, practitioners "
        + "who objected, audits without an index, assessments that were not complete.",
      "Given: the difference of means with a 95% interval from "
        + "\(DeclaredPlan.bootstrap.resamples.counted("resample")) of practitioners with "
        + "seed \(DeclaredPlan.seed); medians and the median length of the assessments beside it.",
      "Key secondary: supervision received over the 90 days before completion. The windows from "
        + "referral to completion and of 180 days test how much that choice matters; the 90 days "
        + "after completion are a placebo.",
      "A session on the day of completion counts in no window. A discussion belongs to an "
        + "assessment when it names it, or else when it is about the same young person with the "
        + "same practitioner.",
      "Nothing is compared below \(Tier.fewestPractitioners) practitioners or "
        + "\(Tier.fewestAudits) audits. The same practitioner is compared over time only from "
        + "\(Tier.fewestForWithin) practitioners on, \(Tier.fewestWithThreeAudits) of them with "
        + "\(Tier.auditsForWithin) or more audits.",
      "Everything else is exploratory. There are no p-values and no league tables.",
    ]),
  ]
}
