import Workbook

/// How often each depth 1…4 was given.
struct DepthCounts: Hashable, Sendable {
  private var counts = SIMD4<Int>()

  mutating func add(_ depth: Depth) { counts[depth.rawValue - 1] += 1 }

  subscript(depth: Depth) -> Int { counts[depth.rawValue - 1] }

  var total: Int { counts.wrappedSum() }

  /// `nil` for none.
  var median: Double? {
    guard total > 0 else { return nil }
    return Double(value(at: (total - 1) / 2) + value(at: total / 2)) / 2
  }

  private func value(at place: Int) -> Int {
    var seen = 0
    for depth in 0..<3 {
      seen += counts[depth]
      if place < seen { return depth + 1 }
    }
    return 4
  }
}
