import Testing

@testable import Workbook

@Suite struct ParticipationClockTests {
  private let days: WorkingDays

  init() throws { days = try Given.workingDays() }

  private func due(
    _ state: AnswerPath.State, _ decision: Outcome.Kind? = nil, said: String,
    promised: String? = nil, complaint: Bool = false
  ) throws -> String? {
    ParticipationClocks().due(
      AnswerPath(state: state, decision: decision), receivedOn: try Given.day(said),
      promisedBy: try promised.map(Given.day), mayBeComplaint: complaint, days)?.description
  }

  @Test func `over Christmas the clocks stand still`() throws {
    let said = "2026-12-24"
    #expect(try due(.received, said: said) == "2026-12-31")
    #expect(try due(.safetyChecked, said: said) == "2026-12-31")
    #expect(try due(.acknowledged, said: said) == "2027-01-12")
    #expect(try due(.sentToDecisionMaker, said: said) == "2027-02-09")
    #expect(try due(.decided, .accepted, said: said) == "2027-02-09")
  }

  @Test func `a possible complaint is answered in ten working days`() throws {
    let said = "2026-12-24"
    for state in [AnswerPath.State.acknowledged, .sentToDecisionMaker, .decided, .secondLook] {
      #expect(try due(state, said: said, complaint: true) == "2027-01-12", "\(state)")
    }
    #expect(try due(.received, said: said, complaint: true) == "2026-12-31")
  }

  @Test func `when more time was asked for, the day that was promised counts`() throws {
    #expect(
      try due(.toldYoungPerson, .needMoreTime, said: "2026-03-02", promised: "2026-06-01")
        == "2026-06-01")
    #expect(try due(.toldYoungPerson, .accepted, said: "2026-03-02", promised: "2026-06-01") == nil)
    for state in [AnswerPath.State.replied, .closed] {
      #expect(try due(state, .accepted, said: "2026-03-02") == nil)
    }
  }

  @Test func `every due day is what counting day by day finds`() throws {
    let seed: UInt64 = 44
    var random = SplitMix64(seed: seed)
    let first = try Given.day("2024-01-01")
    for _ in 0..<1000 {
      let said = first.adding(days: Int.random(in: 0..<1400, using: &random))
      var (left, day) = (30, said)
      while left > 0 {
        day = day.adding(days: 1)
        if days.isWorkingDay(day) { left -= 1 }
      }
      #expect(
        ParticipationClocks().answerBy(receivedOn: said, mayBeComplaint: false, days) == day,
        "seed \(seed)")
    }
  }

  @Test(arguments: ["2026-10-24T21:30:00Z", "2026-03-28T23:30:00Z", "2026-06-01T09:00:00Z"])
  func `hours are calendar hours, also over the change of the clocks`(came: String) throws {
    let came = try Given.instant(came)
    func turn(_ minutes: Int, less milliseconds: Int64 = 0) -> ReadingClock.Turn {
      let then = came.adding(minutes: minutes)
      return ReadingClock.turn(
        receivedAt: came, now: Instant(milliseconds: then.milliseconds - milliseconds))
    }
    #expect(turn(0) == .checker)
    #expect(turn(4 * 60, less: 1) == .checker)
    #expect(turn(4 * 60) == .deputy)
    #expect(turn(24 * 60, less: 1) == .deputy)
    #expect(turn(24 * 60) == .outOfHours)
    #expect(turn(-5) == .checker, "a clock set back")
  }

  @Test func `the page promises a full hour, never one too early`() throws {
    func readBy(_ came: String) throws -> String {
      ReadingClock.readBy(receivedAt: try Given.instant(came)).description
    }
    #expect(try readBy("2026-10-24T21:00:00Z") == "2026-10-25T21:00:00Z")
    #expect(try readBy("2026-10-24T21:00:00.001Z") == "2026-10-25T22:00:00Z")
    #expect(try readBy("2026-12-31T23:59:59Z") == "2027-01-02T00:00:00Z")
  }
}
