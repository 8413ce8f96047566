/// That records are kept whatever their age and whoever asks, because somebody may need them (DOMAIN §7).
package struct LegalHold: Hashable, Sendable {
  package typealias ID = Identifier<LegalHold>

  /// What is kept: one of these.
  package enum Scope: Hashable, Sendable {
    case everything
    /// What is about somebody who works here, and what they did with others' records.
    case person(Person.ID)
    case youngPerson(YoungPersonReference)
    case records(RecordClass)
  }

  package struct Ending: Hashable, Sendable {
    package let by: Person.ID
    package let on: Day
    package let reason: Words

    package init(by: Person.ID, on: Day, reason: Words) {
      self.by = by
      self.on = on
      self.reason = reason
    }
  }

  package let id: ID
  package let scope: Scope
  package let reason: Words
  package let by: Person.ID
  package let on: Day
  package private(set) var ended: Ending?

  package init(
    id: ID, scope: Scope, reason: Words, by: Person.ID, on: Day, ended: Ending? = nil
  ) {
    self.id = id
    self.scope = scope
    self.reason = reason
    self.by = by
    self.on = on
    self.ended = ended
  }

  package var isInForce: Bool { ended == nil }

  /// Whoever is under a hold is not warned by it, and does not end it.
  package func isAbout(_ person: Person.ID) -> Bool { scope == .person(person) }

  /// `nil` when it has ended already.
  package func ending(_ ending: Ending) -> LegalHold? {
    guard isInForce else { return nil }
    var hold = self
    hold.ended = ending
    return hold
  }
}
