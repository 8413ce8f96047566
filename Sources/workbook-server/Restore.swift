import ArgumentParser
import Foundation
import Sealing
import Storage
import Workbook

struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a backup in the place of a database that is gone.",
    discussion: """
      The new data folder holds no database, or is not there yet. Everything is checked before it counts: the manifest's signature, every \
      part, the database, the keystore's copy, the whole access log. What was erased after the backup was made stays erased. \
      When anything is wrong, nothing is left behind.
      """)

  @Option(help: ArgumentHelp("The backup: a folder workbook-backup-….", valueName: "folder"))
  var from: String

  @Option(help: "The new folder of the database.")
  var data: String

  @OptionGroup var recovery: RecoveryOptions

  @Option(
    help: ArgumentHelp(
      "The file of signed checkpoints of the access log. Default: checkpoints in the folder of the keys.",
      valueName: "file"))
  var checkpoints: String?

  private var checkpointPath: String { checkpoints ?? recovery.keys + "/checkpoints" }

  func validate() throws { try Folder.refuse(checkpoints: checkpoints, inside: data) }

  func run() async throws {
    Process.prepare()
    let means = try recovery.means()
    let restoration = Restoration(
      of: from, into: data, checkpointPath: checkpointPath, means)
    let interruption = Interruption(removing: [restoration.workingPath])
    let done = try await restoration.run(at: .now) { interruption.end() }
    print(text(of: done))
  }

  private func text(of done: Restoration.Done) -> String {
    var lines = [
      "Restored \(from) of \(done.manifest.madeAt) into \(data).",
      "\(Quantity.plural(done.manifest.counts.values.reduce(0, +), "row")) in "
        + "\(Quantity.plural(done.manifest.counts.count, "table")); the access log is whole, up to row "
        + "\(Quantity.count(done.manifest.log.rows)).",
    ]
    if done.lostRows > 0 {
      lines.append(
        "\(Quantity.plural(done.lostRows, "row")) of the access log that had been signed later are lost, with what was "
          + "recorded then. The file of checkpoints says so.")
    }
    let forgotten = done.forgotten
    if forgotten.checkIns + forgotten.contributions > 0 {
      lines.append(
        "Erased again, as they had been since: \(Quantity.plural(forgotten.checkIns, "check-in")), "
          + "\(Quantity.plural(forgotten.contributions, "contribution")).")
    }
    lines.append(
      "Tokens, sessions, passwords and roles are those of that day: end again what was ended since. Then start the service: "
        + "workbook-server serve --data \(data) --keys \(recovery.keys) --checkpoints \(checkpointPath) "
        + "--keystore-copy \(recovery.keystoreCopy)")
    return lines.joined(separator: "\n")
  }
}
