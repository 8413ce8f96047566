/// One post, day by day: in date, in date but too short, overdue, or not counted (DOMAIN §1.4).
///
/// Built once from all of a person's sessions; each question about a period is then a binary search.
///
/// A day is in date when the last session that counts is no older than the gap and the grace of the rule in force on that
/// day. A session counts when it took place, the supervisee confirmed it, and its kind and uninterrupted minutes satisfy the
/// rule in force on its own day. Days of leave are neither counted nor age a session; bank holidays do both, but the grace
/// is in working days. Until the first session the beginning of the post stands in for it (ours).
package struct SupervisionTimeline: Sendable {
  package enum State: UInt8, Sendable, CaseIterable {
    case notCounted, inDate, tooShort, overdue
  }

  package struct Span: Hashable, Sendable {
    package let from: Int32
    /// The last day of the span.
    package var until: Int32
    package let state: State
  }

  /// From the beginning of the post to its end or the last day asked for, without gaps.
  package let spans: [Span]
  /// Ordinals of the sessions that count, ascending.
  package let countedSessions: [Int32]
  /// What lies before each span.
  private let before: [DaysInDate]

  /// - Parameters:
  ///   - sessions: one person's, in order of day; of any kind and status.
  ///   - absences: the same person's, in any order.
  ///   - end: the last day judged: today or earlier.
  package init(
    _ post: Post, sessions: ArraySlice<LinkRecords.Session>,
    absences: ArraySlice<LinkRecords.Absence>, policy: FrequencyPolicy, workingDays: WorkingDays,
    through end: Day
  ) {
    var sweep = TimelineSweep(
      post, leave: Leave(absences), policy: policy, workingDays: workingDays, through: end)
    sweep.run(over: sessions)
    spans = sweep.spans
    countedSessions = sweep.countedSessions
    var sum = DaysInDate()
    before = spans.map { span in
      defer { sum.add(span.state, days: Int(span.until - span.from) + 1) }
      return sum
    }
  }

  /// The days from `from` to `until`, both included, that lie within the post.
  package func days(from: Day, until: Day) -> DaysInDate {
    days(from: from.ordinal, until: until.ordinal)
  }

  package func days(from: Int, until: Int) -> DaysInDate {
    from <= until ? sum(through: until) - sum(through: from - 1) : DaysInDate()
  }

  package func state(on day: Day) -> State {
    guard let index = position(of: day.ordinal), spans[index].until >= day.ordinal else {
      return .notCounted
    }
    return spans[index].state
  }

  /// The longest run of counted days between neighbouring sessions that count, within a period; its edges count as
  /// sessions, so that a period without any is one gap. `nil` when no day is counted.
  package func longestGapDays(from: Day, until: Day) -> Int? {
    var edge = from.ordinal
    var longest = 0
    for session in countedSessions[firstCounted(from: edge)...].lazy.map(Int.init) {
      guard session <= until.ordinal else { break }
      longest = max(longest, days(from: edge, until: session - 1).counted)
      edge = session
    }
    longest = max(longest, days(from: edge, until: until.ordinal).counted)
    return longest > 0 ? longest : nil
  }

  /// The place of the first session that counts on `day` or later.
  private func firstCounted(from day: Int) -> Int {
    var low = 0
    var high = countedSessions.count
    while low < high {
      let middle = (low + high) / 2
      if Int(countedSessions[middle]) < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func sum(through day: Int) -> DaysInDate {
    guard let index = position(of: day) else { return DaysInDate() }
    var sum = before[index]
    sum.add(
      spans[index].state, days: min(day, Int(spans[index].until)) - Int(spans[index].from) + 1)
    return sum
  }

  /// The last span that begins on or before `day`.
  private func position(of day: Int) -> Int? {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if Int(spans[middle].from) <= day { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}

extension DaysInDate {
  fileprivate mutating func add(_ state: SupervisionTimeline.State, days: Int) {
    switch state {
    case .notCounted: return
    case .inDate: inDate += days
    case .tooShort: tooShort += days
    case .overdue: break
    }
    counted += days
  }
}
