/// Keys of the service itself, which only make and check MACs. They are made together with the
/// keystore, are never destroyed, and outlive a change of master key: otherwise every stored
/// reference tag would stop matching.
///
/// The raw values share one byte of the keystore with those of ``KeyClass``: the top bit is set.
package enum ServiceKey: UInt8, CaseIterable, Sendable {
  /// Tags by which a young person's or an assessment's reference is found without being stored.
  case referenceIndex = 0x81
  /// Signs list cursors.
  case cursor = 0x82
  /// Tags of the params of a call with an idempotency key.
  case idempotency = 0x83
}
