/// Whose key it is: the class, and the id of the child, series, practitioner, check-in or
/// contribution. At any time a subject has at most one live key.
package struct KeySubject: Hashable, Sendable {
  package let keyClass: KeyClass
  package let id: Bytes16

  package init(_ keyClass: KeyClass, _ id: Bytes16) {
    self.keyClass = keyClass
    self.id = id
  }

  package static let organisation = KeySubject(.organisation, .zero)
}
