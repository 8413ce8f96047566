import Sealing

/// A password's hash. Under the organisation's key, so that a stolen database alone gives nothing to guess against.
struct StoredPassword: StoredWords {
  static let strand = Strand.password

  var logN: Int
  var blockSize: Int
  var parallelism: Int
  var salt: [UInt8]
  var digest: [UInt8]

  init(_ hash: PasswordHash) {
    logN = hash.cost.logN
    blockSize = hash.cost.blockSize
    parallelism = hash.cost.parallelism
    salt = hash.salt
    digest = hash.digest
  }

  var hash: PasswordHash {
    PasswordHash(
      cost: PasswordCost(logN: logN, blockSize: blockSize, parallelism: parallelism), salt: salt,
      digest: digest)
  }
}

/// What an authenticator app shares with the service. Under the organisation's key.
struct StoredSecondFactor: StoredWords {
  static let strand = Strand.secondFactor

  var secret: [UInt8]

  init(_ secret: AuthenticatorSecret) {
    self.secret = secret.bytes
  }
}
