/// One pass over a post from change to change: a session, a rule, leave, or a session that grows too old.
struct TimelineSweep {
  private let start: Int
  private let leave: Leave
  private let workingDays: WorkingDays
  private let segments: [FrequencyPolicy.Segment]
  private let end: Int

  private(set) var spans: [SupervisionTimeline.Span] = []
  private(set) var countedSessions: [Int32] = []
  /// Day of the last session that counts, and of the last that would if it were long enough.
  private var lastCounted: Int
  private var lastOfAnyLength: Int
  private var countedLimit = Limit()
  private var anyLengthLimit = Limit()
  private var segment = 0
  private var leaveSpan = 0

  init(
    _ post: Post, leave: Leave, policy: FrequencyPolicy, workingDays: WorkingDays,
    through end: Day
  ) {
    start = post.started.ordinal
    self.leave = leave
    self.workingDays = workingDays
    let last = min(end.ordinal, post.left?.ordinal ?? end.ordinal)
    self.end = last
    segments = policy.segments(for: post, through: last)
    lastCounted = post.started.ordinal
    lastOfAnyLength = lastCounted
  }

  mutating func run(over sessions: ArraySlice<LinkRecords.Session>) {
    var day = start
    var next = sessions.startIndex
    while day <= end {
      while segments[segment].until < day { segment += 1 }
      let terms = segments[segment].terms
      while next < sessions.endIndex, Int(sessions[next].day) <= day {
        if Int(sessions[next].day) == day, let terms { take(sessions[next], under: terms) }
        next += 1
      }
      var until = min(end, segments[segment].until)
      if next < sessions.endIndex { until = min(until, Int(sessions[next].day) - 1) }
      let state = state(on: day, under: terms, &until)
      append(state, from: day, until: until)
      day = until + 1
    }
  }

  private mutating func take(_ session: LinkRecords.Session, under terms: FrequencyTerms) {
    guard session.status.tookPlace, session.confirmed, terms.counts(session.kind) else {
      return
    }
    lastOfAnyLength = Int(session.day)
    guard session.uninterruptedMinutes >= terms.minimumMinutes else { return }
    lastCounted = Int(session.day)
    if countedSessions.last != session.day { countedSessions.append(session.day) }
  }

  /// The state on `day`; `until` is drawn in to the last day on which it can be the same.
  private mutating func state(
    on day: Int, under terms: FrequencyTerms?, _ until: inout Int
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
    guard let terms else { return .notCounted }
    countedLimit.update(after: lastCounted, under: terms, leave, workingDays)
    let limit = countedLimit.day
    if day <= limit {
      until = min(until, limit)
      return .inDate
    }
    guard lastOfAnyLength != lastCounted else { return .overdue }
    anyLengthLimit.update(after: lastOfAnyLength, under: terms, leave, workingDays)
    let shortLimit = anyLengthLimit.day
    guard day <= shortLimit else { return .overdue }
    until = min(until, shortLimit)
    return .tooShort
  }

  /// The last day in date after a session, kept while session and rule stay the same.
  private struct Limit {
    var anchor = Int.min
    var terms: FrequencyTerms?
    var day = 0

    mutating func update(
      after anchor: Int, under terms: FrequencyTerms, _ leave: Leave, _ workingDays: WorkingDays
    ) {
      guard self.anchor != anchor || self.terms != terms else { return }
      self.anchor = anchor
      self.terms = terms
      day = terms.lastDayInDate(after: anchor, leave, workingDays)
    }
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
