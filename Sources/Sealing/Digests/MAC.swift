import Crypto

/// HMAC-SHA-256 (RFC 2104) under one of the service's own keys, from ``Keystore/mac(_:)``.
package struct MAC: Sendable {
  private let secret: SymmetricKey

  init(_ secret: SymmetricKey) {
    self.secret = secret
  }

  /// 32 bytes.
  package func tag(of bytes: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: bytes, using: secret))
  }

  /// Compared in constant time.
  package func isTag(_ tag: [UInt8], of bytes: [UInt8]) -> Bool {
    Digest.areEqual(tag, self.tag(of: bytes))
  }
}
