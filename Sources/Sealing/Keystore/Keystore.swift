import Crypto
import Synchronization

/// The data keys, wrapped under the master key, in a file of their own beside the database: a key
/// destroyed here takes its words out of every copy of the database there is (DESIGN §5).
///
/// Opened once for the life of the process and locked against a second one. Adding and destroying
/// wait for the disk; looking up does not wait for them.
///
/// After a failed flush the file takes no more changes until it is opened again: what is on the
/// disk is not known. Keys that were durable before are still handed out.
package final class Keystore: Sendable {
  let file: PrivateFile
  let wrap: KeyWrap
  private let index: Mutex<KeyIndex>
  private let log: Mutex<Log>
  private let services: [ServiceKey: MAC]

  /// Held while the file is changed.
  private struct Log: Sendable {
    var end: UInt32
    var isBroken = false
  }

  init(file: PrivateFile, wrap: KeyWrap, reader: consuming KeystoreReader) throws(KeystoreError) {
    var services: [ServiceKey: MAC] = [:]
    for service in ServiceKey.allCases {
      guard let slot = reader.index.services[service] else {
        throw .damaged(path: file.path, slot: 0, what: "the service's own keys are missing")
      }
      services[service] = MAC(try Self.unwrap(slot, file, wrap).secret)
    }
    self.file = file
    self.wrap = wrap
    self.services = services
    log = Mutex(Log(end: reader.keptSlots))
    index = Mutex(reader.index)
  }

  package var path: String { file.path }

  /// To be kept in the database: see ``KeystoreMark``.
  package var mark: KeystoreMark {
    index.withLock { index in
      KeystoreMark(
        keystoreID: wrap.keystoreID, slotCount: index.slotCount,
        destroyedCount: index.destroyedCount)
    }
  }

  /// MACs under one of the service's own keys.
  package func mac(_ service: ServiceKey) -> MAC {
    guard let mac = services[service] else { preconditionFailure("init reads all of them") }
    return mac
  }

  /// The subject's live key; nil if it never had one or it was destroyed.
  package func key(for subject: KeySubject) throws(KeystoreError) -> DataKey? {
    try index.withLock { index throws(KeystoreError) in
      guard let slot = index.liveSlot(of: subject) else { return nil }
      return try key(in: slot, &index)
    }
  }

  func lookUp(_ id: KeyID) throws(KeystoreError) -> KeyLookUp {
    try index.withLock { index throws(KeystoreError) in
      guard let slot = index.slot(of: id) else { return .unknown }
      if index.isDestroyed(slot) { return .destroyed }
      return try key(in: slot, &index).map(KeyLookUp.live) ?? .unknown
    }
  }

  /// Makes a key for each subject that has none, with one flush for all of them, and returns when
  /// they are on the disk. Call it before the transaction that uses them.
  ///
  /// A subject whose key was destroyed gets a new one: what was sealed under the old one stays lost.
  ///
  /// - Throws: ``KeystoreError/full(path:)`` if there is no room, and nothing was added.
  package func ensureKeys(for subjects: some Collection<KeySubject>) throws(KeystoreError) {
    guard !missing(subjects).isEmpty else { return }
    try log.withLock { log throws(KeystoreError) in
      let missing = missing(subjects)
      guard !missing.isEmpty else { return }
      try add(missing, &log)
    }
  }

  /// Overwrites the keys where they stand and returns when that is on the disk. What was sealed
  /// under them can never be read again, from this database or any copy. Destroying a key twice
  /// does no harm: an erasure that was interrupted is simply repeated.
  ///
  /// - Returns: the keys that this keystore never held.
  @discardableResult
  package func destroy(_ ids: some Collection<KeyID>) throws(KeystoreError) -> [KeyID] {
    try log.withLock { log throws(KeystoreError) in
      guard !log.isBroken else { throw .stateUnknown(path: path) }
      log.isBroken = true
      var unknown: [KeyID] = []
      for id in ids where try !overwrite(id) { unknown.append(id) }
      try file.sync()
      log.isBroken = false
      index.withLock { $0.settleDestroyed() }
      return unknown
    }
  }

  /// False of a key that this keystore never held.
  package func isDestroyed(_ id: KeyID) -> Bool {
    index.withLock { index in index.slot(of: id).map(index.isDestroyed) ?? false }
  }

  /// Lets another process have the file. Nothing is made or destroyed after it.
  package func release() {
    log.withLock { log in
      log.isBroken = true
      file.unlock()
    }
  }

  /// Unwraps every slot, destroyed ones too: finds what the checksums cannot, a slot altered on
  /// purpose. About 2 µs a key.
  package func verify() throws(KeystoreError) {
    try log.withLock { log throws(KeystoreError) in
      for slot in 1..<log.end { _ = try Self.unwrap(slot, file, wrap) }
    }
  }
}

