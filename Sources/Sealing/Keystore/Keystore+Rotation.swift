import Crypto

extension Keystore {
  /// Wraps every key anew under a new master key. The keystore must not be in use; its keys, its id and its mark stay.
  ///
  /// The new keystore and the new master key are written beside the old ones. Putting the keystore in its place is the moment
  /// at which they count: what a crash leaves before is cleared away at the next opening, what it leaves after is finished
  /// there. The old master key is overwritten where it stands before the new one takes its place.
  package static func rotateMasterKey(
    keystoreAt path: String, masterKeyAt masterKeyPath: String
  ) throws(KeystoreError) {
    try MasterKeyRotation(path, masterKeyPath).run()
  }
}

/// The steps of a rotation, each of which may be the last that a process takes.
struct MasterKeyRotation {
  enum Step: CaseIterable {
    case keystoreWritten, masterKeyWritten, keystoreReplaced, oldMasterKeyOverwritten, done
  }

  private let path: String
  private let masterKeyPath: String

  init(_ path: String, _ masterKeyPath: String) {
    self.path = path
    self.masterKeyPath = masterKeyPath
  }

  /// - Parameter last: The process ends after this step.
  func run(until last: Step = .done) throws(KeystoreError) {
    let old = try Keystore.open(at: path, masterKeyAt: masterKeyPath, expecting: nil)
    defer { old.release() }
    let master = MasterKey.random()
    let next = Keystore.nextPath(path)
    // Before the new master key: where there is no new keystore, that key is one that counts.
    let newKeystore = try Self.write(old.wrapped(under: master), to: next)
    defer { withExtendedLifetime(newKeystore) {} }
    if last == .keystoreWritten { return }
    let nextKey = MasterKey.nextPath(masterKeyPath)
    let newKey = try Self.write(master.bytes, to: nextKey)
    defer { withExtendedLifetime(newKey) {} }
    if last == .masterKeyWritten { return }
    try PrivateFile.move(next, to: path)
    if last == .keystoreReplaced { return }
    try PrivateFile.overwrite(masterKeyPath)
    if last == .oldMasterKeyOverwritten { return }
    try PrivateFile.move(nextKey, to: masterKeyPath)
  }

  /// - Returns: the file, locked: whoever opens it in its new place before all is done is told that it is in use.
  private static func write(
    _ bytes: [UInt8], to path: String
  ) throws(KeystoreError) -> PrivateFile {
    try PrivateFile.replace(path, holding: bytes)
    guard let file = try PrivateFile.open(path) else {
      throw .io(operation: "open", path: path, reason: "it went away")
    }
    try file.lock()
    return file
  }
}

extension Keystore {
  static func nextPath(_ path: String) -> String { path + ".next" }

  /// Of a rotation that never came to count: then its keystore is still there under its first name. It holds every key, and
  /// an erasure would not reach it. To be called once the master key is known to be the keystore's.
  static func removeUnfinishedRotation(
    at path: String, masterKeyAt masterKeyPath: String
  ) throws(KeystoreError) {
    let next = nextPath(path)
    try PrivateFile.erase(next + ".new")
    guard try PrivateFile.exists(next) else { return }
    let nextKey = MasterKey.nextPath(masterKeyPath)
    try PrivateFile.erase(nextKey + ".new")
    try PrivateFile.erase(nextKey)
    try PrivateFile.erase(next)
  }

  /// The whole file anew, slot by slot.
  fileprivate func wrapped(under master: MasterKey) throws(KeystoreError) -> [UInt8] {
    let (slots, wrap) = try everySlot()
    let next = KeyWrap(master: master, keystoreID: wrap.keystoreID, epoch: wrap.epoch + 1)
    var bytes = KeystoreHeader(id: next.keystoreID, epoch: next.epoch, wrap: next).bytes
    bytes.reserveCapacity((slots.count + 1) * KeySlot.length)
    for (slot, secret) in slots {
      var slot = slot
      slot.epoch = next.epoch
      bytes += next.bytes(of: slot, holding: secret)
    }
    return bytes
  }
}
