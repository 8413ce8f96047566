/// Reads a keystore from end to end when it is opened, and decides what a crash left behind.
///
/// Keys are appended and flushed several at a time, and none is used before all of its append are
/// on the disk. So whatever a crash leaves of the last append, complete slots included, was never
/// used: it is dropped whole. The same holes anywhere else are damage.
struct KeystoreReader {
  private(set) var index = KeyIndex()
  /// Slots, the header among them, that stay; the file is cut after them.
  private(set) var keptSlots: UInt32 = 1

  private let path: String
  private let epoch: UInt32
  private var firstTorn: UInt32?
  private var lastAppend = KeySlot.Append(first: 1, count: 0)
  private var pending: [KeySlot] = []

  private static let slotsPerRead = 8192

  init(_ file: PrivateFile, epoch: UInt32) throws(KeystoreError) {
    path = file.path
    self.epoch = epoch
    let slots = try file.length().dividedRoundingUp(by: KeySlot.length)
    guard slots <= UInt32.max else { throw .notAKeystore(path: path) }
    index.reserveCapacity(slots)
    for start in stride(from: 1, to: slots, by: Self.slotsPerRead) {
      let bytes = try file.read(
        Self.slotsPerRead * KeySlot.length, at: start * KeySlot.length)
      for offset in stride(from: 0, to: bytes.count, by: KeySlot.length) {
        let slot = UInt32(start + offset / KeySlot.length)
        try take(bytes[offset..<min(offset + KeySlot.length, bytes.count)], at: slot)
      }
    }
    try finish()
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, at index: UInt32) throws(KeystoreError) {
    let slot: KeySlot
    do {
      slot = try KeySlot(bytes)
    } catch {
      switch error {
      case .torn:
        firstTorn = firstTorn ?? index
        return
      case .damaged: throw damaged(index, "checksum")
      case .unknown: throw .newerKeystore(path: path)
      }
    }
    guard slot.index == index, slot.epoch == epoch, slot.append.count > 0,
      slot.append.first <= index, index - slot.append.first < slot.append.count
    else { throw damaged(index, "out of place") }
    if slot.append != lastAppend { try begin(slot.append, at: index) }
    pending.append(slot)
  }

  private mutating func begin(
    _ append: KeySlot.Append, at index: UInt32
  ) throws(KeystoreError) {
    if let firstTorn, firstTorn < append.first { throw damaged(firstTorn, "not fully written") }
    guard append.first == lastAppend.end else { throw damaged(index, "out of place") }
    try keepPending()
    lastAppend = append
  }

  private mutating func finish() throws(KeystoreError) {
    let isWhole = pending.count == Int(lastAppend.count)
    if isWhole { try keepPending() }
    keptSlots = isWhole ? lastAppend.end : lastAppend.first
  }

  private mutating func keepPending() throws(KeystoreError) {
    for slot in pending where !index.add(slot) {
      throw damaged(slot.index, "the same key twice")
    }
    pending.removeAll(keepingCapacity: true)
  }

  private func damaged(_ slot: UInt32, _ what: String) -> KeystoreError {
    .damaged(path: path, slot: slot, what: what)
  }
}

extension Int {
  fileprivate func dividedRoundingUp(by divisor: Int) -> Int { (self + divisor - 1) / divisor }
}
