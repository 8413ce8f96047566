/// By when each thing is due, in working days from the day something was said (DOMAIN §3; configurable).
package struct ParticipationClocks: Hashable, Sendable {
  package var acknowledgeDays = 3
  package var decisionMakerDays = 10
  package var answerDays = 30
  /// A possible complaint has a clock of its own.
  package var complaintDays = statutoryComplaintDays

  /// It may be answered sooner, never later.
  package static let statutoryComplaintDays = 10

  package init() {}

  /// What is due next and by when; `nil` when nothing is.
  package func due(
    _ path: AnswerPath, receivedOn: Day, promisedBy: Day?, mayBeComplaint: Bool, _ days: WorkingDays
  ) -> Day? {
    func after(_ count: Int) -> Day { days.day(count, after: receivedOn) }
    let answer = after(mayBeComplaint ? min(complaintDays, answerDays) : answerDays)
    switch path.state {
    // Reading for safety has a clock in hours, see ``ReadingClock``; the other clock runs meanwhile.
    case .received, .safetyChecked: return min(after(acknowledgeDays), answer)
    case .acknowledged: return min(after(decisionMakerDays), answer)
    case .sentToDecisionMaker, .secondLook: return answer
    case .decided: return answer
    case .toldYoungPerson: return path.decision == .needMoreTime ? promisedBy ?? answer : nil
    case .replied, .closed: return nil
    }
  }

  /// "We will answer by {day}."
  package func answerBy(receivedOn: Day, mayBeComplaint: Bool, _ days: WorkingDays) -> Day {
    days.day(mayBeComplaint ? min(complaintDays, answerDays) : answerDays, after: receivedOn)
  }
}

/// Who has to read what came in, by calendar hours (DOMAIN §3): after 4 unread hours the deputy, after 24 the
/// out-of-hours team.
package enum ReadingClock {
  package static let deputyAfterHours = 4
  package static let outOfHoursAfterHours = 24

  package enum Turn: String, Sendable, CaseIterable {
    case checker, deputy, outOfHours
  }

  package static func turn(receivedAt: Instant, now: Instant) -> Turn {
    let minutes = Instant.minutes(from: receivedAt, to: now)
    if minutes >= outOfHoursAfterHours * 60 { return .outOfHours }
    return minutes >= deputyAfterHours * 60 ? .deputy : .checker
  }

  /// The page's "A person will read this by …": the full hour after which the out-of-hours team reads it.
  package static func readBy(receivedAt: Instant) -> Instant {
    let hour: Int64 = 3_600_000
    let end = receivedAt.milliseconds + Int64(outOfHoursAfterHours) * hour
    return Instant(milliseconds: (end + hour - 1) / hour * hour)
  }
}
