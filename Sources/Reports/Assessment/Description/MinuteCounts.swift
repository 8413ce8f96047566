/// How many sessions lasted how many minutes; a median over a million sessions without sorting them.
struct MinuteCounts: Hashable, Sendable {
  private var counts: [Int] = []
  private(set) var total = 0

  /// Longer than a working day counts as one.
  private static let longest = 480

  mutating func add(_ minutes: Int32) {
    if counts.isEmpty { counts = Array(repeating: 0, count: Self.longest + 1) }
    counts[min(max(Int(minutes), 0), Self.longest)] += 1
    total += 1
  }

  /// `nil` for none.
  var median: Double? {
    guard total > 0 else { return nil }
    return Double(value(at: (total - 1) / 2) + value(at: total / 2)) / 2
  }

  private func value(at place: Int) -> Int {
    var seen = 0
    for (minutes, count) in counts.enumerated() {
      seen += count
      if place < seen { return minutes }
    }
    return Self.longest
  }
}
