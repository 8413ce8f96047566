package import ReportDocument
package import Workbook

/// `reports.assessmentLink` for the whole authority: supervision beside the quality of assessments (DOMAIN §5, §8).
///
/// Pure: the same records, period, day and rules give the same bytes, in whatever order the rows come.
package struct AssessmentLinkReport: Sendable {
  let source: LinkSource
  let figures: LinkFigures
  let criterionTitles: [Criterion: String]
  let origin: ReportOrigin

  /// - Parameters:
  ///   - today: the last day that has been lived; what is dated later is a plan and is not counted.
  ///   - criterionTitles: in the words of the rubric; a criterion without one goes by its id.
  package init(
    records: LinkRecords, period: ReportPeriod, today: Day, policy: FrequencyPolicy,
    workingDays: WorkingDays, smallestGroup: SmallestGroup, criterionTitles: [Criterion: String],
    origin: ReportOrigin
  ) {
    source = LinkSource(
      records, period: period, today: today, policy: policy, workingDays: workingDays,
      smallestGroup: smallestGroup)
    figures = LinkFigures(source)
    self.criterionTitles = criterionTitles
    self.origin = origin
  }

  /// Headings in the order of DOMAIN §8; "Read this every time" is made of the caveats.
  package func document() -> ReportDocument {
    ReportDocument(
      title: "Supervision and assessment quality",
      reader: "Leaders and quality assurance",
      period: .init(
        from: ReportDocument.Day(source.period.from), to: ReportDocument.Day(source.period.until)),
      scope: "Whole authority",
      sections: [
        .init("What you can and cannot conclude", ConclusionSection(figures).blocks),
        .init("Whose work is here, and whose is not", PopulationSection(figures).blocks),
        .init("What supervision looked like", SupervisionSection(figures).blocks),
        .init(
          "How good the assessments were, one criterion at a time",
          QualitySection(figures, criterionTitles).blocks),
        .init("Side by side", SideBySideSection(figures).blocks),
        .init("What young people said about these same assessments", YoungPeopleSection.blocks),
        .init("The plan we wrote down before looking", PlanSection.blocks),
        .init("Questions to ask now", QuestionsSection(figures, criterionTitles).blocks),
      ],
      caveats: Caveats(figures).all,
      suppressionNotes: SuppressionNotes(figures).all,
      exclusions: figures.exclusionCounts,
      provenance: provenance)
  }
}
