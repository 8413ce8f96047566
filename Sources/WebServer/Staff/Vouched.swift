import Workbook

/// Somebody whom the organisation vouches for and whom we do not know yet, while they look for their invitation code.
struct Vouched: Sendable {
  /// Issuer, tenant and subject in one text.
  let identity: String
  let provedAt: Instant?
  let returnTo: ReturnPath?
}
