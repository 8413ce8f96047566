import Testing

@testable import Workbook

struct RecordLifeTests {
  private static let monday = Day(ordinal: 20_514)

  private func after(
    _ state: SessionState, _ act: SessionState.Act, _ party: SessionState.Party,
    words: Words? = Words("So"), shared: Day? = nil, on today: Day = monday
  ) throws(Breaches) -> SessionState {
    try state.after(
      act, by: party, words: words, sharedOn: shared, on: today,
      workingDays: WorkingDays(bankHolidays: []))
  }

  @Test func `a record goes from draft through an answer to locked`() throws {
    var state = SessionState.draft
    state = try after(state, .share, .supervisor)
    state = try after(state, .disagree, .supervisee)
    #expect(try after(state, .lock, .supervisor) == .locked)
  }

  @Test func `a supervisor cannot acknowledge for the supervisee`() {
    let found = breaches { () throws(Breaches) in _ = try after(.shared, .agree, .supervisor) }
    #expect(found.map(\.message) == ["This is for the supervisee to do."])
  }

  @Test func `every act that is not in the table is refused`() throws {
    for state in SessionState.allCases {
      for act in SessionState.Act.allCases {
        for party in SessionState.Party.allCases {
          let line = SessionState.transitions.first {
            $0.from == state && $0.act == act && $0.by == party
          }
          let found = breaches { () throws(Breaches) in
            #expect(try after(state, act, party) == line?.to)
          }
          #expect(found.isEmpty == (line != nil), "\(state) \(act) \(party)")
        }
      }
    }
  }

  @Test func `a record is locked unanswered only after ten working days, with the reason`() throws {
    let shared = Self.monday
    #expect(shared.weekday == .monday)
    let early = breaches { () throws(Breaches) in
      _ = try after(
        .shared, .lockUnanswered, .supervisor, shared: shared, on: shared.adding(days: 11))
    }
    #expect(
      early.map(\.message) == [
        "The supervisee has until 16 March 2026 to answer; then it can be locked."
      ])
    let silent = breaches { () throws(Breaches) in
      _ = try after(
        .shared, .lockUnanswered, .supervisor, words: nil, shared: shared,
        on: shared.adding(days: 14))
    }
    #expect(silent.map(\.message) == ["Say why it is locked without an answer."])
    #expect(
      try after(
        .shared, .lockUnanswered, .supervisor, shared: shared, on: shared.adding(days: 14))
        == .lockedUnanswered)
  }

  @Test func `neither sees the other's rating of depth until both are in`() {
    var ratings = DepthRatings(supervisor: .exploration)
    #expect(ratings.visible(to: .supervisee) == DepthRatings())
    #expect(ratings.visible(to: .supervisor) == DepthRatings(supervisor: .exploration))
    #expect(ratings.lowerOfBoth == nil)
    #expect(!ratings.isDeep)
    ratings.supervisee = .explanation
    #expect(
      ratings.visible(to: .supervisor)
        == DepthRatings(supervisor: .exploration, supervisee: .explanation))
    #expect(ratings.lowerOfBoth == .explanation)
    #expect(!ratings.isDeep)
    ratings.supervisee = .shiftIntoAction
    #expect(ratings.isDeep)
  }

  @Test func `a quality reader's rating is blind and stays their own`() {
    let ratings = DepthRatings(
      supervisor: .update, supervisee: .update, qualityReader: .exploration)
    #expect(ratings.visible(to: .qualityReader) == DepthRatings(qualityReader: .exploration))
    #expect(ratings.visible(to: .supervisee).qualityReader == nil)
  }

  @Test func `a confirmation shows where the two accounts differ`() throws {
    let entry = try Entries.complete(.individual)
    let same = Confirmation(happened: true, minutes: 95, interrupted: false)
    #expect(same.differences(from: entry) == [])
    #expect(Confirmation(happened: true).differences(from: entry) == [])
    let other = Confirmation(happened: true, minutes: 60, interrupted: true)
    #expect(other.differences(from: entry) == [.minutes, .interrupted])
    let never = Confirmation(happened: false, minutes: 60)
    #expect(never.differences(from: entry) == [.happened])
    let cancelled = try Entries.complete(.individual, .notHeld)
    #expect(never.differences(from: cancelled) == [])
  }
}

struct TrackedActionTests {
  private static let opened = Day(ordinal: 20_500)

  private static func action() -> TrackedAction {
    TrackedAction(
      id: Given.id(1), owner: Given.supervisee, opened: opened, due: opened.adding(days: 7))
  }

  @Test func `an action carried three sessions is drifting until it is closed`() throws {
    var action = Self.action()
    try action.carryOver()
    try action.carryOver()
    #expect(!action.isDrifting)
    try action.carryOver()
    #expect(action.isDrifting)
    #expect(action.carriedOver == 3)
    try action.close(on: Self.opened.adding(days: 20), evidence: Words("The letter is on file"))
    #expect(!action.isDrifting)
  }

  @Test func `moving the day needs a reason and is remembered`() throws {
    var action = Self.action()
    let later = Self.opened.adding(days: 14)
    let found = breaches { () throws(Breaches) in
      try action.reschedule(to: later, because: nil)
    }
    #expect(found.map(\.message) == ["Say why the day is moved."])
    try action.reschedule(to: later, because: Words("School is closed"))
    #expect(action.due == later)
    #expect(action.reschedules.map(\.from) == [Self.opened.adding(days: 7)])
    #expect(action.isOverdue(on: later.adding(days: 1)))
    #expect(!action.isOverdue(on: later))
  }

  @Test func `closing needs evidence and happens once`() throws {
    var action = Self.action()
    let found = breaches { () throws(Breaches) in
      try action.close(on: Self.opened, evidence: nil)
    }
    #expect(found.map(\.message) == ["Say what shows that it was done."])
    try action.close(on: Self.opened, evidence: Words("Done"))
    let again = breaches { () throws(Breaches) in try action.carryOver() }
    #expect(again.map(\.message) == ["The action was closed on \(Self.opened.inWords)."])
  }

  @Test func `a case without a direction drifts after 60 days`() {
    #expect(!CaseDrift.isDrifting(lastDirection: Self.opened, on: Self.opened.adding(days: 59)))
    #expect(CaseDrift.isDrifting(lastDirection: Self.opened, on: Self.opened.adding(days: 60)))
  }
}
