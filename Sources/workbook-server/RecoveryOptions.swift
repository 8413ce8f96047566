import ArgumentParser
import Foundation
import Sealing
import Storage

/// What opens a backup again.
struct RecoveryOptions: ParsableArguments {
  @Option(help: "The folder of the master key and of the signing key.")
  var keys: String

  @Option(
    help: ArgumentHelp(
      "The copy of the keystore that was made with the backup, or a newer one.", valueName: "file"))
  var keystoreCopy: String

  @Option(
    help: ArgumentHelp(
      "The recovery certificate in PEM that the backups are encrypted to.", valueName: "file"))
  var recoveryCertificate: String

  @Option(
    help: ArgumentHelp(
      "The certificate's private key in PEM, from where it is locked away.", valueName: "file"))
  var recoveryKey: String

  @Option(
    help: ArgumentHelp("A file with the passphrase of that key, if it has one.", valueName: "file"))
  var passphraseFile: String?

  func means() throws -> RecoveryMeans {
    try RecoveryMeans(
      keysFolder: keys, keystoreCopy: keystoreCopy,
      certificate: try RecoveryCertificate.load(from: recoveryCertificate),
      key: try RecoveryKey.load(
        certificate: recoveryCertificate, key: recoveryKey, passphrase: try passphrase()))
  }

  /// The first line of the file.
  private func passphrase() throws -> String? {
    guard let passphraseFile else { return nil }
    do {
      let text = try String(contentsOfFile: passphraseFile, encoding: .utf8)
      return text.split(whereSeparator: \.isNewline).first.map(String.init)
    } catch {
      throw Refusal(
        "\(passphraseFile) cannot be read: --passphrase-file needs a file with one line.")
    }
  }
}

/// Time since the process began, for durations.
enum Uptime {
  private static let start = ContinuousClock.now

  static let elapsed: @Sendable () -> Duration = { ContinuousClock.now - start }
}
