import Workbook

extension LinkRecords {
  /// The first day on or after `day` on which it can be told from these records whether supervision is in date: one
  /// longest gap after the first session they hold. Before that nobody's last session could be known.
  func judgedFrom(_ day: Day, _ policy: FrequencyPolicy) -> Day {
    let longestGap = policy.rules.map(\.longestGapDays).max() ?? 0
    let first = sessions.lazy.map(\.day).min().map { Day(ordinal: Int($0)) }
    return max(day, first?.adding(days: longestGap) ?? day)
  }
}
