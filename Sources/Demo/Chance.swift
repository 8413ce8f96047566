import Foundation
import Synchronization
import Workbook

/// The story's randomness: SplitMix64 (Steele, Lea and Flood 2014), so that one seed tells one story.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func happens(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &self) < probability
  }

  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }

  /// About normal, mean 0, standard deviation 1: twelve uniform draws.
  mutating func bell() -> Double {
    (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &self) }
  }
}

/// Ids that are the same for the same seed: UUIDv7 with the story's own time and randomness.
final class StoryIDs: Sendable {
  private let chance: Mutex<Chance>

  init(seed: UInt64) {
    chance = Mutex(Chance(seed: seed))
  }

  func next(at now: Instant) -> UUID {
    let (first, second) = chance.withLock { ($0.next(), $0.next()) }
    let high = UInt64(max(0, now.milliseconds)) << 16 | 0x7000 | (first & 0xFFF)
    let low = 0x8000_0000_0000_0000 | (second & 0x3FFF_FFFF_FFFF_FFFF)
    let bytes =
      withUnsafeBytes(of: high.bigEndian, Array.init)
      + withUnsafeBytes(of: low.bigEndian, Array.init)
    return UUID(
      uuid: (
        bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7], bytes[8],
        bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]
      ))
  }
}
