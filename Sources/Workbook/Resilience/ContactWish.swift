/// Somebody would like to hear from another, and said so themselves. It carries nothing of their answers.
package struct ContactWish: Hashable, Sendable {
  package typealias ID = Identifier<ContactWish>

  package enum Kind: String, Sendable, CaseIterable {
    case supervisor, anotherManager, wellbeingContact
  }

  package let id: ID
  package let kind: Kind
  package let asker: Person.ID
  package let asked: Person.ID
  package let askedOn: Day
  /// The day on which whoever was asked said that they had been in touch.
  package let contactedOn: Day?

  package init(
    id: ID, kind: Kind, asker: Person.ID, asked: Person.ID, askedOn: Day, contactedOn: Day? = nil
  ) {
    self.id = id
    self.kind = kind
    self.asker = asker
    self.asked = asked
    self.askedOn = askedOn
    self.contactedOn = contactedOn
  }
}
