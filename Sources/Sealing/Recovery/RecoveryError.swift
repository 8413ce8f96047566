/// Why a backup cannot be encrypted to the recovery certificate, or decrypted with its key. `description` is for whoever runs the
/// service: one sentence that says what is wrong and what to do.
package enum RecoveryError: Error, Equatable {
  case unreadable(path: String, reason: String)
  case notACertificate(path: String)
  case notAKey(path: String)
  /// The days are dates in UTC.
  case expired(path: String, on: String)
  case notYetValid(path: String, from: String)
  case unsuitable(path: String, why: String)
  case passphraseNeeded(path: String)
  case wrongPassphrase(path: String)
  case keyOfAnother(key: String, certificate: String)
  /// What was to be decrypted was encrypted to another certificate.
  case notForThisKey(path: String)
  /// What was to be decrypted was changed, or is cut short.
  case tampered
  case tooLong(bytes: Int)
  case libcrypto(reason: String)
}

extension RecoveryError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path) cannot be read (\(reason)): name the right file, and see that this user may read it."
    case .notACertificate(let path):
      "\(path) holds no certificate in PEM (a block that begins with -----BEGIN CERTIFICATE-----): name the recovery "
        + "certificate with --recovery-certificate."
    case .notAKey(let path):
      "\(path) holds no private key in PEM, or it is damaged: name the key of the recovery certificate with --recovery-key."
    case .expired(let path, let day):
      "The recovery certificate \(path) expired on \(day): make a new one, and keep the old key for the old backups. Nothing "
        + "was written."
    case .notYetValid(let path, let day):
      "The recovery certificate \(path) is valid from \(day) on only: check the clock of this machine, or use one that is "
        + "valid today. Nothing was written."
    case .unsuitable(let path, let why):
      "The recovery certificate \(path) cannot be used to encrypt (\(why)): make one with an RSA key of 3072 bits "
        + "(openssl req … -addext keyUsage=critical,keyEncipherment) or on the curve P-256, P-384 or P-521 "
        + "(keyUsage=critical,keyAgreement)."
    case .passphraseNeeded(let path):
      "The recovery key \(path) is locked with a passphrase: name a file that holds it with --passphrase-file."
    case .wrongPassphrase(let path):
      "The passphrase does not open the recovery key \(path): try another, or another copy of the key."
    case .keyOfAnother(let key, let certificate):
      "The recovery key \(key) is not the key of the certificate \(certificate): name the two that belong together."
    case .notForThisKey(let path):
      "This was encrypted to another certificate than \(path): name the certificate and the key of that day."
    case .tampered:
      "It was changed after it was encrypted, or is cut short: use another backup, and find out who could write there."
    case .tooLong(let bytes):
      "\(bytes) bytes are more than can be encrypted in one piece."
    case .libcrypto(let reason):
      "libcrypto failed (\(reason)): try again, and if it stays so, see that OpenSSL 3.0.21 or later is installed."
    }
  }
}
