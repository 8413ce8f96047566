import Foundation

/// As `openssl pkeyutl -verify -pubin -rawin` reads it: SubjectPublicKeyInfo (RFC 5280 §4.1) of Ed25519 (RFC 8410 §4).
extension VerifyingKey {
  private static let prefix: [UInt8] = [
    0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
  ]
  private static let begin = "-----BEGIN PUBLIC KEY-----"
  private static let end = "-----END PUBLIC KEY-----"

  package var pem: String {
    "\(Self.begin)\n\(Data(Self.prefix + bytes).base64EncodedString())\n\(Self.end)\n"
  }

  /// Nil unless it is an Ed25519 key.
  package init?(pem: String) {
    let lines = pem.split(whereSeparator: \.isNewline)
    guard lines.first == Self.begin[...], lines.last == Self.end[...],
      let der = Data(base64Encoded: lines.dropFirst().dropLast().joined()),
      der.starts(with: Self.prefix)
    else { return nil }
    self.init(bytes: Array(der.dropFirst(Self.prefix.count)))
  }
}
