/// What it costs to try one password with scrypt (RFC 7914 §2).
package struct PasswordCost: Hashable, Sendable {
  /// The logarithm to base 2 of the work factor N.
  package let logN: Int
  /// Block size r. Memory is 128·N·r bytes.
  package let blockSize: Int
  /// Parallelism p.
  package let parallelism: Int

  package init(logN: Int, blockSize: Int, parallelism: Int) {
    self.logN = logN
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// 2^15, 8, 3: 32 MiB a try, one of the settings that OWASP's Password Storage Cheat Sheet holds equal to its first choice.
  package static let standard = PasswordCost(logN: 15, blockSize: 8, parallelism: 3)
}
