import Crypto
import Foundation
import Testing

@testable import Sealing

struct KeystoreKeysTests {
  private static let everyClass = KeyClass.allCases.map { KeySubject($0, Bytes16(repeating: 7)) }

  @Test func `two subjects never share a key, not even with the same id`() throws {
    let keys = try TemporaryKeys()
    let keystore = try keys.begin()
    let subjects = Self.everyClass + (1...50).map(KeySubject.child)
    try keystore.ensureKeys(for: subjects)
    let made = try subjects.compactMap { try keystore.key(for: $0) }
    // Child 7 is in both lists.
    #expect(Set(made.map(\.id)).count == Set(subjects).count)
    #expect(Set(made.map { $0.secret.withUnsafeBytes { Array($0) } }).count == Set(subjects).count)
    #expect(made.map(\.subject) == subjects)
  }

  @Test func `keys are the same after opening again`() throws {
    let keys = try TemporaryKeys()
    var keystore: Keystore? = try keys.begin()
    try keystore?.ensureKeys(for: Self.everyClass)
    let before = try Self.everyClass.map { try keystore?.key(for: $0)?.secret }
    let tag = keystore?.mac(.cursor).tag(of: [1])
    keystore = nil
    let reopened = try keys.open()
    #expect(try Self.everyClass.map { try reopened.key(for: $0)?.secret } == before)
    #expect(reopened.mac(.cursor).tag(of: [1]) == tag)
    try reopened.verify()
  }

  @Test func `ensuring a key that exists changes nothing`() throws {
    let keys = try TemporaryKeys()
    let keystore = try keys.begin()
    try keystore.ensureKeys(for: [.child(1), .child(1), .organisation])
    let before = try keys.keystoreBytes()
    try keystore.ensureKeys(for: [.organisation, .child(1)])
    try keystore.ensureKeys(for: [])
    #expect(try keys.keystoreBytes() == before)
    #expect(keystore.mark.slotCount == ServiceKey.allCases.count + 2)
  }

  @Test func `a subject without a key has none until it is ensured`() throws {
    let keystore = try TemporaryKeys().begin()
    #expect(try keystore.key(for: .child(1)) == nil)
  }

  @Test func `a destroyed key is gone at once, after opening again, and from the file`() throws {
    let keys = try TemporaryKeys()
    var keystore: Keystore? = try keys.begin()
    try keystore?.ensureKeys(for: [.child(1), .child(2)])
    let lost = try #require(try keystore?.key(for: .child(1)))
    let kept = try #require(try keystore?.key(for: .child(2)))
    let before = try keys.keystoreBytes()
    try keystore?.destroy([lost.id])
    let after = try keys.keystoreBytes()
    let slot = 4 * KeySlot.length
    let sealedPart = slot + KeySlot.openLength..<slot + KeySlot.openLength + KeySlot.sealedLength
    #expect(before[sealedPart] != after[sealedPart])
    #expect(before[(5 * KeySlot.length)...] == after[(5 * KeySlot.length)...])
    for opening in 1...2 {
      #expect(try keystore?.key(for: .child(1)) == nil, "opening \(opening)")
      #expect(try keystore?.key(for: .child(2))?.secret == kept.secret)
      keystore = nil
      keystore = try keys.open()
    }
    try keystore?.verify()
  }

  @Test func `destroying twice does no harm and an unknown key is named`() throws {
    let keys = try TemporaryKeys()
    let keystore = try keys.begin()
    try keystore.ensureKeys(for: [.child(1)])
    let id = try #require(try keystore.key(for: .child(1))?.id)
    let stranger = KeyID(Bytes16(repeating: 9))
    #expect(try keystore.destroy([id]).isEmpty)
    #expect(try keystore.destroy([id, stranger]) == [stranger])
    #expect(keystore.mark.destroyedCount == 1)
  }

  @Test func `a subject whose key was destroyed gets a new one`() throws {
    let keys = try TemporaryKeys()
    var keystore: Keystore? = try keys.begin()
    try keystore?.ensureKeys(for: [.child(1)])
    let old = try #require(try keystore?.key(for: .child(1)))
    try keystore?.destroy([old.id])
    try keystore?.ensureKeys(for: [.child(1)])
    keystore = nil
    let new = try #require(try keys.open().key(for: .child(1)))
    #expect(new.id != old.id)
    #expect(new.secret != old.secret)
  }

  @Test func `the service's own keys cannot be destroyed`() throws {
    let keys = try TemporaryKeys()
    let keystore = try keys.begin()
    let bytes = try keys.keystoreBytes()
    let slot = try KeySlot(bytes[KeySlot.length..<2 * KeySlot.length])
    #expect(slot.purpose == .service(.referenceIndex))
    #expect(try keystore.destroy([slot.keyID]) == [slot.keyID])
    #expect(try keys.keystoreBytes() == bytes)
  }

  @Test func `a hundred tasks asking for the same keys get one each`() async throws {
    let keys = try TemporaryKeys()
    let keystore = try keys.begin()
    let seen = try await withThrowingTaskGroup(of: [KeySubject: KeyID].self) { group in
      for task in 0..<100 {
        group.addTask {
          let subjects = (0..<10).map { KeySubject.child(UInt8((task + $0 * 3) % 40)) }
          try keystore.ensureKeys(for: subjects)
          return try subjects.reduce(into: [:]) { $0[$1] = try keystore.key(for: $1)?.id }
        }
      }
      return try await group.reduce(into: [KeySubject: Set<KeyID>]()) { all, some in
        for (subject, id) in some { all[subject, default: []].insert(id) }
      }
    }
    #expect(seen.count == 40)
    #expect(seen.values.allSatisfy { $0.count == 1 })
    #expect(keystore.mark.slotCount == ServiceKey.allCases.count + 40)
  }

  @Test func `reading, adding and destroying at the same time leave a sound keystore`() async throws
  {
    let keys = try TemporaryKeys()
    var keystore: Keystore? = try keys.begin()
    try await Self.churn(try #require(keystore))
    keystore = nil
    let reopened = try keys.open()
    try reopened.verify()
    #expect(reopened.mark.destroyedCount == 40)
    for number in 0..<40 {
      #expect(try reopened.key(for: .child(UInt8(number))) == nil)
      #expect(try reopened.key(for: .child(UInt8(100 + number))) != nil)
    }
  }

  private static func churn(_ keystore: Keystore) async throws {
    try await withThrowingTaskGroup { group in
      for number in 0..<40 {
        group.addTask {
          try keystore.ensureKeys(for: [.child(UInt8(number)), .child(UInt8(100 + number))])
          let key = try #require(try keystore.key(for: .child(UInt8(number))))
          try keystore.destroy([key.id])
          _ = try keystore.key(for: .child(UInt8(100 + (number + 1) % 40)))
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func `no unwrapped key stands in the keystore file`() throws {
    let keys = try TemporaryKeys()
    let keystore = try keys.begin()
    try keystore.ensureKeys(for: Self.everyClass)
    let file = Data(try keys.keystoreBytes())
    for subject in Self.everyClass {
      let secret = try #require(try keystore.key(for: subject)?.secret)
      #expect(file.range(of: secret.withUnsafeBytes { Data($0) }) == nil)
    }
    let master = try MasterKey.load(from: keys.masterKeyPath).secret
    #expect(file.range(of: master.withUnsafeBytes { Data($0) }) == nil)
  }
}
