import Crypto
import Foundation
import Testing

@testable import Sealing

struct MasterKeyRotationTests {
  private typealias Step = MasterKeyRotation.Step

  /// What must be the same before and after, however a rotation ends.
  private struct Contents: Equatable {
    var mark: KeystoreMark
    var secrets: [KeySubject: SymmetricKey]
    var tag: [UInt8]

    init(_ keystore: Keystore, of subjects: [KeySubject]) throws {
      try keystore.verify()
      mark = keystore.mark
      secrets = try subjects.reduce(into: [:]) { $0[$1] = try keystore.key(for: $1)?.secret }
      tag = keystore.mac(.referenceIndex).tag(of: [1, 2, 3])
    }
  }

  private let keys: TemporaryKeys
  private let subjects = (UInt8(1)...9).map(KeySubject.child) + [.organisation]
  private let destroyed: [KeyID]
  private let before: Contents
  private let oldMasterKey: Data

  init() throws {
    keys = try TemporaryKeys(keysFor: [])
    let keystore = try keys.open()
    try keystore.ensureKeys(for: Array(subjects.prefix(4)))
    try keystore.ensureKeys(for: subjects)
    let ids = try [2, 5].map { try keystore.key(for: .child($0))?.id }
    destroyed = ids.compactMap(\.self)
    try keystore.destroy(destroyed)
    before = try Contents(keystore, of: subjects)
    oldMasterKey = try Data(contentsOf: URL(filePath: keys.masterKeyPath))
  }

  private func rotate(until last: Step = .done) throws(KeystoreError) {
    try MasterKeyRotation(keys.keystorePath, keys.masterKeyPath).run(until: last)
  }

  private func masterKey() throws -> Data {
    try Data(contentsOf: URL(filePath: keys.masterKeyPath))
  }

