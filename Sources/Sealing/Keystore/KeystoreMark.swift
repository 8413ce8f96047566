/// How far a keystore had come. The database keeps the newest mark it has seen, written in the same
/// transaction as the records that use the keys, and hands it over at the next start: a keystore of
/// another database, or from an earlier day, is refused rather than filled with new keys.
package struct KeystoreMark: Hashable, Sendable {
  package let keystoreID: Bytes16
  /// Slots ever written; never fewer later.
  package let slotCount: Int
  /// Slots ever destroyed; never fewer later.
  package let destroyedCount: Int

  package init(keystoreID: Bytes16, slotCount: Int, destroyedCount: Int) {
    self.keystoreID = keystoreID
    self.slotCount = slotCount
    self.destroyedCount = destroyedCount
  }
}
