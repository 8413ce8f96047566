/// An action that keeps its identity from session to session (DOMAIN §1.2).
package struct TrackedAction: Hashable, Sendable {
  package typealias ID = ActionEntry.ID

  package struct Reschedule: Hashable, Sendable {
    package let from: Day
    package let to: Day
    package let because: Words

    package init(from: Day, to: Day, because: Words) {
      self.from = from
      self.to = to
      self.because = because
    }
  }

  package struct Closing: Hashable, Sendable {
    package let on: Day
    package let evidence: Words

    package init(on: Day, evidence: Words) {
      self.on = on
      self.evidence = evidence
    }
  }

  package let id: ID
  package let owner: Person.ID
  package let opened: Day
  package private(set) var due: Day
  package private(set) var carriedOver: Int
  package private(set) var reschedules: [Reschedule]
  package private(set) var closed: Closing?

  package init(
    id: ID, owner: Person.ID, opened: Day, due: Day, carriedOver: Int = 0,
    reschedules: [Reschedule] = [], closed: Closing? = nil
  ) {
    self.id = id
    self.owner = owner
    self.opened = opened
    self.due = due
    self.carriedOver = carriedOver
    self.reschedules = reschedules
    self.closed = closed
  }

  /// Sessions after which an action carried on and on is drifting (ours).
  package static let driftAfterSessions = 3

  package var isDrifting: Bool { closed == nil && carriedOver >= Self.driftAfterSessions }

  package func isOverdue(on today: Day) -> Bool { closed == nil && due < today }

  package mutating func carryOver() throws(Breaches) {
    try refuseIfClosed()
    carriedOver += 1
  }

  package mutating func reschedule(to day: Day, because: Words?) throws(Breaches) {
    try refuseIfClosed()
    var findings = Findings()
    findings.require(because, "/because", "Say why the day is moved.")
    if day == due { findings.add("/due", .conflict, "It is due on this day already.") }
    if day < opened { findings.add("/due", .outOfRange, "This is before the action was agreed.") }
    try findings.throwIfAny()
    guard let because else { return }
    reschedules.append(Reschedule(from: due, to: day, because: because))
    due = day
  }

  package mutating func close(on day: Day, evidence: Words?) throws(Breaches) {
    try refuseIfClosed()
    var findings = Findings()
    findings.require(evidence, "/evidence", "Say what shows that it was done.")
    if day < opened { findings.add("/on", .outOfRange, "This is before the action was agreed.") }
    try findings.throwIfAny()
    if let evidence { closed = Closing(on: day, evidence: evidence) }
  }

  private func refuseIfClosed() throws(Breaches) {
    var findings = Findings()
    if let closed {
      findings.add("", .conflict, "The action was closed on \(closed.on.inWords).")
    }
    try findings.throwIfAny()
  }
}

/// A case without a direction confirmed or changed with its reason is drifting after 60 days (ours, DOMAIN §1.2).
package enum CaseDrift {
  package static let afterDays = 60

  /// - Parameter lastDirection: the day of the last decision signed with its reason, or else the day the case was first talked about.
  package static func isDrifting(lastDirection: Day, on today: Day) -> Bool {
    today - lastDirection >= afterDays
  }
}
