import Crypto

/// Wraps data keys with AES-256-GCM under a key derived (HKDF-SHA-256, RFC 5869) from the master
/// key for one keystore and epoch. Random nonces are safe for 2³² wrappings (SP 800-38D §8.3); the
/// index of a slot has 32 bits.
struct KeyWrap: Sendable {
  let keystoreID: Bytes16
  let epoch: UInt32
  private let wrapSecret: SymmetricKey
  private let checkSecret: SymmetricKey

  init(master: MasterKey, keystoreID: Bytes16, epoch: UInt32) {
    self.keystoreID = keystoreID
    self.epoch = epoch
    func derived(_ use: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: master.secret, salt: keystoreID.bytes + epoch.bigEndianBytes,
        info: Array("workbook keystore 1 \(use)".utf8), outputByteCount: 32)
    }
    wrapSecret = derived("wrap")
    checkSecret = derived("check")
  }

  /// 32 bytes.
  func checkValue(of bytes: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: bytes, using: checkSecret))
  }

  /// The whole slot. A destroyed one gets zeros in the key's place.
  func bytes(of slot: KeySlot, holding secret: SymmetricKey) -> [UInt8] {
    do {
      let box = try secret.withUnsafeBytes { plain in
        try AES.GCM.seal(plain, using: wrapSecret, authenticating: additionalData(slot))
      }
      return slot.bytes(sealing: Array(box.nonce) + box.ciphertext + box.tag)
    } catch {
      preconditionFailure("AES-256-GCM takes a 256-bit key and 32 bytes: \(error)")
    }
  }

  /// Nil if the slot was altered, or wrapped under another master key.
  func secret(of slot: KeySlot, in bytes: [UInt8]) -> SymmetricKey? {
    let sealed = bytes[KeySlot.openLength..<KeySlot.openLength + KeySlot.sealedLength]
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let plain = try? AES.GCM.open(
        box, using: wrapSecret, authenticating: additionalData(slot)),
      plain.count == 32
    else { return nil }
    return SymmetricKey(data: plain)
  }

  private func additionalData(_ slot: KeySlot) -> [UInt8] { keystoreID.bytes + slot.openPart }
}