  private func fileNames() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: keys.folder).sorted()
  }

  @Test func `every key stays, the destroyed stay destroyed, and the master key is another`() throws
  {
    let bytes = try keys.keystoreBytes()
    try Keystore.rotateMasterKey(keystoreAt: keys.keystorePath, masterKeyAt: keys.masterKeyPath)
    #expect(try masterKey() != oldMasterKey)
    #expect(try fileNames() == ["keystore", "master.key"])
    let keystore = try keys.open(expecting: before.mark)
    #expect(try Contents(keystore, of: subjects) == before)
    for id in destroyed { #expect(keystore.isDestroyed(id)) }
    let after = try keys.keystoreBytes()
    #expect(after.count == bytes.count)
    for slot in stride(from: KeySlot.length, to: bytes.count, by: KeySlot.length) {
      let sealed = slot + KeySlot.openLength..<slot + KeySlot.openLength + KeySlot.sealedLength
      #expect(bytes[sealed] != after[sealed])
      let open = slot + 8..<slot + KeySlot.openLength
      #expect(bytes[open] == after[open], "index, append, subject and id")
    }
  }

  @Test func `the files are their owner's alone`() throws {
    try rotate()
    for path in [keys.keystorePath, keys.masterKeyPath] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test(arguments: Step.allCases)
  private func `a rotation that ends after any step opens with every key and nothing left over`(
    step: Step
  ) throws {
    try rotate(until: step)
    let keystore = try keys.open(expecting: before.mark)
    #expect(try Contents(keystore, of: subjects) == before)
    #expect(try fileNames() == ["keystore", "master.key"])
    let hasCounted = ![Step.keystoreWritten, .masterKeyWritten].contains(step)
    #expect(try (masterKey() != oldMasterKey) == hasCounted)
  }

  @Test(arguments: Step.allCases)
  private func `a rotation that ended after any step is followed by a whole one`(step: Step) throws
  {
    try rotate(until: step)
    try rotate()
    #expect(try Contents(try keys.open(), of: subjects) == before)
    #expect(try fileNames() == ["keystore", "master.key"])
    #expect(try masterKey() != oldMasterKey)
  }

  @Test(arguments: [Step.keystoreReplaced, .oldMasterKeyOverwritten, .done])
  private func `the old master key is overwritten where it stood, however the rotation ends`(
    step: Step
  ) throws {
    // A second name keeps hold of the place.
    let place = keys.folder + "/place"
    try FileManager.default.linkItem(atPath: keys.masterKeyPath, toPath: place)
    try rotate(until: step)
    _ = try keys.open()
    let left = try Data(contentsOf: URL(filePath: place))
    #expect(left == Data(repeating: 0, count: oldMasterKey.count))
  }

  @Test func `drafts that were being written when the process died are cleared away`() throws {
    let drafts = ["/keystore.next.new", "/keystore.next", "/master.key.next.new"]
    for count in 1...drafts.count {
      for draft in drafts.prefix(count) {
        try keys.write(Array("half".utf8), to: keys.folder + draft)
      }
      #expect(try Contents(try keys.open(), of: subjects) == before)
      #expect(try fileNames() == ["keystore", "master.key"])
    }
  }

  @Test func `a service that is running is not rotated under`() throws {
    let keystore = try keys.open()
    let bytes = try keys.keystoreBytes()
    #expect(throws: KeystoreError.inUse(path: keys.keystorePath)) { try rotate() }
    #expect(try keys.keystoreBytes() == bytes)
    #expect(try masterKey() == oldMasterKey)
    #expect(try Contents(keystore, of: subjects) == before)
  }

  @Test func `with another master key nothing is rotated`() throws {
    let others = try TemporaryKeys(keysFor: [])
    let bytes = try keys.keystoreBytes()
    #expect(throws: KeystoreError.wrongMasterKey(keystore: keys.keystorePath)) {
      try Keystore.rotateMasterKey(
        keystoreAt: keys.keystorePath, masterKeyAt: others.masterKeyPath)
    }
    #expect(try keys.keystoreBytes() == bytes)
    _ = try others.open()
  }

  @Test func `a copy from before is refused with the new master key, and one from after is not`()
    throws
  {
    let copy = keys.folder + "/keystore.copy"
    try KeystoreCopy.replace(at: copy, from: keys.keystorePath)
    try rotate()
    let error = #expect(throws: KeystoreError.wrongMasterKey(keystore: copy)) {
      try Keystore.open(at: copy, masterKeyAt: keys.masterKeyPath, expecting: nil)
    }
    #expect(error?.description.contains("a copy from before the master key was changed") == true)
    try KeystoreCopy.replace(at: copy, from: keys.keystorePath)
    let opened = try Keystore.open(
      at: copy, masterKeyAt: keys.masterKeyPath, expecting: before.mark)
    #expect(try Contents(opened, of: subjects) == before)
  }

  @Test(arguments: [Step.keystoreReplaced, .masterKeyWritten])
  private func `opening a copy from before never takes the new master key away`(step: Step) throws {
    let copy = keys.folder + "/keystore.copy"
    try KeystoreCopy.replace(at: copy, from: keys.keystorePath)
    try rotate(until: step)
    _ = try Keystore.open(at: copy, masterKeyAt: keys.masterKeyPath, expecting: nil)
    #expect(try Contents(try keys.open(), of: subjects) == before)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `whatever happens between rotations, whole and broken off, no key is lost`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    var expected = before
    for round in 0..<25 {
      let step = try #require(Step.allCases.randomElement(using: &random))
      try rotate(until: step)
      let keystore = try keys.open(expecting: expected.mark)
      let found = try Contents(keystore, of: subjects)
      #expect(found == expected, "seed \(seed), round \(round), after \(step)")
      let subject = try #require(subjects.randomElement(using: &random))
      if let key = try keystore.key(for: subject) {
        try keystore.destroy([key.id])
      } else {
        try keystore.ensureKeys(for: [subject])
      }
      expected = try Contents(keystore, of: subjects)
    }
  }
}
