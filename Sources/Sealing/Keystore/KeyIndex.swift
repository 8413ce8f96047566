/// Which slot holds which key, and the keys unwrapped so far. In memory, about 80 bytes a key and
/// 150 more once it is unwrapped.
struct KeyIndex: Sendable {
  private var slotOfKey: [KeyID: UInt32] = [:]
  private var liveSlotOfSubject: [KeySubject: UInt32] = [:]
  private var destroyedSlots: Set<UInt32> = []
  private var unwrapped: [UInt32: DataKey] = [:]
  private(set) var services: [ServiceKey: UInt32] = [:]
  /// Those whose destruction is on the disk.
  private(set) var destroyedCount = 0

  /// Beyond this the unwrapped ones are forgotten and unwrapped again when asked for (2 µs): a
  /// national file's would take 80 MB.
  private static let unwrappedLimit = 65_536

  var slotCount: Int { slotOfKey.count }

  func slot(of id: KeyID) -> UInt32? { slotOfKey[id] }
  func liveSlot(of subject: KeySubject) -> UInt32? { liveSlotOfSubject[subject] }
  func isDestroyed(_ slot: UInt32) -> Bool { destroyedSlots.contains(slot) }
  func unwrappedKey(in slot: UInt32) -> DataKey? { unwrapped[slot] }

  mutating func reserveCapacity(_ slots: Int) {
    slotOfKey.reserveCapacity(slots)
    liveSlotOfSubject.reserveCapacity(slots)
  }

  mutating func remember(_ key: DataKey, in slot: UInt32) {
    if unwrapped.count >= Self.unwrappedLimit { unwrapped.removeAll() }
    unwrapped[slot] = key
  }

  /// False if the key's name, or a live key of the same subject, is there already.
  mutating func add(_ slot: KeySlot) -> Bool {
    guard slotOfKey.updateValue(slot.index, forKey: slot.keyID) == nil else { return false }
    switch (slot.state, slot.purpose) {
    case (.live, .service(let service)):
      return services.updateValue(slot.index, forKey: service) == nil
    case (.live, .subject(let keyClass)):
      let subject = KeySubject(keyClass, slot.subject)
      return liveSlotOfSubject.updateValue(slot.index, forKey: subject) == nil
    case (.destroyed, _):
      destroyedSlots.insert(slot.index)
      destroyedCount += 1
      return true
    }
  }

  mutating func markDestroyed(_ slot: UInt32, of subject: KeySubject) {
    destroyedSlots.insert(slot)
    if liveSlotOfSubject[subject] == slot { liveSlotOfSubject[subject] = nil }
    unwrapped[slot] = nil
  }

  /// The flush after ``markDestroyed(_:of:)`` came back.
  mutating func settleDestroyed() {
    destroyedCount = destroyedSlots.count
  }
}
