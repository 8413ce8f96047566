import Sealing
import Synchronization
import Workbook

/// Those whom the organisation vouches for and whom we do not know yet, while they look for their invitation code: in
/// memory, for ten minutes. After a restart they sign in again.
final class VouchedBook: Sendable {
  struct Vouched: Sendable {
    /// Issuer, tenant and subject in one text.
    let identity: String
    let provedAt: Instant?
    let returnTo: ReturnPath?
    let since: Instant
  }

  private struct Pages {
    /// By the digest of the cookie, so that looking up takes a time that says nothing about it.
    var entries: [[UInt8]: (vouched: Vouched, number: Int)] = [:]
    var written = 0
  }

  static let lifetimeMinutes = 10
  /// With this many the oldest makes room.
  static let most = 1_000

  private let pages = Mutex(Pages())

  func write(_ vouched: Vouched, for cookie: String) {
    pages.withLock { pages in
      pages.entries = pages.entries.filter { Self.isAlive($0.value.vouched, at: vouched.since) }
      if pages.entries.count >= Self.most,
        let oldest = pages.entries.min(by: { $0.value.number < $1.value.number })
      {
        pages.entries[oldest.key] = nil
      }
      pages.written += 1
      pages.entries[Self.place(of: cookie)] = (vouched, pages.written)
    }
  }

  func read(_ cookie: String, at now: Instant) -> Vouched? {
    let entry = pages.withLock { $0.entries[Self.place(of: cookie)] }
    guard let vouched = entry?.vouched, Self.isAlive(vouched, at: now) else { return nil }
    return vouched
  }

  func remove(_ cookie: String) {
    pages.withLock { $0.entries[Self.place(of: cookie)] = nil }
  }

  private static func isAlive(_ vouched: Vouched, at now: Instant) -> Bool {
    now < vouched.since.adding(minutes: lifetimeMinutes)
  }

  private static func place(of cookie: String) -> [UInt8] { Digest.sha256(Array(cookie.utf8)) }
}
