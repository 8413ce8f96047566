/// That somebody opened, in an emergency, what they otherwise may not read (DOMAIN §7): for an hour, to read and not to write,
/// about one person; everybody concerned is told, and somebody else looks at it again.
package struct BreakGlass: Hashable, Sendable {
  package typealias ID = Identifier<BreakGlass>

  package enum Subject: Hashable, Sendable {
    case worker(Person.ID)
    case youngPerson(YoungPersonReference)
  }

  package struct Review: Hashable, Sendable {
    package let by: Person.ID
    package let on: Day
    package let justified: Bool
    package let note: Words

    package init(by: Person.ID, on: Day, justified: Bool, note: Words) {
      self.by = by
      self.on = on
      self.justified = justified
      self.note = note
    }
  }

  package let id: ID
  package let by: Person.ID
  package let subject: Subject
  package let reason: Words
  package let at: Instant
  package var review: Review?
  package var hold: NoticeHold

  package static let minutes = 60
  /// Within how many days it is to be reviewed.
  package static let reviewDays = 7

  package init(
    id: ID, by: Person.ID, subject: Subject, reason: Words, at: Instant, review: Review? = nil,
    hold: NoticeHold = .none
  ) {
    self.id = id
    self.by = by
    self.subject = subject
    self.reason = reason
    self.at = at
    self.review = review
    self.hold = hold
  }

  package var until: Instant { at.adding(minutes: Self.minutes) }
  package var reviewDue: Day { at.day.adding(days: Self.reviewDays) }

  package func isOpen(at now: Instant) -> Bool { at <= now && now < until }
}
