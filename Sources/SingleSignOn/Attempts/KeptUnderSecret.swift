import Sealing
import Synchronization
package import Workbook

/// What belongs to whoever holds a secret, in memory, for ten minutes: after a restart people start again.
package final class KeptUnderSecret<Kept: Sendable>: Sendable {
  private struct Entry {
    let kept: Kept
    let since: Instant
    let number: Int
  }

  private struct Pages {
    var entries: [[UInt8]: Entry] = [:]
    var written = 0
  }

  private let pages = Mutex(Pages())

  package static var lifetimeMinutes: Int { 10 }
  /// With this many the oldest makes room.
  package static var most: Int { 1_000 }

  package init() {}

  /// - Parameter secret: What only one browser holds, in a cookie.
  package func write(_ kept: Kept, under secret: String, at now: Instant) {
    pages.withLock { pages in
      pages.entries = pages.entries.filter { Self.isAlive($0.value, at: now) }
      if pages.entries.count >= Self.most,
        let oldest = pages.entries.min(by: { $0.value.number < $1.value.number })
      {
        pages.entries[oldest.key] = nil
      }
      pages.written += 1
      pages.entries[Self.place(of: secret)] = Entry(
        kept: kept, since: now, number: pages.written)
    }
  }

  /// `nil` if there is none, or its time is over.
  package func read(_ secret: String, at now: Instant) -> Kept? {
    let entry = pages.withLock { $0.entries[Self.place(of: secret)] }
    return entry.flatMap { Self.isAlive($0, at: now) ? $0.kept : nil }
  }

  /// The same, and it is gone afterwards: it serves once, whatever comes of it.
  package func take(_ secret: String, at now: Instant) -> Kept? {
    let entry = pages.withLock { $0.entries.removeValue(forKey: Self.place(of: secret)) }
    return entry.flatMap { Self.isAlive($0, at: now) ? $0.kept : nil }
  }

  package func remove(_ secret: String) {
    pages.withLock { $0.entries[Self.place(of: secret)] = nil }
  }

  private static func isAlive(_ entry: Entry, at now: Instant) -> Bool {
    now < entry.since.adding(minutes: lifetimeMinutes)
  }

  /// The secret's digest, so that looking up takes a time that says nothing about the secret.
  private static func place(of secret: String) -> [UInt8] { Digest.sha256(Array(secret.utf8)) }
}
