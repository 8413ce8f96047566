/// How long the next try to sign in must wait after failures: longer each time, and never for ever.
package struct SignInPatience: Hashable, Sendable {
  /// Failures in a row.
  package private(set) var failures: Int
  package private(set) var last: Instant?

  package static let none = SignInPatience(failures: 0, last: nil)

  /// How strictly failures are held against whom.
  package enum Measure: Sendable {
    /// Of one name from one address: the first few may be a finger that slipped.
    case near
    /// Of one name from wherever: a stranger who guesses elsewhere must not keep somebody out.
    case far

    var free: Int { self == .near ? 3 : 30 }
    var longestSeconds: Int { self == .near ? 300 : 30 }
  }

  /// After a day without a failure nothing is held against anybody.
  private static let forgottenAfterHours = 24

  package init(failures: Int, last: Instant?) {
    self.failures = failures
    self.last = last
  }

  /// Until when a try is not even looked at; `nil` when there is nothing to wait for.
  package func waits(at now: Instant, _ measure: Measure = .near) -> Instant? {
    guard let last, failures > measure.free, !isForgotten(at: now) else { return nil }
    let seconds = min(measure.longestSeconds, 1 << min(failures - measure.free, 16))
    let until = Instant(milliseconds: last.milliseconds + Int64(seconds) * 1_000)
    // A clock that was put back must not lock anybody out for longer.
    guard now < until, last.milliseconds - now.milliseconds < 1_000 else { return nil }
    return until
  }

  package func failing(at now: Instant) -> SignInPatience {
    SignInPatience(failures: isForgotten(at: now) ? 1 : min(failures + 1, 1_000), last: now)
  }

  package func isForgotten(at now: Instant) -> Bool {
    guard let last else { return true }
    return now.milliseconds - last.milliseconds > Int64(Self.forgottenAfterHours) * 3_600_000
  }
}
