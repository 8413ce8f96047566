import Crypto

/// Signs checkpoints of the access log and manifests of backups: Ed25519 (RFC 8032). It lives beside the master key, as one
/// line that can be printed and typed in again:
///
///     workbook-signing-key-1 <64 hex digits> <8 hex digits of checksum>
package struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  private static let marker = "workbook-signing-key-1"

  package static func exists(at path: String) throws(KeystoreError) -> Bool {
    try PrivateFile.exists(path)
  }

  package static func load(from path: String) throws(KeystoreError) -> SigningKey {
    guard let file = try PrivateFile.open(path) else { throw .signingKeyMissing(path: path) }
    let text = String(decoding: try file.read(256, at: 0), as: UTF8.self)
    guard let printed = PrintableKey(text, marker: marker),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: printed.bytes)
    else { throw .signingKeyMalformed(path: path) }
    return SigningKey(key: key)
  }

  /// Never replaces one.
  package static func create(at path: String) throws(KeystoreError) -> SigningKey {
    let key = Curve25519.Signing.PrivateKey()
    let text = PrintableKey(Array(key.rawRepresentation)).text(marker: marker)
    try PrivateFile.create(path, holding: Array(text.utf8))
    return SigningKey(key: key)
  }

  /// 64 bytes.
  package func sign(_ bytes: [UInt8]) -> [UInt8] {
    do {
      return Array(try key.signature(for: bytes))
    } catch {
      preconditionFailure("Ed25519 signs whatever there is: \(error)")
    }
  }

  package var verifyingKey: VerifyingKey {
    VerifyingKey(Array(key.publicKey.rawRepresentation))
  }
}

/// The public half of a signing key.
package struct VerifyingKey: Sendable, Hashable {
  /// 32 bytes.
  package let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Nil unless it is 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  package func isSignature(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: self.bytes) else {
      return false
    }
    return key.isValidSignature(signature, for: bytes)
  }
}
