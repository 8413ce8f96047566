/// Slot 0 of a keystore, numbers big-endian:
///
///     0…7       "WORKBKEY"
///     8…9       version of this format, 1
///     10…11     length of a slot, 128
///     12…15     epoch of the master key: raised when the keys are wrapped again under another
///     16…31     the keystore's own random id, kept for life
///     32…63     check value: HMAC of bytes 0…31 under a key derived from the master key
///     64…122    zero
///     123…127   as in every slot
struct KeystoreHeader: Equatable, Sendable {
  let epoch: UInt32
  let id: Bytes16
  let checkValue: [UInt8]

  private static let magic = Array("WORKBKEY".utf8)
  private static let version: UInt16 = 1

  enum Fault: Error {
    case notAKeystore
    case damaged
    case newer
  }

  init(id: Bytes16, epoch: UInt32, wrap: KeyWrap) {
    self.id = id
    self.epoch = epoch
    checkValue = wrap.checkValue(of: Self.openPart(id: id, epoch: epoch))
  }

  init(_ bytes: [UInt8]) throws(Fault) {
    guard bytes.starts(with: Self.magic) else { throw .notAKeystore }
    guard let fields = try? Array(SlotFrame.contents(of: bytes[...])) else { throw .damaged }
    guard let id = Bytes16(fields[16..<32]) else { throw .damaged }
    self.id = id
    epoch = fields[12..<16].bigEndianNumber()
    checkValue = Array(fields[32..<64])
    guard fields[..<16].elementsEqual(Self.openPart(id: id, epoch: epoch)[..<16]) else {
      throw .newer
    }
  }

  /// Whether this is the master key that the keystore was made with.
  func matches(_ wrap: KeyWrap) -> Bool {
    Digest.areEqual(checkValue, wrap.checkValue(of: Self.openPart(id: id, epoch: epoch)))
  }

  var bytes: [UInt8] {
    SlotFrame.framed(Self.openPart(id: id, epoch: epoch) + checkValue)
  }

  private static func openPart(id: Bytes16, epoch: UInt32) -> [UInt8] {
    magic + version.bigEndianBytes + UInt16(KeySlot.length).bigEndianBytes + epoch.bigEndianBytes
      + id.bytes
  }
}
