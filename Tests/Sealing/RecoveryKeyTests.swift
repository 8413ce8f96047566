import Foundation
import Sealing
import Testing

struct RecoveryKeyTests {
  private let recovery: TemporaryRecovery

  init() throws {
    recovery = try TemporaryRecovery(
      certificate: RecoveryFixtures.p256, key: RecoveryFixtures.p256LockedKey)
  }

  @Test(arguments: [RecoveryFixtures.p256LockedKey, RecoveryFixtures.p256LegacyLockedKey])
  func `a locked key opens with its passphrase and with no other`(key: String) throws {
    try recovery.write(key, to: recovery.keyPath)
    let sealed = try recovery.certificate().encrypt([1, 2, 3])
    let opened = try recovery.key(passphrase: RecoveryFixtures.passphrase).decrypt(sealed)
    #expect(opened == [1, 2, 3])
    for wrong in ["A marsh harrier at dusk", " ", ""] {
      #expect(throws: RecoveryError.wrongPassphrase(path: recovery.keyPath)) {
        try recovery.key(passphrase: wrong)
      }
    }
  }

  @Test func `a locked key without a passphrase is refused, not asked about at a terminal`() throws
  {
    #expect(throws: RecoveryError.passphraseNeeded(path: recovery.keyPath)) { try recovery.key() }
  }

  @Test func `a passphrase does no harm to a key that has none`() throws {
    try recovery.write(RecoveryFixtures.p256Key, to: recovery.keyPath)
    _ = try recovery.key(passphrase: "not needed")
  }

  @Test(arguments: [
    "", "Dear Sir", RecoveryFixtures.p256, String(RecoveryFixtures.p256Key.dropLast(60)),
  ])
  func `a file that holds no private key is refused by name`(text: String) throws {
    try recovery.write(text, to: recovery.keyPath)
    #expect(throws: RecoveryError.notAKey(path: recovery.keyPath)) { try recovery.key() }
  }

  @Test(arguments: [RecoveryFixtures.p384Key, RecoveryFixtures.rsa2048Key])
  func `the key of another certificate is refused before anything is opened`(key: String) throws {
    try recovery.write(key, to: recovery.keyPath)
    let path = recovery.certificatePath
    #expect(throws: RecoveryError.keyOfAnother(key: recovery.keyPath, certificate: path)) {
      try recovery.key()
    }
  }

  @Test func `a missing key is refused`() throws {
    try FileManager.default.removeItem(atPath: recovery.keyPath)
    #expect(throws: RecoveryError.unreadable(path: recovery.keyPath, reason: "no such file")) {
      try recovery.key()
    }
  }

  @Test func `the key of a certificate that has expired opens what was encrypted before`() throws {
    try recovery.write(RecoveryFixtures.expired, to: recovery.certificatePath)
    try recovery.write(RecoveryFixtures.p256Key, to: recovery.keyPath)
    let sealed = try recovery.certificate().encrypt([1])
    #expect(try recovery.key().decrypt(sealed) == [1])
  }
}