extension Keystore {
  /// Every slot with its key, zeros for a destroyed one, and how they are wrapped.
  func everySlot() throws(KeystoreError) -> ([(KeySlot, SymmetricKey)], KeyWrap) {
    let slots = try log.withLock { log throws(KeystoreError) in
      var slots: [(KeySlot, SymmetricKey)] = []
      for index in 1..<log.end {
        let (slot, secret) = try Self.unwrap(index, file, wrap)
        slots.append((slot, secret))
      }
      return slots
    }
    return (slots, wrap)
  }

  private func missing(_ subjects: some Collection<KeySubject>) -> [KeySubject] {
    index.withLock { index in
      var seen: Set<KeySubject> = []
      return subjects.filter { index.liveSlot(of: $0) == nil && seen.insert($0).inserted }
    }
  }

  private func add(_ subjects: [KeySubject], _ log: inout Log) throws(KeystoreError) {
    guard !log.isBroken else { throw .stateUnknown(path: path) }
    let append = KeySlot.Append(first: log.end, count: UInt32(subjects.count))
    var bytes: [UInt8] = []
    var made: [(slot: KeySlot, key: DataKey)] = []
    for (subject, position) in zip(subjects, append.first...) {
      let secret = SymmetricKey(size: .bits256)
      let slot = KeySlot(
        state: .live, purpose: .subject(subject.keyClass), epoch: wrap.epoch, index: position,
        append: append, subject: subject.id, keyID: .random())
      bytes += wrap.bytes(of: slot, holding: secret)
      made.append((slot, DataKey(id: slot.keyID, subject: subject, secret: secret)))
    }
    try appendDurably(bytes, &log)
    log.end = append.end
    index.withLock { index in
      for (slot, key) in made {
        let isNew = index.add(slot)
        precondition(isNew, "a subject that had no key, and a random id")
        index.remember(key, in: slot.index)
      }
    }
  }

  private func appendDurably(_ bytes: [UInt8], _ log: inout Log) throws(KeystoreError) {
    let offset = Int(log.end) * KeySlot.length
    do {
      try file.write(bytes, at: offset)
    } catch {
      log.isBroken = true
      try file.truncate(to: offset)
      log.isBroken = false
      throw error
    }
    log.isBroken = true
    try file.sync()
    log.isBroken = false
  }

  /// False if there is no such key. The page cache holds the tombstone before the index lets go,
  /// so nobody reads a slot half overwritten.
  private func overwrite(_ id: KeyID) throws(KeystoreError) -> Bool {
    try index.withLock { index throws(KeystoreError) in
      guard let place = index.slot(of: id) else { return false }
      guard !index.isDestroyed(place) else { return true }
      var slot = try Self.read(place, file).slot
      guard case .subject(let keyClass) = slot.purpose else { return false }
      index.markDestroyed(place, of: KeySubject(keyClass, slot.subject))
      slot.state = .destroyed
      let zeros = SymmetricKey(data: [UInt8](repeating: 0, count: 32))
      try file.write(wrap.bytes(of: slot, holding: zeros), at: Int(place) * KeySlot.length)
      return true
    }
  }

  /// Nil if it is one of the service's own.
  private func key(in place: UInt32, _ index: inout KeyIndex) throws(KeystoreError) -> DataKey? {
    if let key = index.unwrappedKey(in: place) { return key }
    let (slot, secret) = try Self.unwrap(place, file, wrap)
    guard case .subject(let keyClass) = slot.purpose else { return nil }
    let key = DataKey(
      id: slot.keyID, subject: KeySubject(keyClass, slot.subject), secret: secret)
    index.remember(key, in: place)
    return key
  }

  private static func unwrap(
    _ index: UInt32, _ file: PrivateFile, _ wrap: KeyWrap
  ) throws(KeystoreError) -> (slot: KeySlot, secret: SymmetricKey) {
    let (slot, bytes) = try read(index, file)
    guard let secret = wrap.secret(of: slot, in: bytes) else {
      throw .damaged(path: file.path, slot: index, what: "altered")
    }
    return (slot, secret)
  }

  private static func read(
    _ index: UInt32, _ file: PrivateFile
  ) throws(KeystoreError) -> (slot: KeySlot, bytes: [UInt8]) {
    let bytes = try file.read(KeySlot.length, at: Int(index) * KeySlot.length)
    guard let slot = try? KeySlot(bytes[...]), slot.index == index else {
      throw .damaged(path: file.path, slot: index, what: "changed since it was opened")
    }
    return (slot, bytes)
  }
}

/// What the keystore knows of a key's id.
enum KeyLookUp: Sendable {
  case live(DataKey)
  case destroyed
  case unknown
}
