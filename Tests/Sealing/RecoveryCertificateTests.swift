import Foundation
import Sealing
import Testing

struct RecoveryCertificateTests {
  @Test func `a certificate says whose it is, from when until when, and which`() throws {
    let recovery = try TemporaryRecovery(certificate: RecoveryFixtures.p256)
    let certificate = try recovery.certificate()
    #expect(certificate.subject == "O=Sedgemere Council,CN=Workbook recovery P-256")
    #expect(certificate.validFrom == 1_767_225_600_000)
    #expect(certificate.expires == 4_922_899_200_000)
    // As `openssl x509 -fingerprint -sha256` prints it.
    #expect(
      certificate.fingerprint
        == "0a8500b866d90b5b18c2d80bf6987e524a5444bacfa847adccba791f8ad7f036")
  }

  @Test func `it may be used from its first moment until before its last`() throws {
    let recovery = try TemporaryRecovery(certificate: RecoveryFixtures.expired)
    let certificate = try recovery.certificate()
    let path = recovery.certificatePath
    try certificate.check(at: certificate.validFrom)
    try certificate.check(at: certificate.expires - 1)
    #expect(throws: RecoveryError.expired(path: path, on: "2026-01-31")) {
      try certificate.check(at: certificate.expires)
    }
    #expect(throws: RecoveryError.notYetValid(path: path, from: "2025-01-01")) {
      try certificate.check(at: certificate.validFrom - 1)
    }
  }

  @Test(arguments: [
    (RecoveryFixtures.rsa1024, "1024 bits"), (RecoveryFixtures.ec192, "192 bits"),
    (RecoveryFixtures.ed25519, "neither RSA nor EC"),
    (RecoveryFixtures.rsaThatSigns, "keyEncipherment"),
    (RecoveryFixtures.ecThatSigns, "keyAgreement"),
  ])
  func `a certificate that nothing should be encrypted to is refused with the reason`(
    certificate: String, reason: String
  ) throws {
    let recovery = try TemporaryRecovery(certificate: certificate)
    let error = #expect(throws: RecoveryError.self) { try recovery.certificate() }
    guard case .unsuitable(recovery.certificatePath, let why) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(why.contains(reason))
  }

  @Test(arguments: [
    "", "Dear Sir", RecoveryFixtures.p256Key, String(RecoveryFixtures.p256.dropLast(60)),
  ])
  func `a file that holds no certificate is refused by name`(text: String) throws {
    let recovery = try TemporaryRecovery(certificate: text)
    #expect(throws: RecoveryError.notACertificate(path: recovery.certificatePath)) {
      try recovery.certificate()
    }
  }

  @Test func `a missing certificate and a folder in its place are told apart`() throws {
    let recovery = try TemporaryRecovery(certificate: RecoveryFixtures.p256)
    try FileManager.default.removeItem(atPath: recovery.certificatePath)
    let path = recovery.certificatePath
    #expect(throws: RecoveryError.unreadable(path: path, reason: "no such file")) {
      try recovery.certificate()
    }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: RecoveryError.unreadable(path: path, reason: "it is a folder")) {
      try recovery.certificate()
    }
  }
}
