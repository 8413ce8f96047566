import COpenSSL
import Foundation
import Glibc

/// The certificate that backups are encrypted to. Its private key is kept off the machine, so the service cannot read its own
/// backups.
package struct RecoveryCertificate: Sendable {
  package let path: String
  /// As RFC 2253 writes it.
  package let subject: String
  /// UTC milliseconds.
  package let validFrom: Int64
  /// UTC milliseconds.
  package let expires: Int64
  /// SHA-256 of the certificate, in hex.
  package let fingerprint: String
  let der: [UInt8]
  private let isRSA: Bool

  /// Refuses a certificate that nothing can be encrypted to; whether it is valid today is asked with ``check(at:)``.
  package static func load(from path: String) throws(RecoveryError) -> RecoveryCertificate {
    try RecoveryFile.typed { () throws in
      LibCrypto.forgetErrors()
      let pem = try RecoveryFile.bytes(of: path)
      let certificate = try LibCrypto.reading(pem) { bio in
        PEM_read_bio_X509(bio, nil, nil, nil).map { LibCrypto.Certificate($0) }
      }
      guard let certificate else { throw RecoveryError.notACertificate(path: path) }
      return try RecoveryCertificate(certificate, path)
    }
  }

  private init(_ certificate: LibCrypto.Certificate, _ path: String) throws {
    let pointer = certificate.pointer
    defer { withExtendedLifetime(certificate) {} }
    guard let key = X509_get0_pubkey(pointer) else {
      throw RecoveryError.unsuitable(path: path, why: "its public key cannot be read")
    }
    isRSA = EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA
    let usage = X509_get_key_usage(pointer)
    switch EVP_PKEY_get_base_id(key) {
    case EVP_PKEY_RSA:
      guard EVP_PKEY_get_bits(key) >= 2048 else {
        throw RecoveryError.unsuitable(
          path: path, why: "its RSA key has \(EVP_PKEY_get_bits(key)) bits, fewer than 2048")
      }
      guard usage & UInt32(KU_KEY_ENCIPHERMENT) != 0 else {
        throw RecoveryError.unsuitable(path: path, why: "its key usage lacks keyEncipherment")
      }
    case EVP_PKEY_EC:
      guard EVP_PKEY_get_bits(key) >= 256 else {
        throw RecoveryError.unsuitable(
          path: path, why: "its EC key has \(EVP_PKEY_get_bits(key)) bits, fewer than 256")
      }
      guard usage & UInt32(KU_KEY_AGREEMENT) != 0 else {
        throw RecoveryError.unsuitable(path: path, why: "its key usage lacks keyAgreement")
      }
    default: throw RecoveryError.unsuitable(path: path, why: "its key is neither RSA nor EC")
    }
    self.path = path
    subject = String(
      decoding: try LibCrypto.writing { bio in
        let name = X509_get_subject_name(pointer)
        guard X509_NAME_print_ex(bio, name, 0, workbook_rfc2253) >= 0 else {
          throw RecoveryError.unsuitable(path: path, why: "its subject cannot be read")
        }
      }, as: UTF8.self)
    validFrom = try Self.moment(X509_get0_notBefore(pointer), path)
    expires = try Self.moment(X509_get0_notAfter(pointer), path)
    der = try LibCrypto.writing { bio in
      guard i2d_X509_bio(bio, pointer) == 1 else {
        throw RecoveryError.libcrypto(reason: LibCrypto.lastReason)
      }
    }
    fingerprint = Hex.encode(Digest.sha256(der))
  }

  /// - Parameter now: UTC milliseconds.
  package func check(at now: Int64) throws(RecoveryError) {
    guard now >= validFrom else {
      throw .notYetValid(path: path, from: RecoveryFile.day(validFrom))
    }
    guard now < expires else { throw .expired(path: path, on: RecoveryFile.day(expires)) }
  }

  /// CMS in DER: AuthEnvelopedData (RFC 5083) with AES-256-GCM; the key in it goes by RSA-OAEP or by ECDH, with SHA-256.
  ///
  /// - Parameter bytes: 1 GiB at most; takes some four times that of memory.
  package func encrypt(_ bytes: [UInt8]) throws(RecoveryError) -> [UInt8] {
    guard bytes.count <= 1 << 30 else { throw .tooLong(bytes: bytes.count) }
    return try RecoveryFile.typed { () throws in
      LibCrypto.forgetErrors()
      let certificate = try parsed()
      return try LibCrypto.reading(bytes) { source in
        let flags = UInt32(CMS_BINARY | CMS_PARTIAL)
        guard let message = CMS_encrypt(nil, source, EVP_aes_256_gcm(), flags)
        else { throw RecoveryError.libcrypto(reason: LibCrypto.lastReason) }
        let owned = LibCrypto.Message(message)
        return try withExtendedLifetime((owned, certificate)) {
          try add(certificate, to: message)
          guard CMS_final(message, source, nil, UInt32(CMS_BINARY)) == 1 else {
            throw RecoveryError.libcrypto(reason: LibCrypto.lastReason)
          }
          return try LibCrypto.writing { target in
            guard i2d_CMS_bio(target, message) == 1 else {
              throw RecoveryError.libcrypto(reason: LibCrypto.lastReason)
            }
          }
        }
      }
    }
  }

  private func add(_ certificate: LibCrypto.Certificate, to message: OpaquePointer) throws {
    let recipient = CMS_add1_recipient_cert(
      message, certificate.pointer, UInt32(CMS_KEY_PARAM))
    guard let recipient else { throw RecoveryError.libcrypto(reason: LibCrypto.lastReason) }
    let context = CMS_RecipientInfo_get0_pkey_ctx(recipient)
    // libcrypto 3.0 would take PKCS #1 v1.5, or SHA-1.
    let isSet =
      if isRSA {
        EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) > 0
          && EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()) > 0
      } else {
        EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_sha256()) > 0
      }
    guard isSet else { throw RecoveryError.libcrypto(reason: LibCrypto.lastReason) }
  }

  func parsed() throws -> LibCrypto.Certificate {
    let certificate = try LibCrypto.reading(der) { bio in
      d2i_X509_bio(bio, nil).map { LibCrypto.Certificate($0) }
    }
    guard let certificate else { throw RecoveryError.notACertificate(path: path) }
    return certificate
  }

  private static func moment(_ time: UnsafePointer<ASN1_TIME>?, _ path: String) throws -> Int64 {
    var parts = tm()
    guard ASN1_TIME_to_tm(time, &parts) == 1 else {
      throw RecoveryError.unsuitable(path: path, why: "its dates cannot be read")
    }
    return Int64(timegm(&parts)) * 1_000
  }
}
