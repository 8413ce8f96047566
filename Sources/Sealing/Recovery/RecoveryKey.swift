import COpenSSL
import Crypto

/// The private key of the recovery certificate, out of its safe for a restoration or a drill.
package struct RecoveryKey: Sendable {
  private let certificate: RecoveryCertificate
  /// The file, not a key: what is held so is overwritten when it is freed.
  private let pem: SymmetricKey
  private let path: String
  private let passphrase: String

  /// - Parameter passphrase: `nil` for a key that is not locked with one.
  package static func load(
    certificate: String, key path: String, passphrase: String?
  ) throws(RecoveryError) -> RecoveryKey {
    let certificate = try RecoveryCertificate.load(from: certificate)
    return try RecoveryFile.typed { () throws in
      var pem = try RecoveryFile.bytes(of: path)
      defer { LibCrypto.wipe(&pem) }
      LibCrypto.forgetErrors()
      let isLocked = String(decoding: pem, as: UTF8.self).contains("ENCRYPTED")
      guard !isLocked || passphrase != nil else {
        throw RecoveryError.passphraseNeeded(path: path)
      }
      let key = RecoveryKey(
        certificate: certificate, pem: SymmetricKey(data: pem), path: path,
        passphrase: passphrase ?? "")
      guard let parsed = try key.parsed() else {
        throw isLocked ? RecoveryError.wrongPassphrase(path: path) : .notAKey(path: path)
      }
      let owner = try certificate.parsed()
      // Without it both are freed once their pointers are taken.
      let fits = withExtendedLifetime((owner, parsed)) {
        X509_check_private_key(owner.pointer, parsed.pointer) == 1
      }
      guard fits else {
        throw RecoveryError.keyOfAnother(key: path, certificate: certificate.path)
      }
      return key
    }
  }

  /// - Parameter bytes: CMS in DER, as ``RecoveryCertificate/encrypt(_:)`` makes it.
  /// - Returns: what was encrypted, once all of it is known to be unchanged.
  package func decrypt(_ bytes: [UInt8]) throws(RecoveryError) -> [UInt8] {
    guard bytes.count <= 2_000_000_000 else { throw .tooLong(bytes: bytes.count) }
    guard SealedForm.isForm(of: bytes) else { throw .tampered }
    return try RecoveryFile.typed { () throws in
      LibCrypto.forgetErrors()
      guard let key = try parsed() else { throw RecoveryError.notAKey(path: path) }
      let recipient = try certificate.parsed()
      let message = try LibCrypto.reading(bytes) { bio in
        d2i_CMS_bio(bio, nil).map { LibCrypto.Message($0) }
      }
      guard let message else { throw RecoveryError.tampered }
      guard message.isEncrypted(to: recipient) else {
        throw RecoveryError.notForThisKey(path: certificate.path)
      }
      return try withExtendedLifetime((key, recipient, message)) {
        try LibCrypto.writing { target in
          let done = CMS_decrypt(
            message.pointer, key.pointer, recipient.pointer, nil, target, UInt32(CMS_BINARY))
          guard done == 1 else { throw RecoveryError.tampered }
        }
      }
    }
  }

  /// An empty passphrase stands for none: without one libcrypto would ask at the terminal.
  private func parsed() throws -> LibCrypto.PrivateKey? {
    try pem.withUnsafeBytes { pem in
      try LibCrypto.reading(pem) { bio in
        passphrase.withCString { text in
          PEM_read_bio_PrivateKey(bio, nil, nil, UnsafeMutableRawPointer(mutating: text))
            .map { LibCrypto.PrivateKey($0) }
        }
      }
    }
  }
}
