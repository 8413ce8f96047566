import Workbook

/// The records of the report, ready to be asked about one practitioner or one assessment.
struct LinkIndex: Sendable {
  let practitioners: [LinkRecords.Practitioner]
  let assessments: [LinkRecords.AssessmentFacts]
  let audits: [LinkRecords.AuditFacts]
  let sessions: RowsByPractitioner<LinkRecords.Session>
  let discussions: RowsByPractitioner<LinkRecords.Discussion>
  let actions: RowsByPractitioner<LinkRecords.ActionFacts>
  let absences: RowsByPractitioner<LinkRecords.Absence>
  /// Discussions that name the assessment of another practitioner (a colleague's case, a case handed over), in order
  /// of assessment.
  private let elsewhere: [LinkRecords.Discussion]

  init(_ records: LinkRecords) {
    let count = records.practitioners.count
    practitioners = records.practitioners
    assessments = records.assessments
    audits = records.audits
    sessions = RowsByPractitioner(
      records.sessions, practitioners: count, practitioner: \.practitioner, day: \.day)
    discussions = RowsByPractitioner(
      records.discussions, practitioners: count, practitioner: \.practitioner, day: \.day)
    actions = RowsByPractitioner(
      records.actions, practitioners: count, practitioner: \.practitioner, day: \.due)
    absences = RowsByPractitioner(
      records.absences, practitioners: count, practitioner: \.practitioner, day: \.from)
    let assessments = records.assessments
    elsewhere = records.discussions.filter { discussion in
      guard let assessment = discussion.assessment else { return false }
      return assessments[Int(assessment)].practitioner != discussion.practitioner
    }.sorted { ($0.assessment ?? -1) < ($1.assessment ?? -1) }
  }

  /// Discussions about `assessment` that were held with somebody who did not write it.
  func discussionsElsewhere(of assessment: Int32) -> ArraySlice<LinkRecords.Discussion> {
    guard !elsewhere.isEmpty else { return [] }
    let start = elsewhere[...].firstIndex(from: assessment) { $0.assessment ?? -1 }
    return elsewhere[start...].prefix { $0.assessment == assessment }
  }
}
