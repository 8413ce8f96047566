import Crypto

/// Unkeyed digests, for whoever must not know the library that makes them.
package enum Digest {
  /// SHA-256 (FIPS 180-4), 32 bytes.
  package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: bytes))
  }

  /// Whether both are the same, in a time that depends on their lengths only.
  package static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(0 as UInt8) { seen, pair in seen | (pair.0 ^ pair.1) } == 0
  }
}
