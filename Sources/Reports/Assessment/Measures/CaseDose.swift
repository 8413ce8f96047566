import Workbook

/// What was said about one case in a run of days.
struct CaseDose: Hashable, Sendable {
  /// Times the case was discussed.
  var discussions = 0
  /// Minutes of the sessions divided by the cases in them: an estimate.
  var minutes = 0
  var supervisor = DepthCounts()
  var supervisee = DepthCounts()
  var ratedByBoth = 0
  /// Rated 3 or more by both: the lower rating counts, and a discussion that either left unrated is not deep.
  var deep = 0

  mutating func add(_ discussion: LinkRecords.Discussion) {
    discussions += 1
    minutes += Int(discussion.minutes)
    if let depth = discussion.supervisorDepth { supervisor.add(depth) }
    if let depth = discussion.superviseeDepth { supervisee.add(depth) }
    guard let lower = discussion.lowerDepth else { return }
    ratedByBoth += 1
    if lower >= .exploration { deep += 1 }
  }
}

extension LinkRecords.Discussion {
  /// The lower of both ratings; `nil` unless both are in.
  var lowerDepth: Depth? {
    guard let supervisorDepth, let superviseeDepth else { return nil }
    return min(supervisorDepth, superviseeDepth)
  }

  /// Linked by the assessment it names, else by young person and practitioner (DOMAIN §5).
  func isAbout(_ position: Int32, _ assessment: LinkRecords.AssessmentFacts) -> Bool {
    if let named = self.assessment { return named == position }
    return youngPerson == assessment.youngPerson && practitioner == assessment.practitioner
  }
}

extension LinkIndex {
  /// - Parameter own: all discussions of the assessment's practitioner, in order of day.
  func caseDose(
    of position: Int32, in days: Range<Int32>, own: ArraySlice<LinkRecords.Discussion>
  ) -> CaseDose {
    let assessment = assessments[Int(position)]
    var dose = CaseDose()
    var index = own.firstIndex(from: days.lowerBound, \.day)
    while index < own.endIndex, own[index].day < days.upperBound {
      if own[index].isAbout(position, assessment) { dose.add(own[index]) }
      index += 1
    }
    for discussion in discussionsElsewhere(of: position) where days.contains(discussion.day) {
      dose.add(discussion)
    }
    return dose
  }
}
