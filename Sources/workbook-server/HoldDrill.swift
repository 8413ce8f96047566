import ArgumentParser
import Foundation
import Storage
import Workbook

struct HoldDrill: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract:
      "Try out the newest backup, away from the live files, and print a page that says what was found.",
    discussion: """
      Restores the newest finished backup into a private folder, opens it with the service's own code, verifies the access \
      log, opens one sealed record of each kind, compares the counts, and removes it all again. The live files are not \
      touched. The exit code is 0 only when all was good.
      """)

  @Option(help: ArgumentHelp("The folder that holds the backups.", valueName: "folder"))
  var from: String

  @OptionGroup var recovery: RecoveryOptions

  @Option(
    help: ArgumentHelp(
      "Where the database is put together for a while. Default: beside the backups.",
      valueName: "folder"))
  var work: String?

  @Option(
    help: ArgumentHelp("A new file that the page is written to as well.", valueName: "file"))
  var record: String?

  @Option(
    help: ArgumentHelp(
      "How many days old the newest backup may be for the drill to be good.", valueName: "days"))
  var atMost = 7

  func validate() throws {
    guard atMost > 0 else { throw ValidationError("--at-most is a number of days, 1 or more.") }
  }

  func run() async throws {
    Process.prepare()
    if let record { try refuseUnlessFree(record) }
    let drill = Drill(
      of: from, in: work ?? from, try recovery.means(), software: SoftwareVersion.text,
      oldest: atMost, uptime: Uptime.elapsed)
    let interruption = Interruption(removing: [drill.workingPath])
    let held = try await drill.run(at: .now)
    interruption.end()
    print(held.text, terminator: "")
    let troubles = [
      held.failure.map { "The drill failed at \($0)" }, record.flatMap { write(held.text, to: $0) },
    ].compactMap(\.self)
    guard troubles.isEmpty else { throw Refusal(troubles.joined(separator: " ")) }
  }

  /// Before the drill, which may take long.
  private func refuseUnlessFree(_ file: String) throws {
    guard !FileManager.default.fileExists(atPath: file) else {
      throw Refusal(
        "\(file) is there already, and a record is never replaced: name a new file with --record.")
    }
    let folder = URL(filePath: file).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder) else {
      throw Refusal("There is no folder \(folder): make it, or name another file with --record.")
    }
  }

  /// What went wrong.
  private func write(_ text: String, to file: String) -> String? {
    do {
      try Data(text.utf8).write(to: URL(filePath: file), options: .withoutOverwriting)
      return nil
    } catch {
      return
        "The record could not be written to \(file) (\(error.localizedDescription)): keep what was printed above."
    }
  }
}
