/// An assessment of a young person's situation: registered with what reports need, judged by audits.
package struct Assessment: Hashable, Sendable {
  package typealias ID = Identifier<Assessment>

  package enum Kind: String, Sendable, CaseIterable {
    case childAndFamily, sexualExploitation, returnHome, other
  }

  package let id: ID
  package let reference: AssessmentReference
  package let youngPerson: YoungPersonReference
  package let kind: Kind
  package let practitioner: Person.ID
  package let team: Team.ID
  package let referred: Day
  package let started: Day
  /// `nil` while under way.
  package let completed: Day?
  /// Why it took longer than 45 working days; required when it did.
  package let overrunReason: Words?
  /// The main worker changed between referral and completion: left out of the primary comparison and counted (DOMAIN §5).
  package let mainWorkerChanged: Bool

  package init(
    id: ID, reference: AssessmentReference, youngPerson: YoungPersonReference, kind: Kind,
    practitioner: Person.ID, team: Team.ID, referred: Day, started: Day, completed: Day?,
    overrunReason: Words?, mainWorkerChanged: Bool
  ) {
    self.id = id
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
