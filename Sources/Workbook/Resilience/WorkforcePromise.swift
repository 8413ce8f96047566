/// What leaders said they would do about the conditions of work after reading a quarter's figures (DOMAIN §8).
package struct WorkforcePromise: Hashable, Sendable {
  package typealias ID = Identifier<WorkforcePromise>

  package enum Outcome: String, Sendable, CaseIterable {
    case kept, partlyKept, notKept
  }

  package struct Answer: Hashable, Sendable {
    package let outcome: Outcome
    package let whatHappened: Words
    package let on: Day

    package init(outcome: Outcome, whatHappened: Words, on: Day) {
      self.outcome = outcome
      self.whatHappened = whatHappened
      self.on = on
    }
  }

  package let id: ID
  /// The unit it was made to.
  package let unit: Team.ID
  /// The quarter whose figures it answers; the report of the next quarter begins with what became of it.
  package let quarter: Quarter
  package let text: Words
  package let owner: Person.ID
  package let due: Day
  package let madeOn: Day
  /// `nil` while nobody has said what happened.
  package let answer: Answer?

  package init(
    id: ID, unit: Team.ID, quarter: Quarter, text: Words, owner: Person.ID, due: Day, madeOn: Day,
    answer: Answer? = nil
  ) {
    self.id = id
    self.unit = unit
    self.quarter = quarter
    self.text = text
    self.owner = owner
    self.due = due
    self.madeOn = madeOn
    self.answer = answer
  }

  package func isOverdue(on today: Day) -> Bool { answer == nil && due < today }

  package func answered(_ answer: Answer) -> WorkforcePromise {
    WorkforcePromise(
      id: id, unit: unit, quarter: quarter, text: text, owner: owner, due: due, madeOn: madeOn,
      answer: answer)
  }
}
