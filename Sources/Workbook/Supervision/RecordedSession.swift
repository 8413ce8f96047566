/// A session whose entry holds all that its kind requires and nothing that it may not (DOMAIN §1.1).
package struct RecordedSession: Hashable, Sendable {
  package let entry: SessionEntry
  /// The entry's case discussions, each decision signed with its reason or urgent.
  package let cases: [CaseDiscussion]

  private init(entry: SessionEntry, cases: [CaseDiscussion]) {
    self.entry = entry
    self.cases = cases
  }

  /// Checks all that can be decided from the entry alone, and names every breach at once.
  /// - Throws: ``Breaches`` with pointers relative to the entry.
  package static func check(
    _ entry: SessionEntry, content: ContentLists
  ) throws(Breaches) -> RecordedSession {
    var findings = Findings()
    let cases = entry.cases.enumerated().compactMap { index, discussion in
      discussion.checked(at: "/cases/\(index)", &findings)
    }
    for requirement in SessionRequirement.table {
      for place in requirement.gaps(in: entry) {
        findings.add(place, .required, requirement.sentence)
      }
    }
    entry.checkPeople(&findings)
    entry.checkTimes(&findings)
    entry.checkDecisions(&findings)
    entry.checkCases(&findings)
    entry.checkParts(&findings)
    entry.checkActions(&findings)
    entry.checkLists(content, &findings)
    try findings.throwIfAny()
    return RecordedSession(entry: entry, cases: cases)
  }

  /// What the store reads back: it was checked, by the rules of its day, before it was written.
  package static func stored(_ entry: SessionEntry, cases: [CaseDiscussion]) -> RecordedSession {
    var entry = entry
    entry.cases = cases.map(CaseDiscussionEntry.init)
    return RecordedSession(entry: entry, cases: cases)
  }
}

extension SessionEntry {
  /// The day in the United Kingdom to which the session belongs. A short talk that names no time was on the day it was put down.
  package func day(recordedOn today: Day) -> Day {
    if status.tookPlace {
      return actualStart?.day ?? observation?.date ?? plannedStart?.day ?? today
    }
    return plannedStart?.day ?? notHeld?.decidedAt?.day ?? today
  }

  /// Length less interruptions, in minutes, never below 0; `nil` when start or end is not known.
  package var uninterruptedMinutes: Int? {
    guard status.tookPlace, let actualStart, let actualEnd else { return nil }
    let length = Instant.minutes(from: actualStart, to: actualEnd)
    return max(0, length - (interruptionMinutes ?? 0))
  }

  /// Hours between calling it off and its planned start, rounded down: worked out, never typed.
  /// Negative when it was called off afterwards; `nil` when either is not known.
  package var noticeHours: Int? {
    guard let plannedStart, let decidedAt = notHeld?.decidedAt else { return nil }
    let milliseconds = plannedStart.milliseconds - decidedAt.milliseconds
    return Int((Double(milliseconds) / 3_600_000).rounded(.down))
  }
}
