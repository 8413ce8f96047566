import Crypto

extension Keystore {
  /// Opens the keystore of a database that exists. Makes no key, whatever is missing.
  ///
  /// - Parameters:
  ///   - mark: the newest one that the database holds; nil if it holds none yet.
  package static func open(
    at path: String, masterKeyAt masterKeyPath: String, expecting mark: KeystoreMark?
  ) throws(KeystoreError) -> Keystore {
    guard let file = try PrivateFile.open(path) else { throw .keystoreMissing(path: path) }
    try file.lock()
    let header = try header(of: file)
    let wrap = try MasterKey.wrap(of: header, at: masterKeyPath, keystore: path)
    try removeUnfinishedRotation(at: path, masterKeyAt: masterKeyPath)
    let reader = try KeystoreReader(file, epoch: header.epoch)
    if let mark { try compare(header, reader.index, with: mark, path) }
    let length = Int(reader.keptSlots) * KeySlot.length
    if try file.length() != length { try file.truncate(to: length) }
    // A killed process may have left slots and tombstones that were written and not flushed.
    try file.sync()
    return try Keystore(file: file, wrap: wrap, reader: reader)
  }

  /// For a data folder that holds no database yet: makes the master key and the keystore, or
  /// carries on with what an interrupted first start made of them. Their folders must exist.
  package static func begin(
    at path: String, masterKeyAt masterKeyPath: String
  ) throws(KeystoreError) -> Keystore {
    if try !PrivateFile.exists(path) {
      let hasMaster = try PrivateFile.exists(masterKeyPath)
      let master =
        try hasMaster ? MasterKey.load(from: masterKeyPath) : MasterKey.create(at: masterKeyPath)
      try PrivateFile.create(path, holding: newContents(under: master))
    }
    return try open(at: path, masterKeyAt: masterKeyPath, expecting: nil)
  }

  private static func newContents(under master: MasterKey) -> [UInt8] {
    let id = Bytes16.random()
    let epoch: UInt32 = 1
    let wrap = KeyWrap(master: master, keystoreID: id, epoch: epoch)
    let services = ServiceKey.allCases
    let append = KeySlot.Append(first: 1, count: UInt32(services.count))
    return zip(services, append.first...).reduce(
      into: KeystoreHeader(id: id, epoch: epoch, wrap: wrap).bytes
    ) { bytes, next in
      let slot = KeySlot(
        state: .live, purpose: .service(next.0), epoch: epoch, index: next.1, append: append,
        subject: .zero, keyID: .random())
      bytes += wrap.bytes(of: slot, holding: SymmetricKey(size: .bits256))
    }
  }

  private static func header(of file: PrivateFile) throws(KeystoreError) -> KeystoreHeader {
    let bytes = try file.read(KeySlot.length, at: 0)
    do {
      return try KeystoreHeader(bytes)
    } catch {
      switch error {
      case .notAKeystore: throw .notAKeystore(path: file.path)
      case .damaged: throw .damaged(path: file.path, slot: 0, what: "header")
      case .newer: throw .newerKeystore(path: file.path)
      }
    }
  }

  private static func compare(
    _ header: KeystoreHeader, _ index: KeyIndex, with mark: KeystoreMark, _ path: String
  ) throws(KeystoreError) {
    guard header.id == mark.keystoreID else { throw .anotherKeystore(path: path) }
    guard index.slotCount >= mark.slotCount, index.destroyedCount >= mark.destroyedCount else {
      throw .olderThanDatabase(path: path)
    }
  }
}
