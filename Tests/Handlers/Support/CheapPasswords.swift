import Sealing

extension PasswordCost {
  /// What a test can afford.
  static let cheap = PasswordCost(logN: 4, blockSize: 1, parallelism: 1)
}
