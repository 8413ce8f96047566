import Foundation
import Testing

@testable import Sealing

struct RecoveryEncryptionTests {
  private static let pairs = [
    (RecoveryFixtures.rsa2048, RecoveryFixtures.rsa2048Key),
    (RecoveryFixtures.rsa3072, RecoveryFixtures.rsa3072Key),
    (RecoveryFixtures.p256, RecoveryFixtures.p256Key),
    (RecoveryFixtures.p384, RecoveryFixtures.p384Key),
  ]
  private let words = Array(SealedParts.words.utf8)

  @Test(arguments: pairs, [0, 1, 16, 65_537, 3_000_000])
  func `what is encrypted opens again`(pair: (String, String), length: Int) throws {
    let recovery = try TemporaryRecovery(certificate: pair.0, key: pair.1)
    // Line ends of every kind: CMS of text would change them.
    let plain = Array("\r\n\n\r\0".utf8).cycled(to: length)
    let sealed = try recovery.certificate().encrypt(plain)
    #expect(SealedForm.isForm(of: sealed))
    #expect(try recovery.key().decrypt(sealed) == plain)
  }

  @Test func `the key in it goes by RSA-OAEP or by ECDH, with SHA-256`() throws {
    // RFC 8017 §A.2.1 with sha256 (RFC 5754 §2.2); RFC 5753 §7.1.4, dhSinglePass-stdDH-sha256kdf.
    let oaep = Data([0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x07])
    let sha256 = Data([0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01])
    let ecdh = Data([0x2B, 0x81, 0x04, 0x01, 0x0B, 0x01])
    let rsa = try TemporaryRecovery(certificate: RecoveryFixtures.rsa3072).certificate()
    let ofRSA = Data(try rsa.encrypt(words))
    #expect(ofRSA.range(of: oaep) != nil)
    #expect(ofRSA.range(of: sha256) != nil)
    let p256 = try TemporaryRecovery(certificate: RecoveryFixtures.p256).certificate()
    #expect(Data(try p256.encrypt(words)).range(of: ecdh) != nil)
  }

  @Test(arguments: pairs)
  func `the words are not in it, and no two look alike`(pair: (String, String)) throws {
    let certificate = try TemporaryRecovery(certificate: pair.0).certificate()
    let one = try certificate.encrypt(words)
    #expect(Data(one).range(of: Data(words.prefix(8))) == nil)
    #expect(try certificate.encrypt(words).suffix(60) != one.suffix(60))
  }

  @Test(arguments: [
    (RecoveryFixtures.rsa2048, RecoveryFixtures.rsa2048Key),
    (RecoveryFixtures.p256, RecoveryFixtures.p256Key),
  ])
  func `a bit flipped in any byte yields no other words`(pair: (String, String)) throws {
    let recovery = try TemporaryRecovery(certificate: pair.0, key: pair.1)
    let key = try recovery.key()
    let sealed = try recovery.certificate().encrypt(words)
    // The words and what seals them are last: tag, its header, ciphertext.
    let authenticated = sealed.count - 18 - words.count
    var unharmed: [Int] = []
    for position in sealed.indices {
      var flipped = sealed
      flipped[position] ^= 1 << (position % 8)
      do throws(RecoveryError) {
        #expect(try key.decrypt(flipped) == words, "byte \(position)")
        unharmed.append(position)
      } catch {
        let isExpected =
          error == .tampered || error == .notForThisKey(path: recovery.certificatePath)
        #expect(isExpected, "byte \(position): \(error)")
      }
    }
    // Who it is for is not authenticated: a version, a capital in the issuer's name.
    #expect(unharmed.allSatisfy { $0 < authenticated }, "\(unharmed)")
  }

  @Test func `every 50th byte of a long part changed is detected`() throws {
    let recovery = try TemporaryRecovery(
      certificate: RecoveryFixtures.p256, key: RecoveryFixtures.p256Key)
    let key = try recovery.key()
    let sealed = try recovery.certificate().encrypt([UInt8](repeating: 0x61, count: 20_000))
    for position in stride(from: sealed.count - 20_000, to: sealed.count, by: 50) {
      var changed = sealed
      changed[position] &+= 1
      #expect(throws: RecoveryError.tampered, "byte \(position)") { try key.decrypt(changed) }
    }
  }

  @Test func `a part cut short or continued is detected`() throws {
    let recovery = try TemporaryRecovery(
      certificate: RecoveryFixtures.p256, key: RecoveryFixtures.p256Key)
    let key = try recovery.key()
    let sealed = try recovery.certificate().encrypt(words)
    for length in sealed.indices {
      #expect(throws: RecoveryError.tampered, "\(length) bytes") {
        try key.decrypt(Array(sealed.prefix(length)))
      }
    }
    #expect(throws: RecoveryError.tampered) { try key.decrypt(sealed + [0]) }
  }

  @Test(arguments: [
    (RecoveryFixtures.p256, RecoveryFixtures.p384, RecoveryFixtures.p384Key),
    (RecoveryFixtures.rsa2048, RecoveryFixtures.rsa3072, RecoveryFixtures.rsa3072Key),
    (RecoveryFixtures.rsa2048, RecoveryFixtures.p256, RecoveryFixtures.p256Key),
    (RecoveryFixtures.p256, RecoveryFixtures.rsa2048, RecoveryFixtures.rsa2048Key),
  ])
  func `what was encrypted to another certificate is told from what was changed`(
    theirs: String, ours: String, key: String
  ) throws {
    let sealed = try TemporaryRecovery(certificate: theirs).certificate().encrypt(words)
    let recovery = try TemporaryRecovery(certificate: ours, key: key)
    #expect(throws: RecoveryError.notForThisKey(path: recovery.certificatePath)) {
      try recovery.key().decrypt(sealed)
    }
  }

  @Test(arguments: [
    (SealedParts.ofEC, RecoveryFixtures.p256, RecoveryFixtures.p256Key),
    (SealedParts.byOpenSSL, RecoveryFixtures.p256, RecoveryFixtures.p256Key),
    (SealedParts.ofRSA, RecoveryFixtures.rsa2048, RecoveryFixtures.rsa2048Key),
  ])
  func `parts of the first day, and of the openssl command, open`(
    part: String, certificate: String, key: String
  ) throws {
    let recovery = try TemporaryRecovery(certificate: certificate, key: key)
    let sealed = try #require(Data(base64Encoded: part))
    #expect(try recovery.key().decrypt(Array(sealed)) == words)
  }

  @Test(arguments: [SealedParts.withoutAuthentication, SealedParts.withAnotherCipher])
  func `a form of CMS that does not find changes, or is weaker, is not opened`(part: String) throws
  {
    let recovery = try TemporaryRecovery(
      certificate: RecoveryFixtures.p256, key: RecoveryFixtures.p256Key)
    let sealed = try #require(Data(base64Encoded: part))
    #expect(throws: RecoveryError.tampered) { try recovery.key().decrypt(Array(sealed)) }
  }

  @Test func `several threads encrypt and decrypt at once`() async throws {
    let recovery = try TemporaryRecovery(
      certificate: RecoveryFixtures.p256, key: RecoveryFixtures.p256Key)
    let (certificate, key) = (try recovery.certificate(), try recovery.key())
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in UInt8(0)..<32 {
        group.addTask {
          let plain = [UInt8](repeating: number, count: 10_000)
          return try key.decrypt(certificate.encrypt(plain)) == plain
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }
}

extension [UInt8] {
  fileprivate func cycled(to length: Int) -> [UInt8] { (0..<length).map { self[$0 % count] } }
}
