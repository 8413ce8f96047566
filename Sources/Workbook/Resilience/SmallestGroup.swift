/// How many different people a figure about a group must rest on (DOMAIN §2.3): 10 unless information governance sets
/// another number, and never below 5.
package struct SmallestGroup: Hashable, Sendable {
  package static let lowest = 5
  package static let highest = 100
  package static let standard = SmallestGroup(unchecked: 10)

  /// Distinct people.
  package let people: Int

  /// `nil` below 5 or above 100.
  package init?(_ people: Int) {
    guard (Self.lowest...Self.highest).contains(people) else { return nil }
    self.people = people
  }

  private init(unchecked people: Int) {
    self.people = people
  }
}
