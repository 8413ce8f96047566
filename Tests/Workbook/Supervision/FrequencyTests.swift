import Testing

@testable import Workbook

/// One person's supervision, as the timeline takes it.
struct Supervised {
  var post: Post
  var sessions: [LinkRecords.Session] = []
  var absences: [LinkRecords.Absence] = []

  mutating func meet(
    _ day: Day, minutes: Int32 = 95, confirmed: Bool = true, kind: SessionKind = .individual,
    status: SessionStatus = .held
  ) {
    sessions.append(
      LinkRecords.Session(
        practitioner: 0, day: Int32(day.ordinal), kind: kind, status: status,
        uninterruptedMinutes: minutes, confirmed: confirmed, cancelReason: nil))
    sessions.sort { $0.day < $1.day }
  }

  mutating func away(_ from: Day, _ until: Day) {
    absences.append(
      LinkRecords.Absence(
        practitioner: 0, from: Int32(from.ordinal), until: Int32(until.ordinal)))
  }

  func timeline(
    _ policy: FrequencyPolicy, _ workingDays: WorkingDays, through end: Day
  ) -> SupervisionTimeline {
    SupervisionTimeline(
      post, sessions: sessions[...], absences: absences[...], policy: policy,
      workingDays: workingDays, through: end)
  }
}

struct FrequencyTests {
  private static func established() throws -> Supervised {
    Supervised(post: Post(careerStage: .established, started: try Given.day("2021-03-01")))
  }

  @Test func `the default policy is weekly, fortnightly, then monthly for the newly qualified`()
    throws
  {
    let policy = try Given.policy()
    let start = try Given.day("2025-09-01")
    let newly = Post(careerStage: .newlyQualified, started: start)
    func gap(_ days: Int, _ post: Post) -> Int? {
      policy.rule(for: post, on: start.adding(days: days))?.longestGapDays
    }
    #expect(gap(0, newly) == 7)
    #expect(gap(41, newly) == 7)
    #expect(gap(42, newly) == 14)
    #expect(gap(181, newly) == 14)
    #expect(gap(182, newly) == 31)
    #expect(gap(-1, newly) == nil)
    for stage in [CareerStage.established, .student] {
      #expect(gap(0, Post(careerStage: stage, started: start)) == 31)
    }
    #expect(policy.rules.allSatisfy { $0.minimumMinutes == 90 && $0.graceWorkingDays == 3 })
  }

  @Test func `a newer rule holds from its day on and not before`() throws {
    let old = FrequencyRule(
      id: "old", careerStage: nil, longestGapDays: 31, effectiveFrom: try Given.day("2020-01-01"),
      source: "old")
    let new = FrequencyRule(
      id: "new", careerStage: nil, longestGapDays: 28, effectiveFrom: try Given.day("2026-01-01"),
      source: "new")
    let policy = FrequencyPolicy(rules: [new, old])
    let post = try Self.established().post
    #expect(policy.rule(for: post, on: try Given.day("2025-12-31"))?.id == "old")
    #expect(policy.rule(for: post, on: try Given.day("2026-01-01"))?.id == "new")
  }

  @Test func `in date lasts for the gap and three working days`() throws {
    var person = try Self.established()
    person.meet(try Given.day("2026-03-02"))
    let timeline = person.timeline(
      try Given.policy(), try Given.workingDays(), through: try Given.day("2026-06-30"))
    // 31 days later is Thursday, 2 April; then Good Friday, a weekend and Easter Monday do not count.
    #expect(timeline.state(on: try Given.day("2026-04-09")) == .inDate)
    #expect(timeline.state(on: try Given.day("2026-04-10")) == .overdue)
  }

  @Test func `two sessions in one week and none for seven weeks is not compliance`() throws {
    var person = try Self.established()
    for day in ["2026-01-05", "2026-01-07", "2026-03-02", "2026-03-04"] {
      person.meet(try Given.day(day))
    }
    let days = person.timeline(
      try Given.policy(), try Given.workingDays(), through: try Given.day("2026-03-04")
    ).days(from: try Given.day("2026-01-05"), until: try Given.day("2026-03-04"))
    // In date to Wednesday, 11 February (7 February and three working days), then from 2 March.
    #expect(days == DaysInDate(counted: 59, inDate: 41, tooShort: 0))
  }

  @Test func `a session that is too short is shown as such and does not count`() throws {
    var person = try Self.established()
    person.meet(try Given.day("2026-01-05"))
    person.meet(try Given.day("2026-02-09"), minutes: 89)
    let timeline = person.timeline(
      try Given.policy(), try Given.workingDays(), through: try Given.day("2026-04-30"))
    #expect(timeline.state(on: try Given.day("2026-02-10")) == .inDate)
    #expect(timeline.state(on: try Given.day("2026-02-11")) == .tooShort)
    #expect(timeline.state(on: try Given.day("2026-03-18")) == .overdue)
  }

