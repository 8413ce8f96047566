import Workbook

/// The uninterrupted minutes a day that the frequency policy asks of one post, from day to day: the minimum length
/// divided by the longest gap. What `FrequencyPolicy.expectedMinutes` adds up, held so that a window costs a few steps.
struct ExpectedPace: Sendable {
  /// First day of each stretch and its minutes a day, ascending.
  private let stretches: [(from: Int, minutesPerDay: Double)]

  init(_ post: Post, _ policy: FrequencyPolicy) {
    var changes = [post.started.ordinal]
    for rule in policy.rules where rule.careerStage == nil || rule.careerStage == post.careerStage {
      changes.append(rule.effectiveFrom.ordinal)
      if let until = rule.effectiveUntil { changes.append(until.ordinal + 1) }
      if rule.fromWeek > 0 { changes.append(post.started.ordinal + rule.fromWeek * 7) }
      if let toWeek = rule.toWeek { changes.append(post.started.ordinal + toWeek * 7) }
    }
    changes.sort()
    var stretches: [(from: Int, minutesPerDay: Double)] = []
    var previous = Int.min
    for day in changes where day >= post.started.ordinal && day > previous {
      previous = day
      let rule = policy.rule(for: post, on: Day(ordinal: day))
      let pace = rule.map { Double($0.minimumMinutes) / Double($0.longestGapDays) } ?? 0
      if stretches.last?.minutesPerDay != pace { stretches.append((day, pace)) }
    }
    self.stretches = stretches
  }

  /// - Parameters:
  ///   - counted: days of the window that the timeline counts: in post, without leave.
  ///   - timeline: of the same post.
  func minutes(
    in days: Range<Int32>, counted: Int, _ timeline: SupervisionTimeline
  ) -> Double {
    // Most windows lie in one stretch, and the days in it are known already.
    if let last = stretches.last, Int(days.lowerBound) >= last.from {
      return Double(counted) * last.minutesPerDay
    }
    var sum = 0.0
    for (index, stretch) in stretches.enumerated() where stretch.minutesPerDay > 0 {
      let end = index + 1 < stretches.count ? stretches[index + 1].from : Int.max
      let from = max(stretch.from, Int(days.lowerBound))
      let until = min(end, Int(days.upperBound)) - 1
      guard from <= until else { continue }
      sum += Double(timeline.days(from: from, until: until).counted) * stretch.minutesPerDay
    }
    return sum
  }
}
