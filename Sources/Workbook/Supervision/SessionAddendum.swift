/// A dated note beside what a session says (DOMAIN §1.2): it changes nothing of it.
package struct SessionAddendum: Hashable, Sendable {
  package typealias ID = Identifier<SessionAddendum>

  /// Which part of the record it belongs to: whoever may read that part reads the note.
  package enum Part: Hashable, Sendable {
    case record
    case discussion(CaseDiscussion.ID)
    case personal
  }

  package let id: ID
  package let part: Part
  package let text: Words

  package init(id: ID, part: Part, text: Words) {
    self.id = id
    self.part = part
    self.text = text
  }
}
