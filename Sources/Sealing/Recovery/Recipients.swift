import COpenSSL

extension LibCrypto.Message {
  /// Whether it was encrypted to this certificate. libcrypto says so itself only where it was encrypted to a key of another
  /// kind; a wrong key of the same kind fails as a changed message does.
  func isEncrypted(to certificate: LibCrypto.Certificate) -> Bool {
    withExtendedLifetime((self, certificate)) {
      Self.elements(of: CMS_get0_RecipientInfos(pointer)).contains { recipient in
        switch CMS_RecipientInfo_type(recipient) {
        case CMS_RECIPINFO_TRANS:
          CMS_RecipientInfo_ktri_cert_cmp(recipient, certificate.pointer) == 0
        case CMS_RECIPINFO_AGREE:
          Self.elements(of: CMS_RecipientInfo_kari_get0_reks(recipient)).contains { key in
            CMS_RecipientEncryptedKey_cert_cmp(key, certificate.pointer) == 0
          }
        default: false
        }
      }
    }
  }

  /// They belong to the message.
  private static func elements(of stack: OpaquePointer?) -> [OpaquePointer] {
    (0..<max(0, OPENSSL_sk_num(stack))).compactMap { index in
      OPENSSL_sk_value(stack, index).map { OpaquePointer($0) }
    }
  }
}
