import ReportDocument

/// What young people said about these same assessments.
enum YoungPeopleSection {
  static let blocks: [ReportDocument.Block] = [
    .paragraph(
      "These records hold nothing that young people said about these assessments yet. That is a gap "
        + "in this report, not a finding: nobody has recorded asking them here. Scores given by "
        + "adults cannot stand in for it, and the absence of a complaint is not satisfaction."),
    .paragraph(
      "When their words are recorded they will stand here, with their permission, and never beside "
        + "a practitioner’s name."),
  ]
}
