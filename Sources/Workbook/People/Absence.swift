/// Recorded leave of one person, whole days. Why somebody was away is not for this system.
package struct Absence: Hashable, Sendable {
  package typealias ID = Identifier<Absence>

  package let person: Person.ID
  package let from: Day
  /// The last day away.
  package let until: Day

  /// `nil` when the last day is before the first.
  package init?(person: Person.ID, from: Day, until: Day) {
    guard from <= until else { return nil }
    self.person = person
    self.from = from
    self.until = until
  }
}
