/// What became of a contribution: one step, on a day. No time of day is kept: it would tell when somebody wrote.
package struct HandlingStep: Hashable, Sendable {
  package enum What: Hashable, Sendable {
    case readForSafety(part: CheckedPart, finding: SafetyFinding, messageToYoungPerson: Words?)
    case acknowledged
    case sentToDecisionMaker(Person.ID, ask: Ask)
    case decided(Outcome)
    case told(on: Day, how: HowTold)
    case replied(Reply, words: Words?, on: Day)
    case lookedAgain(finding: Words, advocateOfferedOn: Day)
    case closed
    case withdrawn(on: Day)
  }

  package let what: What
  package let on: Day
  /// `nil` when the holder of the code did it.
  package let by: Person.ID?

  package init(what: What, on: Day, by: Person.ID?) {
    self.what = what
    self.on = on
    self.by = by
  }
}

/// What is put to whoever decides, in plain words that name nobody.
package struct Ask: Hashable, Sendable {
  /// A few words under which reports gather what was said.
  package let theme: Words
  package let youSaid: Words
  package let askedFor: Words

  package init(theme: Words, youSaid: Words, askedFor: Words) {
    self.theme = theme
    self.youSaid = youSaid
    self.askedFor = askedFor
  }
}

/// What has free text of its own, and so is read on its own.
package enum CheckedPart: String, Sendable, CaseIterable {
  case words, reply
}

/// The safeguarding gate of one part. A person, never the server, says `clear`.
package enum SafetyGate: String, Sendable, CaseIterable {
  case pending, clear, concern
}

package enum SafetyFinding: String, Sendable, CaseIterable {
  case clear, concern

  package var gate: SafetyGate { self == .clear ? .clear : .concern }
}

package enum HowTold: String, Sendable, CaseIterable {
  case inPerson, letter, phone, throughWorker, throughAdvocate, withTheCode, poster
}
