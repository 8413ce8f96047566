import Crypto
import CryptoExtras
import Foundation

/// A password as it is kept: scrypt (RFC 7914) with a salt of its own.
///
/// A few passwords typed on different keyboards are the same text in different code points, so the text is brought
/// into Unicode's form NFC first (NIST SP 800-63B §5.1.1.2, RFC 8265 §4.2). Nothing is cut off.
package struct PasswordHash: Hashable, Sendable {
  package let cost: PasswordCost
  package let salt: [UInt8]
  package let digest: [UInt8]

  package init(cost: PasswordCost, salt: [UInt8], digest: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.digest = digest
  }

  /// Takes a tenth of a second and 32 MiB: see ``PasswordDesk``.
  package static func of(
    _ password: String, cost: PasswordCost, from random: RandomBytes
  ) throws -> PasswordHash {
    let salt = random.bytes(16)
    return PasswordHash(cost: cost, salt: salt, digest: try derive(password, salt, cost))
  }

  /// As costly as making one, whatever the answer.
  package func isOf(_ password: String) throws -> Bool {
    Digest.areEqual(try Self.derive(password, salt, cost), digest)
  }

  private static func derive(
    _ password: String, _ salt: [UInt8], _ cost: PasswordCost
  ) throws -> [UInt8] {
    let normal = password.precomposedStringWithCanonicalMapping
    return try KDF.Scrypt.deriveKey(
      from: Array(normal.utf8), salt: salt, outputByteCount: 32, rounds: 1 << cost.logN,
      blockSize: cost.blockSize, parallelism: cost.parallelism
    ).withUnsafeBytes { Array($0) }
  }
}

/// A hash never appears in a log.
extension PasswordHash: CustomStringConvertible {
  package var description: String { "password hash" }
}
