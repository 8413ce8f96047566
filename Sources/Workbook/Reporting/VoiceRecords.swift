/// What the records hold of one period for "You said, we did": only what a person has read and found clear, and nobody
/// has taken back.
package struct VoiceRecords: Sendable {
  package let period: Quarter
  package let items: [VoiceItem]
  package let activities: [Activity]
  /// Received in the period and not yet read for safety, so left out: a fact about us, not about them.
  package let unread: Int
  /// Taken back, so left out.
  package let takenBack: Int
  /// Of which nothing was put to anybody, being about a worker: left out of every report.
  package let aboutWorkers: Int

  package init(
    period: Quarter, items: [VoiceItem], activities: [Activity], unread: Int, takenBack: Int,
    aboutWorkers: Int
  ) {
    self.period = period
    self.items = items
    self.activities = activities
    self.unread = unread
    self.takenBack = takenBack
    self.aboutWorkers = aboutWorkers
  }
}

/// One contribution as a report may use it.
package struct VoiceItem: Sendable {
  /// Stands for the person, so that they count once; without a name everyone counts as somebody else.
  package let person: Int
  package let isNamed: Bool
  package let receivedOn: Day
  package let speakingAs: Speaker
  package let ageBand: AgeBand?
  package let asks: [ListItemID: HowOften]
  package let quote: QuotePermission?
  package let path: AnswerPath
  /// What was put to whoever decides; `nil` before that.
  package let ask: Ask?
  /// The last decision that the young person was told of.
  package let outcome: Outcome?
  package let toldOn: Day?
  package let how: HowTold?
  /// When the next step is due; to count what is late.
  package let due: Day?

  package init(
    person: Int, isNamed: Bool, receivedOn: Day, speakingAs: Speaker, ageBand: AgeBand?,
    asks: [ListItemID: HowOften], quote: QuotePermission?, path: AnswerPath, ask: Ask?,
    outcome: Outcome?, toldOn: Day?, how: HowTold?, due: Day?
  ) {
    self.person = person
    self.isNamed = isNamed
    self.receivedOn = receivedOn
    self.speakingAs = speakingAs
    self.ageBand = ageBand
    self.asks = asks
    self.quote = quote
    self.path = path
    self.ask = ask
    self.outcome = outcome
    self.toldOn = toldOn
    self.how = how
    self.due = due
  }
}
