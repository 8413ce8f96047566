/// How often to resample and from which seed; both are printed beside the interval they gave.
package struct BootstrapPlan: Sendable, Equatable {
  package let resamples: Int
  package let seed: UInt64

  /// - Parameter resamples: 0 or less gives no interval; 2,000 keeps the ends of a percentile interval steady
  ///   to about a twentieth of its width.
  package init(resamples: Int = 2_000, seed: UInt64) {
    self.resamples = max(0, resamples)
    self.seed = seed
  }

  /// Draws as many clusters as there are, with replacement, and adds up their sums: once for each resample.
  ///
  /// The clusters are put in order of their sums first, and equal ones are interchangeable, so the answer
  /// depends on the data and the seed alone: not on the order given, nor on anybody's id. Fewer than two
  /// clusters give no resamples: they could only repeat themselves.
  func totals(of clusters: [SIMD4<Double>]) -> [SIMD4<Double>] {
    guard clusters.count >= 2 else { return [] }
    let ordered = clusters.sorted(by: precedes)
    var generator = SplitMix64(seed: seed)
    return ordered.withUnsafeBufferPointer { ordered in
      (0..<resamples).map { _ in
        var total = SIMD4<Double>.zero
        for _ in 0..<ordered.count { total += ordered[generator.draw(below: ordered.count)] }
        return total
      }
    }
  }
}

private func precedes(_ a: SIMD4<Double>, _ b: SIMD4<Double>) -> Bool {
  for lane in 0..<4 where a[lane] != b[lane] { return a[lane] < b[lane] }
  return false
}
