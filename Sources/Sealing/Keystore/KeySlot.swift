/// One key in the file, 128 bytes, numbers big-endian:
///
///     0         state: "L" live, "D" destroyed
///     1         purpose (``KeyClass`` or ``ServiceKey``)
///     2…3       zero
///     4…7       epoch of the master key that wraps it
///     8…11      index of this slot
///     12…19     first slot and number of slots of the append it was written in
///     20…35     subject id
///     36…51     key id
///     52…63     nonce ┐
///     64…95     key   │ sealed under the master key; the additional data are the keystore's id
///     96…111    tag   ┘ and bytes 0…51. A destroyed slot holds 32 zero bytes, sealed likewise
///     112…122   zero
///     123…126   CRC-32 of bytes 0…122
///     127       0xA5
///
/// 128 divides a disk sector and a memory page, so a slot is never written half in one and half in
/// the other. The last byte tells a slot that never fully reached the disk (zero there) from a
/// damaged one.
struct KeySlot: Equatable, Sendable {
  enum State: UInt8 {
    case live = 0x4C
    case destroyed = 0x44
  }

  var state: State
  var purpose: KeyPurpose
  var epoch: UInt32
  var index: UInt32
  var append: Append
  var subject: Bytes16
  var keyID: KeyID

  /// The slots that were written and flushed together.
  struct Append: Equatable, Sendable {
    var first: UInt32
    var count: UInt32

    var end: UInt32 { first + count }
  }

  static let length = 128
  static let openLength = 52
  static let sealedLength = 60

  /// Bytes 0…51.
  var openPart: [UInt8] {
    [state.rawValue, purpose.rawValue, 0, 0] + epoch.bigEndianBytes + index.bigEndianBytes
      + append.first.bigEndianBytes + append.count.bigEndianBytes + subject.bytes
      + keyID.value.bytes
  }

  /// What is wrong with 128 bytes that should be a slot.
  enum Fault: Error {
    /// Never fully written.
    case torn
    case damaged
    /// Undamaged, but of a kind that this version does not know.
    case unknown
  }

  init(
    state: State, purpose: KeyPurpose, epoch: UInt32, index: UInt32, append: Append,
    subject: Bytes16, keyID: KeyID
  ) {
    self.state = state
    self.purpose = purpose
    self.epoch = epoch
    self.index = index
    self.append = append
    self.subject = subject
    self.keyID = keyID
  }

  init(_ bytes: ArraySlice<UInt8>) throws(Fault) {
    let fields = try SlotFrame.contents(of: bytes)
    let start = fields.startIndex
    func number(_ offset: Int) -> UInt32 {
      fields[start + offset..<start + offset + 4].bigEndianNumber()
    }
    guard let state = State(rawValue: fields[start]),
      let purpose = KeyPurpose(rawValue: fields[start + 1]),
      let subject = Bytes16(fields[start + 20..<start + 36]),
      let keyID = Bytes16(fields[start + 36..<start + 52])
    else { throw .unknown }
    self.init(
      state: state, purpose: purpose, epoch: number(4), index: number(8),
      append: Append(first: number(12), count: number(16)), subject: subject,
      keyID: KeyID(keyID))
  }

  /// The 128 bytes, given what ``KeyWrap`` made of the key.
  func bytes(sealing sealed: [UInt8]) -> [UInt8] {
    precondition(sealed.count == Self.sealedLength)
    return SlotFrame.framed(openPart + sealed)
  }
}
