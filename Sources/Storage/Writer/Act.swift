package import Sealing
package import Workbook

/// Who does what and when: what the access log, the change feed and the histories will say of it.
package struct Act: Sendable {
  /// `nil` only for what the service does itself, such as making the first administrator.
  package var caller: Person.ID?
  /// The method of the protocol, such as `supervision.record`.
  package var method: String
  package var at: Instant
  /// The reason given for a sensitive act; kept sealed.
  package var reason: Words?
  /// Whose keys the write will seal under: see ``Vault/keys(for:)``. They are on the disk before
  /// the body runs. Reads need none.
  package var sealing: Set<KeySubject>
  /// Checks everything and stores nothing.
  package var dryRun: Bool

  package init(
    _ method: String, by caller: Person.ID?, at: Instant, reason: Words? = nil,
    sealing: Set<KeySubject> = [], dryRun: Bool = false
  ) {
    self.caller = caller
    self.method = method
    self.at = at
    self.reason = reason
    self.sealing = sealing
    self.dryRun = dryRun
  }

  /// The reason is sealed too, in the access log.
  var keys: Set<KeySubject> { reason == nil ? sealing : sealing.union([.organisation]) }
}
