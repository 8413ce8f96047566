import Crypto

/// SHA-256 of what comes piece by piece.
package struct RunningDigest {
  private var hash = SHA256()

  package init() {}

  package mutating func update(_ bytes: some Sequence<UInt8>) {
    hash.update(data: Array(bytes))
  }

  /// 32 bytes.
  package func finish() -> [UInt8] { Array(hash.finalize()) }
}
