/// A dated tie between people, or between a person and a young person's case. Access follows it and ends with it
/// (DOMAIN §1.2, §7). *Supervisor* is one of these, not a role.
package struct Relationship: Hashable, Sendable {
  package typealias ID = Identifier<Relationship>

  package enum Kind: String, Sendable, CaseIterable {
    /// `holder` supervises `subject`.
    case supervising
    /// `holder` stands in for the subject's supervisor: the case strand, not the personal part.
    case covering
  }

  package let id: ID
  package let kind: Kind
  package let holder: Person.ID
  package let subject: Person.ID
  package let from: Day
  /// The last day on which it holds; `nil` while open.
  package let until: Day?

  package init(
    id: ID, kind: Kind, holder: Person.ID, subject: Person.ID, from: Day, until: Day? = nil
  ) {
    self.id = id
    self.kind = kind
    self.holder = holder
    self.subject = subject
    self.from = from
    self.until = until
  }

  package func holds(on day: Day) -> Bool { day.isWithin(from, until) }
}

/// A young person's case allocated to a worker, from a day to a day. A newly allocated worker sees the case strand.
package struct Allocation: Hashable, Sendable {
  package typealias ID = Identifier<Allocation>

  package let id: ID
  package let practitioner: Person.ID
  package let youngPerson: YoungPersonReference
  package let from: Day
  package let until: Day?

  package init(
    id: ID, practitioner: Person.ID, youngPerson: YoungPersonReference, from: Day,
    until: Day? = nil
  ) {
    self.id = id
    self.practitioner = practitioner
    self.youngPerson = youngPerson
    self.from = from
    self.until = until
  }

  package func holds(on day: Day) -> Bool { day.isWithin(from, until) }
}
