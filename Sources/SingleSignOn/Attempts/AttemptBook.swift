import Sealing
import Synchronization
import Workbook

/// The sign-ins that are under way, in memory: after a restart people start again.
final class AttemptBook: Sendable {
  private struct Entry {
    let attempt: Attempt
    let number: Int
  }

  private struct Pages {
    var entries: [[UInt8]: Entry] = [:]
    var written = 0
  }

  private let pages = Mutex(Pages())

  static let lifetimeMinutes = 10
  /// With this many under way the oldest makes room.
  static let most = 1000

  /// - Parameter cookie: The secret that only the browser that began holds.
  func write(_ attempt: Attempt, for cookie: String) {
    pages.withLock { pages in
      pages.entries = pages.entries.filter {
        Self.isAlive($0.value.attempt, at: attempt.begunAt)
      }
      if pages.entries.count >= Self.most,
        let oldest = pages.entries.min(by: { $0.value.number < $1.value.number })
      {
        pages.entries[oldest.key] = nil
      }
      pages.written += 1
      pages.entries[Self.place(of: cookie)] = Entry(attempt: attempt, number: pages.written)
    }
  }

  /// Takes the attempt out, so that it serves once, whatever comes of it. Nil if there is none or
  /// its time is over.
  func take(_ cookie: String, at now: Instant) -> Attempt? {
    let entry = pages.withLock { $0.entries.removeValue(forKey: Self.place(of: cookie)) }
    guard let attempt = entry?.attempt, Self.isAlive(attempt, at: now) else { return nil }
    return attempt
  }

  private static func isAlive(_ attempt: Attempt, at now: Instant) -> Bool {
    now < attempt.begunAt.adding(minutes: lifetimeMinutes)
  }

  /// The secret's digest, so that looking up takes a time that says nothing about the secret.
  private static func place(of cookie: String) -> [UInt8] { Digest.sha256(Array(cookie.utf8)) }
}
