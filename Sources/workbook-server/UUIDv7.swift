import Foundation
import Synchronization
import Workbook

/// Makes ids after RFC 9562 §5.7: milliseconds, then randomness; ascending within one millisecond (§6.2, method 2).
final class UUIDv7: Sendable {
  private struct Last {
    var milliseconds: UInt64 = 0
    var random: (high: UInt64, low: UInt64) = (0, 0)
  }

  private let last = Mutex(Last())

  func next(at now: Instant) -> UUID {
    let milliseconds = UInt64(max(0, now.milliseconds)) & 0xFFFF_FFFF_FFFF
    let (high, low) = last.withLock { last in
      if milliseconds == last.milliseconds {
        last.random.low &+= UInt64.random(in: 1...0xFFFF_FFFF)
        last.random.low &= 0x3FFF_FFFF_FFFF_FFFF
      } else {
        last.milliseconds = milliseconds
        // The top bit stays clear, so that there is room to count up.
        last.random = (.random(in: 0...0xFFF), .random(in: 0...0x1FFF_FFFF_FFFF_FFFF))
      }
      return (
        milliseconds << 16 | 0x7000 | last.random.high, 0x8000_0000_0000_0000 | last.random.low
      )
    }
    var bytes = withUnsafeBytes(of: high.bigEndian, Array.init)
    bytes += withUnsafeBytes(of: low.bigEndian, Array.init)
    return UUID(
      uuid: (
        bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7], bytes[8],
        bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]
      ))
  }
}
