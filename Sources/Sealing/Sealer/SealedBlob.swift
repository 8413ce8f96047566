/// Layout 1 of a sealed blob, numbers big-endian:
///
///     0      layout, 1
///     1…2    format
///     3…4    version of the struct inside
///     5…20   key id
///     21…32  nonce
///     33…    ciphertext, as long as the plaintext
///     last   tag, 16 bytes
///
/// The additional data are bytes 0…20, then the record id (16) and the strand (2).
enum SealedBlob {
  static let layout: UInt8 = 1
  static let headLength = 21
  static let nonceLength = 12
  static let tagLength = 16
  static let overhead = headLength + nonceLength + tagLength

  static func head(format: UInt16, version: UInt16, key: KeyID) -> [UInt8] {
    [layout] + format.bigEndianBytes + version.bigEndianBytes + key.value.bytes
  }

  static func additionalData(head: [UInt8], _ context: SealContext) -> [UInt8] {
    head + context.record.bytes + context.strand.bigEndianBytes
  }

  static func version(of blob: [UInt8]) -> UInt16 { blob[3..<5].bigEndianNumber() }

  /// The key a blob is sealed under; nil if it is no blob of this layout.
  static func keyID(of blob: [UInt8]) -> KeyID? {
    guard blob.first == layout, blob.count >= overhead else { return nil }
    return Bytes16(blob[5..<headLength]).map(KeyID.init)
  }
}
