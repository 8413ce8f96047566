/// How often, how long, from when: one row of the policy (DOMAIN §1.4).
package struct FrequencyRule: Hashable, Sendable {
  package let id: String
  /// `nil` for everybody whom no row for their own stage covers.
  package let careerStage: CareerStage?
  /// First week in post, from 0.
  package let fromWeek: Int
  /// The week in post at which the row ends, not included; `nil` for no end.
  package let toWeek: Int?
  /// Days from one session to the next, 1 or more.
  package let longestGapDays: Int
  /// Uninterrupted minutes.
  package let minimumMinutes: Int
  package let graceWorkingDays: Int
  package let kinds: Set<SessionKind>
  package let effectiveFrom: Day
  /// The last day on which the row is in force.
  package let effectiveUntil: Day?
  package let source: String

  package init(
    id: String, careerStage: CareerStage?, fromWeek: Int = 0, toWeek: Int? = nil,
    longestGapDays: Int, minimumMinutes: Int = 90, graceWorkingDays: Int = 3,
    kinds: Set<SessionKind> = [.individual], effectiveFrom: Day, effectiveUntil: Day? = nil,
    source: String
  ) {
    self.id = id
    self.careerStage = careerStage
    self.fromWeek = fromWeek
    self.toWeek = toWeek
    self.longestGapDays = longestGapDays
    self.minimumMinutes = minimumMinutes
    self.graceWorkingDays = graceWorkingDays
    self.kinds = kinds
    self.effectiveFrom = effectiveFrom
    self.effectiveUntil = effectiveUntil
    self.source = source
  }
}

/// What of a person the policy asks about.
package struct Post: Hashable, Sendable {
  package let careerStage: CareerStage
  package let started: Day
  package let left: Day?

  package init(careerStage: CareerStage, started: Day, left: Day? = nil) {
    self.careerStage = careerStage
    self.started = started
    self.left = left
  }

  package init(_ person: Person) {
    self.init(careerStage: person.careerStage, started: person.started, left: person.left)
  }

  package init(_ practitioner: LinkRecords.Practitioner) {
    self.init(
      careerStage: practitioner.careerStage, started: practitioner.started,
      left: practitioner.left)
  }
}
