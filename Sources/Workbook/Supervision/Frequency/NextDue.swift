/// When the next session that counts is due, and why then (DOMAIN §1.4).
package struct NextDue: Hashable, Sendable {
  package let day: Day
  /// The last day of grace: overdue from the day after.
  package let lastDayInDate: Day
  /// `due 12 June 2026 because …`
  package let explanation: String

  package func isOverdue(on today: Day) -> Bool { lastDayInDate < today }

  /// `nil` when no rule is in force on `today`, or the post has not begun or has ended.
  /// - Parameter sessions: one person's, in order of day.
  package init?(
    _ post: Post, sessions: ArraySlice<LinkRecords.Session>,
    absences: ArraySlice<LinkRecords.Absence>, policy: FrequencyPolicy, workingDays: WorkingDays,
    on today: Day
  ) {
    guard post.left.map({ today <= $0 }) ?? true, let rule = policy.rule(for: post, on: today)
    else { return nil }
    let past = sessions.filter { post.started.ordinal <= $0.day && $0.day <= today.ordinal }
    let last = past.last { $0.counts(post, policy) }
    let anchor = last.map { Int($0.day) } ?? post.started.ordinal
    let leave = Leave(absences)
    let terms = FrequencyTerms(rule)
    day = Day(ordinal: terms.dueDay(after: anchor, leave))
    lastDayInDate = Day(ordinal: terms.lastDayInDate(after: anchor, leave, workingDays))
    let anchorDay = Day(ordinal: anchor).inWords
    let event = last == nil ? "the post began on" : "the last session that counts was on"
    var sentences = [
      "due \(day.inWords) because \(event) \(anchorDay) and the longest gap is "
        + "\(rule.longestGapDays.counted("day")) (\(rule.source))"
    ]
    let away = leave.days(from: anchor + 1, until: day.ordinal)
    if away > 0 { sentences.append("\(away.counted("day")) of leave \(away.isOrAre) not counted") }
    let later = past.last {
      rule.kinds.contains($0.kind) && $0.status.tookPlace && $0.day > anchor
    }
    if let later {
      let why =
        later.confirmed
        ? "it had less than \(rule.minimumMinutes) uninterrupted minutes"
        : "the supervisee has not confirmed it"
      sentences.append(
        "the session on \(Day(ordinal: Int(later.day)).inWords) does not count: \(why)")
    }
    sentences.append(
      "with \(rule.graceWorkingDays.counted("working day")) of grace it is in date until \(lastDayInDate.inWords)"
    )
    explanation = sentences.joined(separator: "; ")
  }
}

extension LinkRecords.Session {
  /// Took place, confirmed, of a kind and length that satisfy the rule in force on its day.
  fileprivate func counts(_ post: Post, _ policy: FrequencyPolicy) -> Bool {
    guard let rule = policy.rule(for: post, on: Day(ordinal: Int(day))) else { return false }
    return status.tookPlace && confirmed && rule.kinds.contains(kind)
      && uninterruptedMinutes >= rule.minimumMinutes
  }
}

extension Int {
  /// `1 day`, `3 days`.
  func counted(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }

  fileprivate var isOrAre: String { self == 1 ? "is" : "are" }
}
