/// A pattern, method or context: seen, suspected, or no sign so far, with the date and who looked.
package struct Sighting: Hashable, Sendable {
  package enum State: String, Sendable, CaseIterable {
    case seen, suspected, noSignSoFar
  }

  package var item: ListItemID
  package var state: State
  package var date: Day?
  package var whoLooked: Words?

  package init(item: ListItemID, state: State, date: Day? = nil, whoLooked: Words? = nil) {
    self.item = item
    self.state = state
    self.date = date
    self.whoLooked = whoLooked
  }
}

/// A sign that danger is falling (Scott and Skidmore 2006, §2.2): one line, who says so, a word of evidence.
package struct Sign: Hashable, Sendable {
  package enum State: String, Sendable, CaseIterable {
    case notYet, starting, steady, slipping, notKnown
  }

  package var sign: ListItemID
  package var state: State
  package var saidBy: Words?
  package var evidence: Words?

  package init(sign: ListItemID, state: State, saidBy: Words? = nil, evidence: Words? = nil) {
    self.sign = sign
    self.state = state
    self.saidBy = saidBy
    self.evidence = evidence
  }
}

package struct AgencyAsked: Hashable, Sendable {
  package enum Answer: String, Sendable, CaseIterable {
    case given, waiting, refused, notAsked
  }

  package var agency: Words?
  package var date: Day?
  package var answer: Answer

  package init(agency: Words?, date: Day? = nil, answer: Answer) {
    self.agency = agency
    self.date = date
    self.answer = answer
  }
}

/// An obstacle to sharing information (`BAR-…`): what, who can fix it, sent to whom, what changed.
package struct SharingBarrier: Hashable, Sendable {
  package var barrier: ListItemID
  package var what: Words?
  package var whoCanFix: Words?
  package var sentTo: Words?
  package var whatChanged: Words?

  package init(
    barrier: ListItemID, what: Words? = nil, whoCanFix: Words? = nil, sentTo: Words? = nil,
    whatChanged: Words? = nil
  ) {
    self.barrier = barrier
    self.what = what
    self.whoCanFix = whoCanFix
    self.sentTo = sentTo
    self.whatChanged = whatChanged
  }
}

/// Passed on to the local picture: to whom, when, reference; no content.
package struct PassedOn: Hashable, Sendable {
  package var to: Words?
  package var on: Day
  package var reference: Words?

  package init(to: Words?, on: Day, reference: Words? = nil) {
    self.to = to
    self.on = on
    self.reference = reference
  }
}
