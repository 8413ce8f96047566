/// What the rules about a session need to know besides its entry: the clock, the people, and their dated ties.
package struct SessionCircumstances: Sendable {
  package var now: Instant
  /// Who is signed in and puts the session down.
  package var recorder: Person.ID
  /// Everybody the entry names who is on the list of people: supervisor, supervisees, those who came, owners of actions.
  package var people: [Person.ID: Person]
  /// The supervising and covering ties of the supervisees, past ones included.
  package var relationships: [Relationship]
  /// Supervisees with whose agency the authority has a recorded sharing agreement on the day of the session.
  package var withSharingAgreement: Set<Person.ID>

  package init(
    now: Instant, recorder: Person.ID, people: [Person.ID: Person],
    relationships: [Relationship], withSharingAgreement: Set<Person.ID> = []
  ) {
    self.now = now
    self.recorder = recorder
    self.people = people
    self.relationships = relationships
    self.withSharingAgreement = withSharingAgreement
  }
}

extension SessionKind {
  /// Rests on a supervising tie between its two parties; the other kinds may be held by whoever was asked.
  package var needsSupervisingTie: Bool {
    switch self {
    case .individual, .observationDebrief, .external: true
    case .group, .caseConsultation, .adHoc, .managementOversight, .peer, .postIncident: false
    }
  }
}

extension RecordedSession {
  /// What the state of things or the clock forbids; empty when nothing does. Pointers are relative to the entry.
  package func rulesBroken(given circumstances: SessionCircumstances) -> [Breach] {
    var findings = Findings()
    let day = entry.day(recordedOn: circumstances.now.day)
    entry.checkKnown(circumstances, &findings)
    entry.checkClock(circumstances, &findings)
    entry.checkPosts(circumstances, on: day, &findings)
    entry.checkTies(circumstances, on: day, &findings)
    entry.checkOtherAgencies(circumstances, &findings)
    return findings.all
  }
}

extension SessionEntry {
  fileprivate func checkKnown(
    _ circumstances: SessionCircumstances, _ findings: inout Findings
  ) {
    let named =
      [("/supervisor", supervisor)]
      + supervisees.enumerated().map { ("/supervisees/\($0)", $1) }
      + attended.enumerated().map { ("/attended/\($0)", $1) }
      + actions.enumerated().map { ("/actions/\($0)/owner", $1.owner) }
    for (place, person) in named where circumstances.people[person] == nil {
      findings.add(place, .unknown, "There is nobody with this id on the list of people.")
    }
  }

  fileprivate func checkClock(
    _ circumstances: SessionCircumstances, _ findings: inout Findings
  ) {
    let now = circumstances.now
    if status.tookPlace {
      let whatToDo = "record it as planned, or correct the time."
      if let actualStart, actualStart > now {
        findings.add(
          "/actualStart", .conflict,
          "The session begins in the future, so it cannot have been held: \(whatToDo)")
      } else if let actualEnd, actualEnd > now {
        findings.add(
          "/actualEnd", .conflict,
          "The session ends in the future, so it cannot have been held yet: \(whatToDo)")
      }
      if actualStart == nil, let plannedStart, plannedStart > now {
        findings.add(
          "/status", .conflict,
          "The session is planned for the future, so it cannot have been held: \(whatToDo)")
      }
    }
    if let decidedAt = notHeld?.decidedAt, decidedAt > now {
      findings.add("/notHeld/decidedAt", .conflict, "It cannot have been called off in the future.")
    }
    if let date = observation?.date, date > now.day {
      findings.add("/observation/date", .conflict, "The day of the observation is in the future.")
    }
    for (index, discussion) in cases.enumerated() {
      if let copied = discussion.copied, copied.at > now {
        findings.add(
          "/cases/\(index)/copied/at", .conflict,
          "It cannot have been copied to the child's file in the future.")
      }
    }
  }

  fileprivate func checkPosts(
    _ circumstances: SessionCircumstances, on day: Day, _ findings: inout Findings
  ) {
    let parties =
      [("/supervisor", supervisor)] + supervisees.enumerated().map { ("/supervisees/\($0)", $1) }
    for (place, id) in parties {
      guard let person = circumstances.people[id] else { continue }
      if day < person.started {
        findings.add(
          place, .conflict,
          "This person's post began on \(person.started.inWords), after the session on \(day.inWords)."
        )
      }
      if let left = person.left, day > left {
        findings.add(
          place, .conflict,
          "This person left on \(left.inWords), before the session on \(day.inWords).")
      }
    }
  }

  fileprivate func checkTies(
    _ circumstances: SessionCircumstances, on day: Day, _ findings: inout Findings
  ) {
    func holds(_ kind: Relationship.Kind?, _ holder: Person.ID, _ subject: Person.ID) -> Bool {
      circumstances.relationships.contains {
        $0.holder == holder && $0.subject == subject && $0.holds(on: day)
          && (kind == nil || $0.kind == kind)
      }
    }
    if circumstances.recorder != supervisor,
      !supervisees.contains(where: { holds(.covering, circumstances.recorder, $0) })
    {
      findings.add(
        "/supervisor", .conflict,
        "A session is recorded by the supervisor who held it, or by whoever covers for them on that day."
      )
    }
    guard kind.needsSupervisingTie else {
      if personalPart != nil, !supervisees.contains(where: { holds(nil, supervisor, $0) }) {
        findings.add(
          "/personalPart", .notAllowed,
          "A personal part belongs to supervision: only this person's supervisor, or whoever covers, keeps one."
        )
      }
      return
    }
    for (index, supervisee) in supervisees.enumerated()
    where !holds(nil, supervisor, supervisee) {
      findings.add(
        "/supervisees/\(index)", .conflict,
        "On \(day.inWords) this person was not supervised by the supervisor named, who did not cover either: "
          + "have the supervision put down first, or record another kind of session.")
    }
  }

  /// For staff of another agency no leave, performance or wellbeing unless a sharing agreement is recorded (DOMAIN §1.1).
  fileprivate func checkOtherAgencies(
    _ circumstances: SessionCircumstances, _ findings: inout Findings
  ) {
    guard let personalPart, let supervisee = supervisees.first,
      let agency = circumstances.people[supervisee]?.agency,
      let own = circumstances.people[supervisor]?.agency, agency != own,
      !circumstances.withSharingAgreement.contains(supervisee)
    else { return }
    let fields = [
      ("leave", personalPart.leave), ("performance", personalPart.performance),
      ("wellbeing", personalPart.wellbeing),
    ]
    for (name, words) in fields where words != nil {
      findings.add(
        "/personalPart/\(name)", .notAllowed,
        "This person works for another agency, and no sharing agreement is recorded: leave out \(name)."
      )
    }
  }
}
