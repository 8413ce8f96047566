/// One pass over a post from change to change: a session, a rule, leave, or a session that grows too old.
struct TimelineSweep {
  private let post: Post
  private let leave: Leave
  private let policy: FrequencyPolicy
  private let workingDays: WorkingDays
  private let segments: [FrequencyPolicy.Segment]
  private let end: Int

  private(set) var spans: [SupervisionTimeline.Span] = []
  private(set) var countedSessions: [Int32] = []
  /// Day of the last session that counts, and of the last that would if it were long enough.
  private var lastCounted: Int
  private var lastOfAnyLength: Int
  private var segment = 0
  private var leaveSpan = 0

  init(
    _ post: Post, leave: Leave, policy: FrequencyPolicy, workingDays: WorkingDays,
    through end: Day
  ) {
    self.post = post
    self.leave = leave
    self.policy = policy
    self.workingDays = workingDays
    let last = min(end.ordinal, post.left?.ordinal ?? end.ordinal)
    self.end = last
    segments = policy.segments(for: post, through: last)
    lastCounted = post.started.ordinal
    lastOfAnyLength = lastCounted
  }

  mutating func run(over sessions: ArraySlice<LinkRecords.Session>) {
    var day = post.started.ordinal
    var next = sessions.startIndex
    while day <= end {
      while segments[segment].until < day { segment += 1 }
      let rule = segments[segment].rule.map { policy.rules[$0] }
      while next < sessions.endIndex, Int(sessions[next].day) <= day {
        if Int(sessions[next].day) == day, let rule { take(sessions[next], under: rule) }
        next += 1
      }
      var until = min(end, segments[segment].until)
      if next < sessions.endIndex { until = min(until, Int(sessions[next].day) - 1) }
      let state = state(on: day, under: rule, &until)
      append(state, from: day, until: until)
      day = until + 1
    }
  }

  private mutating func take(_ session: LinkRecords.Session, under rule: FrequencyRule) {
    guard session.status.tookPlace, session.confirmed, rule.kinds.contains(session.kind) else {
      return
    }
    lastOfAnyLength = Int(session.day)
    guard session.uninterruptedMinutes >= rule.minimumMinutes else { return }
    lastCounted = Int(session.day)
    if countedSessions.last != session.day { countedSessions.append(session.day) }
  }

  /// The state on `day`; `until` is drawn in to the last day on which it can be the same.
  private mutating func state(
    on day: Int, under rule: FrequencyRule?, _ until: inout Int
  ) -> SupervisionTimeline.State {
    while leaveSpan < leave.spans.count, leave.spans[leaveSpan].upperBound < day {
      leaveSpan += 1
    }
    if leaveSpan < leave.spans.count {
      let span = leave.spans[leaveSpan]
      if span.lowerBound <= day {
        until = min(until, span.upperBound)
        return .notCounted
      }
      until = min(until, span.lowerBound - 1)
    }
    guard let rule else { return .notCounted }
    let limit = rule.lastDayInDate(after: lastCounted, leave, workingDays)
    if day <= limit {
      until = min(until, limit)
      return .inDate
    }
    guard lastOfAnyLength != lastCounted else { return .overdue }
    let shortLimit = rule.lastDayInDate(after: lastOfAnyLength, leave, workingDays)
    guard day <= shortLimit else { return .overdue }
    until = min(until, shortLimit)
    return .tooShort
  }

  private mutating func append(_ state: SupervisionTimeline.State, from: Int, until: Int) {
    if let last = spans.last, last.state == state {
      spans[spans.count - 1].until = Int32(clamping: until)
    } else {
      spans.append(
        .init(from: Int32(clamping: from), until: Int32(clamping: until), state: state))
    }
  }
}

extension FrequencyRule {
  /// The day on which the next session is due after one on `anchor`.
  func dueDay(after anchor: Int, _ leave: Leave) -> Int {
    leave.day(longestGapDays, after: anchor)
  }

  /// The last day of grace.
  func lastDayInDate(after anchor: Int, _ leave: Leave, _ workingDays: WorkingDays) -> Int {
    leave.workingDay(graceWorkingDays, after: dueDay(after: anchor, leave), workingDays)
  }
}
