import Synchronization
import Workbook

/// How long the answer to a code takes after wrong tries: longer each time, for right and wrong codes alike, and never
/// for ever, so that nobody who guesses can shut out whoever holds the code.
///
/// Kept by the public part of the code, whether there is such a code or not, in memory alone.
package final class WrongTries: Sendable {
  /// What every answer to a code takes at least, so that its time does not tell what was found.
  static let leastMilliseconds = 250
  /// After so many minutes without a wrong try they are forgotten.
  static let forgottenAfterMinutes = 60
  private static let mostKept = 10_000
  private static let delays = [0, 0, 0, 500, 1_000, 2_000, 4_000, 8_000]

  fileprivate struct Tries {
    var count: Int
    var last: Instant
  }

  private let tries = Mutex<[String: Tries]>([:])

  package init() {}

  /// In milliseconds, before the next answer about this public part.
  func delay(_ publicPart: String, at now: Instant) -> Int {
    let count = tries.withLock {
      $0[publicPart].map { $0.isForgotten(at: now) ? 0 : $0.count } ?? 0
    }
    return max(Self.leastMilliseconds, Self.delays[min(count, Self.delays.count - 1)])
  }

  func countWrong(_ publicPart: String, at now: Instant) {
    tries.withLock { tries in
      let before = tries[publicPart].map { $0.isForgotten(at: now) ? 0 : $0.count } ?? 0
      if tries.count >= Self.mostKept, tries[publicPart] == nil,
        let oldest = tries.min(by: { $0.value.last < $1.value.last })
      {
        tries[oldest.key] = nil
      }
      tries[publicPart] = Tries(count: before + 1, last: now)
    }
  }

  /// It was right after all, or nobody could tell.
  func takeBack(_ publicPart: String) {
    tries.withLock { tries in
      guard let before = tries[publicPart], before.count > 1 else {
        tries[publicPart] = nil
        return
      }
      tries[publicPart]?.count -= 1
    }
  }
}

extension WrongTries.Tries {
  fileprivate func isForgotten(at now: Instant) -> Bool {
    Instant.minutes(from: last, to: now) >= WrongTries.forgottenAfterMinutes
  }
}
