package import Workbook

package import struct Foundation.UUID

/// Whose record it is.
package enum AccessSubject: Hashable, Sendable {
  case person(Person.ID)
  case child(ChildTag)
}

/// Whose records one call read or wrote: one row of the access log for each of them.
package struct AccessNotes: Sendable {
  package enum Direction: Int, Sendable {
    case read = 1
    case wrote
  }

  struct Note: Sendable {
    let subject: AccessSubject
    var direction: Direction
    /// `nil` when the call touched several records of the subject.
    var record: UUID?
  }

  /// The role the caller acted in, where access came from a role rather than a relation.
  package var role: Role?
  private(set) var all: [Note] = []
  private var positions: [AccessSubject: Int] = [:]

  package init() {}

  package mutating func read(_ subject: AccessSubject, record: UUID? = nil) {
    note(subject, .read, record)
  }

  package mutating func wrote(_ subject: AccessSubject, record: UUID? = nil) {
    note(subject, .wrote, record)
  }

  private mutating func note(_ subject: AccessSubject, _ direction: Direction, _ record: UUID?) {
    guard let position = positions[subject] else {
      positions[subject] = all.count
      all.append(Note(subject: subject, direction: direction, record: record))
      return
    }
    if all[position].record != record { all[position].record = nil }
    if direction == .wrote { all[position].direction = .wrote }
  }
}
