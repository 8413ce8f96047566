/// An assessment as it was sent, before anyone has asked whether its days fit together.
package struct AssessmentEntry: Hashable, Sendable {
  package var reference: AssessmentReference?
  package var youngPerson: YoungPersonReference?
  package var kind: Assessment.Kind
  package var practitioner: Person.ID
  package var team: Team.ID
  package var referred: Day
  package var started: Day
  package var completed: Day?
  package var overrunReason: Words?
  package var mainWorkerChanged: Bool

  package init(
    reference: AssessmentReference?, youngPerson: YoungPersonReference?, kind: Assessment.Kind,
    practitioner: Person.ID, team: Team.ID, referred: Day, started: Day, completed: Day? = nil,
    overrunReason: Words? = nil, mainWorkerChanged: Bool = false
  ) {
    self.reference = reference
    self.youngPerson = youngPerson
    self.kind = kind
    self.practitioner = practitioner
    self.team = team
    self.referred = referred
    self.started = started
    self.completed = completed
    self.overrunReason = overrunReason
    self.mainWorkerChanged = mainWorkerChanged
  }
}

extension Assessment {
  /// The statutory ceiling, in working days from referral (DOMAIN §4).
  package static let longestWorkingDays = 45

  /// The assessment, or every breach at once, with pointers relative to the entry.
  package static func check(
    _ entry: AssessmentEntry, id: ID, workingDays: WorkingDays
  ) throws(Breaches) -> Assessment {
    var findings = Findings()
    findings.require(entry.reference, "/reference", "Give the assessment's reference.")
    findings.require(entry.youngPerson, "/youngPerson", "Say which young person, by reference.")
    if entry.started < entry.referred {
      findings.add("/started", .outOfRange, "The assessment began before the referral.")
    }
    if let completed = entry.completed {
      if completed < entry.started {
        findings.add("/completed", .outOfRange, "The assessment was completed before it began.")
      }
      let took = workingDays.count(after: entry.referred, through: completed)
      if took > longestWorkingDays, entry.overrunReason == nil {
        findings.add(
          "/overrunReason", .required,
          "It took \(took) working days from referral, and \(longestWorkingDays) is the most: say why."
        )
      }
    }
    try findings.throwIfAny()
    guard let reference = entry.reference, let youngPerson = entry.youngPerson else {
      preconditionFailure("both were required above")
    }
    return Assessment(
      id: id, reference: reference, youngPerson: youngPerson, kind: entry.kind,
      practitioner: entry.practitioner, team: entry.team, referred: entry.referred,
      started: entry.started, completed: entry.completed, overrunReason: entry.overrunReason,
      mainWorkerChanged: entry.mainWorkerChanged)
  }

  /// Working days from referral to completion; `nil` while under way.
  package func workingDaysTaken(_ workingDays: WorkingDays) -> Int? {
    completed.map { workingDays.count(after: referred, through: $0) }
  }

  /// What the state of things or the clock forbids.
  /// - Parameters:
  ///   - practitioner: whoever wrote it; `nil` when there is nobody with this id.
  ///   - teamExists: the team is one of ours.
  package func rulesBroken(
    on today: Day, practitioner person: Person?, teamExists: Bool
  ) -> [Breach] {
    var findings = Findings()
    for (place, day) in [("/referred", referred), ("/started", started)] where day > today {
      findings.add(place, .conflict, "This day is in the future.")
    }
    if let completed, completed > today {
      findings.add(
        "/completed", .conflict,
        "The assessment cannot have been completed in the future: leave the day out until it is.")
    }
    if !teamExists { findings.add("/team", .unknown, "There is no team with this id.") }
    if let person {
      if let completed, completed < person.started {
        findings.add(
          "/practitioner", .conflict,
          "This person's post began on \(person.started.inWords), after it was completed.")
      }
      if let left = person.left, started > left {
        findings.add(
          "/practitioner", .conflict, "This person left on \(left.inWords), before it began.")
      }
    } else {
      findings.add(
        "/practitioner", .unknown, "There is nobody with this id on the list of people.")
    }
    return findings.all
  }
}
