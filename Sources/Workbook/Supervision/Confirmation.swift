/// The supervisee's own account: that it happened, for how long, and whether it was interrupted (DOMAIN §1.1).
package struct Confirmation: Hashable, Sendable {
  package var happened: Bool
  /// Length by the clock, interruptions included.
  package var minutes: Int?
  package var interrupted: Bool?

  package init(happened: Bool, minutes: Int? = nil, interrupted: Bool? = nil) {
    self.happened = happened
    self.minutes = minutes
    self.interrupted = interrupted
  }

  /// A point on which the two accounts differ: both are shown, neither is corrected.
  package enum Difference: String, Sendable, CaseIterable {
    case happened, minutes, interrupted
  }

  /// Where the supervisee's account differs from the record. What was not said does not differ.
  package func differences(from entry: SessionEntry) -> [Difference] {
    guard happened == entry.status.tookPlace else { return [.happened] }
    guard happened else { return [] }
    var differences: [Difference] = []
    if let minutes, let start = entry.actualStart, let end = entry.actualEnd,
      Instant.minutes(from: start, to: end) != minutes
    {
      differences.append(.minutes)
    }
    if let interrupted, let recorded = entry.interruptionMinutes, (recorded > 0) != interrupted {
      differences.append(.interrupted)
    }
    return differences
  }
}
