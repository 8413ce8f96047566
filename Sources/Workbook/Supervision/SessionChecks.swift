/// What no session may hold, whatever its kind: who, when, and what was decided.
extension SessionEntry {
  func checkPeople(_ findings: inout Findings) {
    findings.refuseRepeats(supervisees, "/supervisees", "This person is named twice.")
    findings.refuseRepeats(attended, "/attended", "This person is named twice.")
    for (index, person) in supervisees.enumerated() where person == supervisor {
      findings.add(
        "/supervisees/\(index)", .conflict,
        "Nobody supervises themself: name the supervisor or the supervisee, not both.")
    }
    if kind == .individual, supervisees.count > 1 {
      findings.add(
        "/supervisees", .conflict,
        "An individual session has one supervisee; with more it is a group session.")
    }
  }

  func checkTimes(_ findings: inout Findings) {
    if let plannedMinutes, !(1...1440).contains(plannedMinutes) {
      findings.add("/plannedMinutes", .outOfRange, "The planned length is 1 to 1440 minutes.")
    }
    if !status.tookPlace {
      for (place, value) in [("/actualStart", actualStart), ("/actualEnd", actualEnd)]
      where value != nil {
        findings.add(
          place, .conflict,
          "A session that has not taken place has no actual start or end: leave it out, or say that it was held."
        )
      }
    }
    if status.phase != .notHeld, notHeld != nil {
      findings.add(
        "/notHeld", .conflict,
        "Only a session that was cancelled, postponed or not attended says why it was not held.")
    }
    checkLength(&findings)
    if next?.on != nil, next?.whyNone != nil {
      findings.add("/next", .conflict, "Give the next date or why there is none, not both.")
    }
    if let on = next?.on, let start = actualStart, on < start.day {
      findings.add("/next", .outOfRange, "The next date is before this session.")
    }
    if notHeld?.replacement != nil, notHeld?.whyNoReplacement != nil {
      findings.add(
        "/notHeld/replacement", .conflict, "Give the new date or why there is none, not both.")
    }
  }

  private func checkLength(_ findings: inout Findings) {
    if let interruptionMinutes, interruptionMinutes < 0 {
      findings.add(
        "/interruptionMinutes", .outOfRange, "The minutes of interruption are 0 or more.")
    }
    guard let actualStart, let actualEnd else { return }
    guard actualStart < actualEnd else {
      findings.add("/actualEnd", .outOfRange, "The end is not after the start.")
      return
    }
    let length = Instant.minutes(from: actualStart, to: actualEnd)
    if actualEnd.milliseconds - actualStart.milliseconds > 86_400_000 {
      findings.add("/actualEnd", .outOfRange, "A session lasts 24 hours at most.")
    }
    if let interruptionMinutes, interruptionMinutes > length {
      findings.add(
        "/interruptionMinutes", .outOfRange,
        "The interruption is longer than the session, which lasted \(length) minutes.")
    }
  }

  func checkDecisions(_ findings: inout Findings) {
    if aboutNoChild, !cases.isEmpty {
      findings.add(
        "/aboutNoChild", .conflict,
        "A young person is named below: the talk was about a child, or leave the case out.")
    }
    if decision != nil, because == nil {
      findings.add("/because", .required, "Say why: a decision needs its reason.")
    }
    if because != nil, decision == nil {
      findings.add("/decision", .required, "A reason is given: say what was decided.")
    }
    if !cases.isEmpty, decision != nil || because != nil {
      findings.add(
        decision == nil ? "/because" : "/decision", .conflict,
        "A decision about a young person stands in their case discussion.")
    }
    guard kind == .group else { return }
    let message =
      "Decisions are not taken in a group: they are taken in the presenter's own supervision."
    if decision != nil { findings.add("/decision", .notAllowed, message) }
    for (index, discussion) in cases.enumerated()
    where discussion.decision != nil || discussion.outcome == .decided {
      let place = discussion.decision == nil ? "outcome" : "decision"
      findings.add("/cases/\(index)/\(place)", .notAllowed, message)
    }
  }
}
