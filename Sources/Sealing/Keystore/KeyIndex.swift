import Crypto

/// Which slot holds which key, and the keys unwrapped so far. In memory, about 75 bytes a key and
/// 130 more once it is unwrapped.
struct KeyIndex: Sendable {
  private var slotOfKey: [KeyID: Entry] = [:]
  private var keyOfSubject: [KeySubject: KeyID] = [:]
  private var unwrapped: [KeyID: DataKey] = [:]
  private(set) var services: [ServiceKey: UInt32] = [:]
  /// Those whose destruction is on the disk.
  private(set) var destroyedCount = 0
  private var unsettledCount = 0

  struct Entry: Equatable, Sendable {
    var slot: UInt32
    var isDestroyed: Bool
  }

  /// Beyond this the unwrapped ones are forgotten and unwrapped again when asked for (2 µs): a
  /// national file's would take 100 MB.
  private static let unwrappedLimit = 65_536

  var slotCount: Int { slotOfKey.count }

  func entry(_ id: KeyID) -> Entry? { slotOfKey[id] }
  func liveKey(of subject: KeySubject) -> KeyID? { keyOfSubject[subject] }
  func unwrappedKey(_ id: KeyID) -> DataKey? { unwrapped[id] }

  mutating func remember(_ key: DataKey) {
    if unwrapped.count >= Self.unwrappedLimit { unwrapped.removeAll() }
    unwrapped[key.id] = key
  }

  /// False if the key's name, or a live key of the same subject, is there already.
  mutating func add(_ slot: KeySlot) -> Bool {
    let entry = Entry(slot: slot.index, isDestroyed: slot.state == .destroyed)
    guard slotOfKey.updateValue(entry, forKey: slot.keyID) == nil else { return false }
    switch (slot.state, slot.purpose) {
    case (.live, .service(let service)):
      return services.updateValue(slot.index, forKey: service) == nil
    case (.live, .subject(let keyClass)):
      let subject = KeySubject(keyClass, slot.subject)
      return keyOfSubject.updateValue(slot.keyID, forKey: subject) == nil
    case (.destroyed, _):
      destroyedCount += 1
      return true
    }
  }

  mutating func markDestroyed(_ id: KeyID, of subject: KeySubject) {
    guard let entry = slotOfKey[id], !entry.isDestroyed else { return }
    slotOfKey[id] = Entry(slot: entry.slot, isDestroyed: true)
    if keyOfSubject[subject] == id { keyOfSubject[subject] = nil }
    unwrapped[id] = nil
    unsettledCount += 1
  }

  /// The flush after ``markDestroyed(_:of:)`` came back.
  mutating func settleDestroyed() {
    destroyedCount += unsettledCount
    unsettledCount = 0
  }
}
