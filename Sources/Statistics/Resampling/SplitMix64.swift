/// Steele, Lea and Flood's SplitMix64 (2014), as in Vigna's reference code: the same seed gives the same
/// numbers on every machine and with every version of Swift, so that a printed seed repeats a report.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A number from 0 up to but not including `bound`, each equally likely (Lemire 2019). Written out here
  /// because the standard library does not promise which numbers its own method takes.
  /// - Parameter bound: at least 1.
  package mutating func draw(below bound: Int) -> Int {
    precondition(bound >= 1, "nothing to draw from")
    let limit = UInt64(bound)
    var product = next().multipliedFullWidth(by: limit)
    if product.low < limit {
      let surplus = (0 &- limit) % limit
      while product.low < surplus { product = next().multipliedFullWidth(by: limit) }
    }
    return Int(product.high)
  }
}
