import Foundation
import Sealing
import Testing

struct KeystoreOpeningTests {
  @Test func `a new keystore and its master key are for their owner only`() throws {
    let keys = try TemporaryKeys()
    _ = try keys.begin()
    for path in [keys.keystorePath, keys.masterKeyPath] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: keys.folder)
    #expect(names.sorted() == ["keystore", "master.key"])
  }

  @Test func `a missing master key refuses and makes no new one`() throws {
    let keys = try TemporaryKeys(keysFor: [.child(1)])
    try FileManager.default.removeItem(atPath: keys.masterKeyPath)
    let expected = KeystoreError.masterKeyMissing(path: keys.masterKeyPath)
    #expect(throws: expected) { try keys.open() }
    #expect(throws: expected) { try keys.begin() }
    #expect(!FileManager.default.fileExists(atPath: keys.masterKeyPath))
    #expect(expected.description.contains("put the file back"))
  }

  @Test func `a missing keystore beside a database refuses and makes no new one`() throws {
    let keys = try TemporaryKeys(keysFor: [])
    try FileManager.default.removeItem(atPath: keys.keystorePath)
    #expect(throws: KeystoreError.keystoreMissing(path: keys.keystorePath)) { try keys.open() }
    #expect(!FileManager.default.fileExists(atPath: keys.keystorePath))
  }

  @Test func `another deployment's master key is told from a damaged keystore`() throws {
    let keys = try TemporaryKeys(keysFor: [.child(1)])
    let others = try TemporaryKeys(keysFor: [])
    let before = try keys.keystoreBytes()
    #expect(throws: KeystoreError.wrongMasterKey(keystore: keys.keystorePath)) {
      try Keystore.open(
        at: keys.keystorePath, masterKeyAt: others.masterKeyPath, expecting: nil)
    }
    #expect(try keys.keystoreBytes() == before)
  }

  @Test func `a master key with any character mistyped is refused`() throws {
    let keys = try TemporaryKeys(keysFor: [])
    let text = Array(try Data(contentsOf: URL(filePath: keys.masterKeyPath)))
    for position in text.indices.dropLast() {
      var mistyped = text
      mistyped[position] =
        mistyped[position] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
      try keys.write(mistyped, to: keys.masterKeyPath)
      #expect(throws: KeystoreError.masterKeyMalformed(path: keys.masterKeyPath)) {
        try keys.open()
      }
    }
  }

  @Test func `files that others may open are refused with the command to run`() throws {
    let keys = try TemporaryKeys(keysFor: [])
    for path in [keys.keystorePath, keys.masterKeyPath] {
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      let error = #expect(throws: KeystoreError.self) { try keys.open() }
      #expect(error == .openToOthers(path: path, mode: 0o640))
      #expect(error?.description.contains("chmod 600 \(path)") == true)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
    _ = try keys.open()
  }

  @Test func `a keystore that is open is refused to anybody else`() throws {
    let keys = try TemporaryKeys()
    let keystore = try keys.begin()
    #expect(throws: KeystoreError.inUse(path: keys.keystorePath)) { try keys.open() }
    #expect(throws: KeystoreError.inUse(path: keys.keystorePath)) { try keys.begin() }
    try withExtendedLifetime(keystore) { try keystore.ensureKeys(for: [.child(1)]) }
  }

  @Test func `an interrupted first start is carried on with`() throws {
    let keys = try TemporaryKeys()
    _ = try keys.begin()
    let master = try Data(contentsOf: URL(filePath: keys.masterKeyPath))
    try FileManager.default.removeItem(atPath: keys.keystorePath)
    try keys.write([1, 2, 3], to: keys.keystorePath + ".new")
    _ = try keys.begin()
    _ = try keys.begin()
    #expect(try Data(contentsOf: URL(filePath: keys.masterKeyPath)) == master)
  }

  @Test func `a file that is no keystore is refused`() throws {
    let keys = try TemporaryKeys(keysFor: [])
    for bytes in [[], Array("SQLite format 3".utf8), [UInt8](repeating: 0, count: 1000)] {
      try keys.writeKeystore(bytes)
      #expect(throws: KeystoreError.notAKeystore(path: keys.keystorePath)) { try keys.open() }
    }
  }

  @Test func `a keystore older than the database is refused`() throws {
    let keys = try TemporaryKeys(keysFor: [.child(1)])
    let monday = try keys.keystoreBytes()
    var keystore: Keystore? = try keys.open()
    try keystore?.ensureKeys(for: [.child(2)])
    let afterAdding = try #require(keystore?.mark)
    let tuesday = try keys.keystoreBytes()
    let id = try #require(try keystore?.key(for: .child(1))?.id)
    try keystore?.destroy([id])
    let afterErasing = try #require(keystore?.mark)
    keystore = nil

    _ = try keys.open(expecting: afterErasing)
    _ = try keys.open(expecting: afterAdding)
    try keys.writeKeystore(tuesday)
    #expect(throws: KeystoreError.olderThanDatabase(path: keys.keystorePath)) {
      try keys.open(expecting: afterErasing)
    }
    try keys.writeKeystore(monday)
    #expect(throws: KeystoreError.olderThanDatabase(path: keys.keystorePath)) {
      try keys.open(expecting: afterAdding)
    }
  }

  @Test func `the keystore of another database is refused`() throws {
    let keys = try TemporaryKeys(keysFor: [.child(1)])
    let other = try TemporaryKeys().begin().mark
    #expect(throws: KeystoreError.anotherKeystore(path: keys.keystorePath)) {
      try keys.open(expecting: other)
    }
  }
}
