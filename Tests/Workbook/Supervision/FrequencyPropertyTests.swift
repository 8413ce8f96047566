import Testing

@testable import Workbook

struct FrequencyPropertyTests {
  private static func somebody(_ random: inout SplitMix64) throws -> Supervised {
    let start = try Given.day("2023-01-02").adding(days: Int.random(in: 0..<400, using: &random))
    let leaves = Bool.random(using: &random)
    var person = Supervised(
      post: Post(
        careerStage: CareerStage.allCases.randomElement(using: &random) ?? .student,
        started: start,
        left: leaves ? start.adding(days: Int.random(in: 0..<900, using: &random)) : nil))
    for _ in 0..<Int.random(in: 0..<40, using: &random) {
      person.meet(
        start.adding(days: Int.random(in: -30..<1000, using: &random)),
        minutes: Int32.random(in: 40...130, using: &random),
        confirmed: Int.random(in: 0..<8, using: &random) > 0,
        kind: Int.random(in: 0..<6, using: &random) > 0 ? .individual : .group,
        status: Int.random(in: 0..<6, using: &random) > 0 ? .held : .cancelled)
    }
    for _ in 0..<Int.random(in: 0..<6, using: &random) {
      let from = start.adding(days: Int.random(in: -20..<1000, using: &random))
      person.away(from, from.adding(days: Int.random(in: 0..<40, using: &random)))
    }
    return person
  }

  private static let policyOfTwoEras: FrequencyPolicy = FrequencyPolicy(rules: [
    FrequencyRule(
      id: "a", careerStage: nil, longestGapDays: 31, minimumMinutes: 60,
      effectiveFrom: Day(ordinal: 18_000), effectiveUntil: Day(ordinal: 19_700), source: "a"),
    FrequencyRule(
      id: "b", careerStage: nil, longestGapDays: 21, minimumMinutes: 90, graceWorkingDays: 2,
      effectiveFrom: Day(ordinal: 19_701), source: "b"),
    FrequencyRule(
      id: "c", careerStage: .newlyQualified, fromWeek: 0, toWeek: 6, longestGapDays: 7,
      effectiveFrom: Day(ordinal: 18_000), source: "c"),
  ])

  /// The definition, day by day and without any shortcut.
  private static func state(
    _ person: Supervised, _ policy: FrequencyPolicy, _ working: WorkingDays, on day: Day
  ) -> SupervisionTimeline.State {
    let post = person.post
    func isAway(_ day: Day) -> Bool {
      person.absences.contains { ($0.from...$0.until).contains(Int32(day.ordinal)) }
    }
    guard day >= post.started, post.left.map({ day <= $0 }) ?? true, !isAway(day),
      let rule = policy.rule(for: post, on: day)
    else { return .notCounted }
    func reaches(from anchor: Day) -> Bool {
      var (aged, grace, at) = (0, 0, anchor)
      while at < day {
        at = at.adding(days: 1)
        guard !isAway(at) else { continue }
        if aged < rule.longestGapDays {
          aged += 1
        } else if working.isWorkingDay(at) {
          grace += 1
          // The last working day of the grace is the last day in date.
          if grace == rule.graceWorkingDays { return at >= day }
        }
      }
      return true
    }
    func counts(_ session: LinkRecords.Session, anyLength: Bool) -> Bool {
      let on = Day(ordinal: Int(session.day))
      guard on >= post.started, on <= day, session.status.tookPlace, session.confirmed,
        let rule = policy.rule(for: post, on: on), rule.kinds.contains(session.kind)
      else { return false }
      return anyLength || session.uninterruptedMinutes >= rule.minimumMinutes
    }
    func last(anyLength: Bool) -> Day {
      person.sessions.last { counts($0, anyLength: anyLength) }
        .map { Day(ordinal: Int($0.day)) } ?? post.started
    }
    if reaches(from: last(anyLength: false)) { return .inDate }
    return reaches(from: last(anyLength: true)) ? .tooShort : .overdue
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `the timeline agrees with judging every day on its own`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let working = try Given.workingDays()
    let policies = [try Given.policy(), Self.policyOfTwoEras]
    let person = try Self.somebody(&random)
    for policy in policies {
      let end = person.post.started.adding(days: 1000)
      let timeline = person.timeline(policy, working, through: end)
      var day = person.post.started.adding(days: -3)
      while day <= end {
        let expected = Self.state(person, policy, working, on: day)
        guard timeline.state(on: day) == expected else {
          Issue.record("seed \(seed): \(day) is \(timeline.state(on: day)), not \(expected)")
          return
        }
        day = day.adding(days: 1)
      }
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `the share lies between 0 and 1, and one more long session never lowers it`(seed: UInt64)
    throws
  {
    var random = SplitMix64(seed: seed)
    let working = try Given.workingDays()
    let policy = seed.isMultiple(of: 2) ? try Given.policy() : Self.policyOfTwoEras
    var person = try Self.somebody(&random)
    let end = person.post.started.adding(days: 900)
    let from = person.post.started.adding(days: Int.random(in: -50..<400, using: &random))
    let until = from.adding(days: Int.random(in: 0..<400, using: &random))
    let before = person.timeline(policy, working, through: end).days(from: from, until: until)
    #expect(before.share.map { (0...1).contains($0) } ?? true, "seed \(seed)")
    #expect(before.overdue >= 0, "seed \(seed)")
    person.meet(
      person.post.started.adding(days: Int.random(in: 0..<900, using: &random)), minutes: 120)
    let after = person.timeline(policy, working, through: end).days(from: from, until: until)
    #expect(after.counted == before.counted, "seed \(seed)")
    #expect(after.inDate >= before.inDate, "seed \(seed)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a period's days are the sum of its parts`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let person = try Self.somebody(&random)
    let end = person.post.started.adding(days: 900)
    let timeline = person.timeline(
      try Given.policy(), try Given.workingDays(), through: end)
    let from = person.post.started.adding(days: -40)
    let middle = from.adding(days: Int.random(in: 0..<900, using: &random))
    let whole = timeline.days(from: from, until: end)
    let left = timeline.days(from: from, until: middle)
    let right = timeline.days(from: middle.adding(days: 1), until: end)
    #expect(whole - left == right, "seed \(seed)")
  }
}
