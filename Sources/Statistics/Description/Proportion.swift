/// A share with its Wilson score interval (Wilson 1927; no continuity correction), which stays inside 0…1
/// and is usable from n = 1 on, also at 0 of n and n of n.
package struct Proportion: Sendable, Equatable {
  package let count: Int
  package let n: Int

  /// - Returns: `nil` for n < 1, or a count outside 0…n.
  package init?(_ count: Int, of n: Int) {
    guard n >= 1, (0...n).contains(count) else { return nil }
    self.count = count
    self.n = n
  }

  package var share: Double { Double(count) / Double(n) }

  package var interval: Interval {
    let z = 1.959_963_984_540_054
    let size = Double(n)
    let denominator = 1 + z * z / size
    let middle = (share + z * z / (2 * size)) / denominator
    let spread = share * (1 - share) / size + z * z / (4 * size * size)
    let half = z * spread.squareRoot() / denominator
    // At 0 and at n the end is exact in arithmetic, and off by rounding in floating point.
    return Interval(
      low: count == 0 ? 0 : max(0, middle - half), high: count == n ? 1 : min(1, middle + half))
  }
}
