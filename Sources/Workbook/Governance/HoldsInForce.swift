/// What a deletion would take away, as far as a hold asks.
///
/// - Parameter Child: What stands for one young person where it is stored.
package struct Deletion<Child: Hashable & Sendable>: Hashable, Sendable {
  /// The classes it belongs to: what somebody said is evidence of a concern too, where one came of it.
  package var classes: Set<RecordClass>
  /// Everybody here who has to do with it.
  package var people: Set<Person.ID>
  package var children: Set<Child>
  /// It takes what everybody said up to some day. Nobody is told whose that was, so any hold on one person stands in the way:
  /// a refusal that came only where there was something of theirs would tell that there was.
  package var isOfEverybody: Bool

  package init(
    _ classes: Set<RecordClass>, people: Set<Person.ID> = [], children: Set<Child> = [],
    isOfEverybody: Bool = false
  ) {
    self.classes = classes
    self.people = people
    self.children = children
    self.isOfEverybody = isOfEverybody
  }
}

/// All holds that are in force at one moment.
package struct HoldsInForce<Child: Hashable & Sendable>: Hashable, Sendable {
  package var everything: Bool
  package var classes: Set<RecordClass>
  package var people: Set<Person.ID>
  package var children: Set<Child>

  package init(
    everything: Bool = false, classes: Set<RecordClass> = [], people: Set<Person.ID> = [],
    children: Set<Child> = []
  ) {
    self.everything = everything
    self.classes = classes
    self.people = people
    self.children = children
  }

  /// Whether one of them keeps any of it.
  package func cover(_ deletion: Deletion<Child>) -> Bool {
    if everything || !classes.isDisjoint(with: deletion.classes) { return true }
    if deletion.isOfEverybody, !people.isEmpty { return true }
    // A check-in is about nobody but whoever made it; what young people say may be about any of them.
    if deletion.isOfEverybody, deletion.classes.contains(.feedback), !children.isEmpty {
      return true
    }
    return !people.isDisjoint(with: deletion.people)
      || !children.isDisjoint(with: deletion.children)
  }
}