  @Test func `unconfirmed, cancelled and group sessions do not count`() throws {
    var person = try Self.established()
    person.meet(try Given.day("2026-01-05"))
    person.meet(try Given.day("2026-02-02"), confirmed: false)
    person.meet(try Given.day("2026-02-03"), kind: .group)
    person.meet(try Given.day("2026-02-04"), status: .cancelled)
    let timeline = person.timeline(
      try Given.policy(), try Given.workingDays(), through: try Given.day("2026-03-31"))
    #expect(timeline.state(on: try Given.day("2026-02-11")) == .overdue)
    #expect(timeline.countedSessions.count == 1)
  }

  @Test func `leave stops the clock and is not counted`() throws {
    var person = try Self.established()
    person.meet(try Given.day("2026-01-05"))
    person.away(try Given.day("2026-01-12"), try Given.day("2026-02-08"))
    let timeline = person.timeline(
      try Given.policy(), try Given.workingDays(), through: try Given.day("2026-03-31"))
    #expect(timeline.state(on: try Given.day("2026-01-20")) == .notCounted)
    // 6 days before the leave and 25 after it: due 5 March, in date until 10 March.
    #expect(timeline.state(on: try Given.day("2026-03-10")) == .inDate)
    #expect(timeline.state(on: try Given.day("2026-03-11")) == .overdue)
    #expect(
      timeline.days(from: try Given.day("2026-01-05"), until: try Given.day("2026-02-08")).counted
        == 7)
  }

  @Test func `nothing is judged before the post, after it, or after the last day asked for`() throws
  {
    var person = try Self.established()
    person.post = Post(
      careerStage: .established, started: try Given.day("2026-01-05"),
      left: try Given.day("2026-01-31"))
    let timeline = person.timeline(
      try Given.policy(), try Given.workingDays(), through: try Given.day("2026-12-31"))
    #expect(
      timeline.days(from: try Given.day("2025-01-01"), until: try Given.day("2027-01-01"))
        == DaysInDate(counted: 27, inDate: 27, tooShort: 0))
    #expect(timeline.state(on: try Given.day("2026-02-01")) == .notCounted)
    #expect(
      timeline.days(from: try Given.day("2026-02-01"), until: try Given.day("2026-03-01")).share
        == nil)
  }

  @Test func `the longest gap is in counted days`() throws {
    var person = try Self.established()
    person.meet(try Given.day("2026-01-11"))
    person.meet(try Given.day("2026-02-20"))
    person.away(try Given.day("2026-01-15"), try Given.day("2026-01-24"))
    let timeline = person.timeline(
      try Given.policy(), try Given.workingDays(), through: try Given.day("2026-03-31"))
    #expect(
      timeline.longestGapDays(
        from: try Given.day("2026-01-01"), until: try Given.day("2026-02-28")) == 30)
  }

  @Test func `expected minutes follow the rule then in force, without leave`() throws {
    let start = try Given.day("2025-09-01")
    let post = Post(careerStage: .newlyQualified, started: start)
    let minutes = try Given.policy().expectedMinutes(
      for: post, absences: [], from: start, until: start.adding(days: 55))
    #expect(abs(minutes - (6 * 90 + 90)) < 1e-9)
    let away = [
      LinkRecords.Absence(
        practitioner: 0, from: Int32(start.ordinal), until: Int32(start.ordinal + 6))
    ]
    let less = try Given.policy().expectedMinutes(
      for: post, absences: away[...], from: start, until: start.adding(days: 55))
    #expect(abs(less - (5 * 90 + 90)) < 1e-9)
  }

  @Test func `a due day explains itself`() throws {
    var person = try Self.established()
    person.meet(try Given.day("2026-05-12"))
    person.meet(try Given.day("2026-06-01"), minutes: 60)
    let due = try #require(
      NextDue(
        person.post, sessions: person.sessions[...], absences: [], policy: try Given.policy(),
        workingDays: try Given.workingDays(), on: try Given.day("2026-06-03")))
    #expect(
      due.explanation
        == "due 12 June 2026 because the last session that counts was on 12 May 2026 and the longest gap "
        + "is 31 days (LGA Employer Standard 5, 2020); the session on 1 June 2026 does not count: it had "
        + "less than 90 uninterrupted minutes; with 3 working days of grace it is in date until 17 June 2026"
    )
    #expect(!due.isOverdue(on: try Given.day("2026-06-17")))
    #expect(due.isOverdue(on: try Given.day("2026-06-18")))
  }

  @Test func `the first due day is counted from the beginning of the post`() throws {
    let post = Post(careerStage: .newlyQualified, started: try Given.day("2026-09-01"))
    let absence = LinkRecords.Absence(
      practitioner: 0, from: Int32(try Given.day("2026-09-03").ordinal),
      until: Int32(try Given.day("2026-09-03").ordinal))
    let due = try #require(
      NextDue(
        post, sessions: [], absences: [absence], policy: try Given.policy(),
        workingDays: try Given.workingDays(), on: try Given.day("2026-09-02")))
    #expect(due.day == (try Given.day("2026-09-09")))
    #expect(
      due.explanation.hasPrefix(
        "due 9 September 2026 because the post began on 1 September 2026 and the longest gap is 7 days"
      ))
    #expect(due.explanation.contains("1 day of leave is not counted"))
  }
}
