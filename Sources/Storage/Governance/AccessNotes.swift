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
    /// `nil` as the whole call.
    let capacity: Capacity?
  }

  /// As what the caller acted, where a note does not say it of its own.
  package var capacity: Capacity?
  private(set) var all: [Note] = []
  private var positions: [AccessSubject: Int] = [:]

  /// Whether nobody's records were touched.
  package var isEmpty: Bool { all.isEmpty }

  package init() {}

  /// - Parameter capacity: As what, where it differs from subject to subject; the first that is said of one counts.
  package mutating func read(
    _ subject: AccessSubject, record: UUID? = nil, as capacity: Capacity? = nil
  ) {
    note(subject, .read, record, capacity)
  }

  package mutating func wrote(_ subject: AccessSubject, record: UUID? = nil) {
    note(subject, .wrote, record, nil)
  }

  private mutating func note(
    _ subject: AccessSubject, _ direction: Direction, _ record: UUID?, _ capacity: Capacity?
  ) {
    guard let position = positions[subject] else {
      positions[subject] = all.count
      all.append(Note(subject: subject, direction: direction, record: record, capacity: capacity))
      return
    }
    if all[position].record != record { all[position].record = nil }
    if direction == .wrote { all[position].direction = .wrote }
  }
}
