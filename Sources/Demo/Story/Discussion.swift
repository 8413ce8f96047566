import Workbook
import WorkbookProtocol

/// What is said about one young person.
extension Narrator {
  mutating func discussion(
    _ number: Int, isChosen: Bool, depth: Int?, on day: Day
  ) -> Wire.CaseDiscussionEntry {
    let told = cases[number]
    var entry = Wire.CaseDiscussionEntry(
      id: storyID(), youngPerson: told.youngPerson,
      // A discussion names the assessment once there is one; before, it is linked by the young person.
      assessment: told.assessment == nil ? nil : told.reference,
      outcome: isChosen || chance.happens(0.4) ? .decided : .noChange)
    guard entry.outcome == .decided else { return entry }
    entry.them = .init(
      words: chance.one(of: Phrases.theirWords),
      trustedPerson: chance.happens(0.4) ? "The youth worker at the boat club." : nil,
      hadToTellAgain: chance.happens(0.5) ? chance.happens(0.3) : nil)
    entry.decision = decision(on: day)
    entry.emotionalImpactConsidered = chance.happens(0.6)
    if chance.happens(0.4) {
      entry.harm = .init(
        whoIsCausingIt: "A man who gives lifts, and those who send him.",
        actingNow: "Police know the car; two workers for each visit.",
        signs: [
          .init(
            sign: chance.one(of: content.items(of: .signsOfFallingDanger)).id.text,
            state: chance.one(of: [.notYet, .starting, .steady, .slipping]))
        ])
    }
    if isChosen {
      entry.thinking = .init(
        hypotheses: ["The new friend pays for things so that she stays."],
        alternative: chance.one(of: Phrases.alternatives),
        whatWouldChangeOurMind: chance.one(of: Phrases.mindChangers))
      entry.depth = depth
    }
    return entry
  }

  mutating func decision(on day: Day) -> Wire.CaseDecision {
    .init(
      kind: chance.one(of: [.continue, .continue, .change, .stepUp, .stepDown]),
      text: chance.one(of: Phrases.decisions), because: chance.one(of: Phrases.reasons),
      reviewDate: day.adding(days: Int.random(in: 14...42, using: &chance)).description)
  }

  /// A client-made UUIDv7, so that the story can refer to what it has just recorded.
  mutating func storyID() -> String {
    Identifier<CaseDiscussion>(ids.next(at: clock.now)).description
  }
}
