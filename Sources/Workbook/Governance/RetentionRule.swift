/// After how long somebody must decide whether records are kept (DOMAIN §7). Nothing is ever deleted by itself.
package struct RetentionRule: Hashable, Sendable {
  /// Records that come due together.
  package enum Records: Int, Hashable, Sendable, CaseIterable {
    case sessions, assessments, personalParts, checkIns, feedbackWithoutName, feedbackWithName
    case audits, concerns, accessLog
  }

  package let recordClass: RecordClass
  package let months: Int
  /// How long, in words.
  package let words: String

  /// The defaults; local law officers decide.
  package static func of(_ records: Records) -> RetentionRule {
    switch records {
    case .sessions, .assessments:
      RetentionRule(.caseContent, years: 75, "Case content: 75 years.")
    case .personalParts:
      RetentionRule(.personalParts, years: 6, "Personal parts: 6 years after leaving.")
    case .checkIns:
      RetentionRule(
        recordClass: .checkIns, months: 24,
        words: "Check-ins: 24 months, then figures about groups only.")
    case .feedbackWithoutName:
      RetentionRule(.feedback, years: 3, "Feedback without a name: 3 years.")
    case .feedbackWithName:
      RetentionRule(.feedback, years: 75, "Feedback with a name: as case content, 75 years.")
    case .audits: RetentionRule(.audits, years: 7, "Audits: 7 years.")
    case .concerns:
      RetentionRule(
        .concerns, years: 75,
        "Concerns: as the child's record, 75 years; about staff longer: ask the law officers.")
    case .accessLog:
      RetentionRule(
        .accessLog, years: 75,
        "Access log: as long as what it covers, 75 years, and never less than 6.")
    }
  }

  private init(recordClass: RecordClass, months: Int, words: String) {
    self.recordClass = recordClass
    self.months = months
    self.words = words
  }

  private init(_ recordClass: RecordClass, years: Int, _ words: String) {
    self.init(recordClass: recordClass, months: 12 * years, words: words)
  }

  /// The first day on which what began then is due.
  package func due(since day: Day) -> Day { day.adding(months: months) }

  /// The latest beginning that is due today.
  package func latestDue(on today: Day) -> Day {
    var day = today.adding(months: -months)
    while due(since: day) > today { day = day.adding(days: -1) }
    return day
  }

  /// Of records that are counted by the month: the latest month of which all is due today.
  package func latestMonthDue(on today: Day) -> Month {
    let latest = latestDue(on: today)
    let month = Month(of: latest)
    return latest == month.last ? month : month.previous
  }
}
