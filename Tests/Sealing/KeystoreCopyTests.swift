import Foundation
import Sealing
import Testing

struct KeystoreCopyTests {
  private let keys: TemporaryKeys
  private let copyPath: String

  init() throws {
    keys = try TemporaryKeys()
    copyPath = keys.folder + "/keystore.copy"
  }

  private func replace() throws(KeystoreError) {
    try KeystoreCopy.replace(at: copyPath, from: keys.keystorePath)
  }

  private func openCopy(expecting mark: KeystoreMark? = nil) throws(KeystoreError) -> Keystore {
    try Keystore.open(at: copyPath, masterKeyAt: keys.masterKeyPath, expecting: mark)
  }

  @Test func `the copy of a keystore in use is the same, byte for byte, and its owner's alone`()
    throws
  {
    let keystore = try keys.begin()
    try keystore.ensureKeys(for: [.child(1), .child(2)])
    try replace()
    #expect(try Data(contentsOf: URL(filePath: copyPath)) == Data(keys.keystoreBytes()))
    let attributes = try FileManager.default.attributesOfItem(atPath: copyPath)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let copy = try openCopy(expecting: keystore.mark)
    #expect(try copy.key(for: .child(2))?.id == keystore.key(for: .child(2))?.id)
  }

  @Test func `what was destroyed since is destroyed in the copy when it is replaced`() throws {
    let keystore = try keys.begin()
    try keystore.ensureKeys(for: [.child(1), .child(2)])
    try replace()
    let gone = try #require(try keystore.key(for: .child(1))?.id)
    let kept = try #require(try keystore.key(for: .child(2))?.id)
    try keystore.destroy([gone])
    #expect(try !openCopy().isDestroyed(gone))
    try replace()
    let copy = try openCopy(expecting: keystore.mark)
    #expect(copy.isDestroyed(gone))
    #expect(!copy.isDestroyed(kept))
    #expect(try copy.key(for: .child(2))?.id == kept)
  }

  @Test func `where a copy was made once, no second one is begun`() throws {
    _ = try keys.begin()
    try replace()
    try FileManager.default.removeItem(atPath: copyPath)
    #expect(throws: KeystoreError.copyMissing(path: copyPath)) { try replace() }
    #expect(throws: KeystoreError.copyMissing(path: keys.folder + "/./keystore.copy")) {
      try KeystoreCopy.replace(at: keys.folder + "/./keystore.copy", from: keys.keystorePath)
    }
    #expect(!FileManager.default.fileExists(atPath: copyPath))
    try KeystoreCopy.replace(at: copyPath + ".elsewhere", from: keys.keystorePath)
  }

  @Test func `a link in the place of the copy is refused, and what it leads to stays`() throws {
    _ = try keys.begin()
    try replace()
    let link = keys.folder + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: copyPath)
    #expect(throws: KeystoreError.copyIsLink(path: link)) {
      try KeystoreCopy.replace(at: link, from: keys.keystorePath)
    }
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == copyPath)
  }

  @Test func `a copy older than the database is refused, and after replacing it is not`() throws {
    let keystore = try keys.begin()
    try replace()
    try keystore.ensureKeys(for: [.child(1)])
    #expect(throws: KeystoreError.olderThanDatabase(path: copyPath)) {
      try openCopy(expecting: keystore.mark)
    }
    try replace()
    _ = try openCopy(expecting: keystore.mark)
  }

  @Test func `while the disk of the copy is missing it is said, and the old copy stays`() throws {
    _ = try keys.begin()
    let elsewhere = keys.folder + "/disk/keystore.copy"
    let error = #expect(throws: KeystoreError.self) {
      try KeystoreCopy.replace(at: elsewhere, from: keys.keystorePath)
    }
    #expect(error?.description.contains(elsewhere) == true)
    try replace()
    let before = try Data(contentsOf: URL(filePath: copyPath))
    try FileManager.default.removeItem(atPath: keys.keystorePath)
    #expect(throws: KeystoreError.keystoreMissing(path: keys.keystorePath)) { try replace() }
    #expect(try Data(contentsOf: URL(filePath: copyPath)) == before)
  }

  @Test func `a damaged keystore does not replace a good copy`() throws {
    try keys.begin().ensureKeys(for: [.child(1)])
    try replace()
    let before = try Data(contentsOf: URL(filePath: copyPath))
    var bytes = try keys.keystoreBytes()
    bytes[200] ^= 1
    try keys.writeKeystore(bytes)
    #expect(throws: KeystoreError.damaged(path: keys.keystorePath, slot: 1, what: "checksum")) {
      try replace()
    }
    #expect(try Data(contentsOf: URL(filePath: copyPath)) == before)
  }

  @Test func `several who copy while keys are made and destroyed leave a whole copy`() async throws
  {
    let keystore = try keys.begin()
    try keystore.ensureKeys(for: (1...40).map(KeySubject.child))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask { for _ in 0..<5 { try replace() } }
      }
      group.addTask {
        for number in UInt8(1)...20 {
          guard let id = try keystore.key(for: .child(number))?.id else { continue }
          try keystore.destroy([id])
          try keystore.ensureKeys(for: [.child(number &+ 100)])
        }
      }
      try await group.waitForAll()
    }
    try replace()
    let copy = try openCopy(expecting: keystore.mark)
    try copy.verify()
    #expect(copy.mark == keystore.mark)
  }
}
