import ArgumentParser
import Foundation
import Sealing
import Storage
import Workbook

struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make an encrypted backup, while the service runs or while it is stopped.",
    discussion: """
      The backup is a new folder in the one named with --to. It is encrypted to the recovery certificate, so that neither \
      this machine nor a thief of the backup can read it; the certificate's private key belongs in a safe. The keystore is \
      not part of it: there is one copy of it, which every backup and every erasure replaces. The backup is of use only \
      together with that copy, the keys folder, and the private key: try it with workbook-server drill.
      """)

  @Option(help: "The folder of the database.")
  var data: String

  @Option(help: "The folder of the master key and of the signing key.")
  var keys: String

  @Option(
    help: ArgumentHelp("The folder that holds the backups, on another disk.", valueName: "folder"))
  var to: String

  @Option(
    help: ArgumentHelp(
      "The recovery certificate in PEM that the backup is encrypted to.", valueName: "file"))
  var recoveryCertificate: String

  @Option(
    help: ArgumentHelp(
      "The one copy of the keystore, replaced now; on another disk, and not among the backups.",
      valueName: "file"))
  var keystoreCopy: String?

  func validate() throws {
    try Folder.refuse(keystoreCopy: keystoreCopy, beside: data, keys)
  }

  func run() async throws {
    Process.prepare()
    let now = Instant.now
    let certificate = try RecoveryCertificate.load(from: recoveryCertificate)
    try certificate.check(at: now.milliseconds)
    warn(of: certificate, now)
    let writer = BackupWriter(
      dataFolder: data, keysFolder: keys, folder: to, certificate: certificate,
      keystoreCopy: keystoreCopy, software: SoftwareVersion.text)
    let interruption = Interruption(removing: writer.workingPaths(at: now))
    let made = try writer.make(at: now) { interruption.end() }
    print(text(of: made))
  }

  private func warn(of certificate: RecoveryCertificate, _ now: Instant) {
    let days = (certificate.expires - now.milliseconds) / 86_400_000
    guard days < 60 else { return }
    FileHandle.standardError.write(
      Data(
        """
        Warning: the recovery certificate expires in \(Quantity.plural(days, "day")): make a new one, and keep the old key \
        for the old backups.

        """.utf8))
  }

  private func text(of made: BackupWriter.Made) -> String {
    let manifest = made.manifest
    let copy =
      keystoreCopy.map { "The keystore's copy \($0) is of this moment." }
      ?? "No copy of the keystore was made (--keystore-copy): without one the backup cannot be read."
    return """
      Made \(made.path)
      \(Quantity.bytes(manifest.database.bytes)) in \(Quantity.plural(manifest.parts.count, "part")), \
      \(Quantity.plural(manifest.counts.values.reduce(0, +), "row")) in \
      \(Quantity.plural(manifest.counts.count, "table")), the access log up to row \
      \(Quantity.count(manifest.log.rows)).
      \(copy)
      """
  }
}
