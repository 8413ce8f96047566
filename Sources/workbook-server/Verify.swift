import ArgumentParser
import Foundation
import Sealing
import Storage
import Workbook

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Check the database, the whole access log and every sealed record, and change nothing.",
    discussion: """
      Works while the service runs, and on a copy of its files. The access log is compared with every signed checkpoint, \
      and the first row or record that is not as it was written is named.
      """)

  @Option(help: "The folder of the database.")
  var data: String

  @Option(help: "The folder of the master key and of the signing key.")
  var keys: String

  @Option(
    help: ArgumentHelp(
      "The file of signed checkpoints of the access log. Default: checkpoints in the folder of the keys.",
      valueName: "file"))
  var checkpoints: String?

  @Option(
    help: ArgumentHelp(
      """
      The file of checkpoints is lost for good: begin a new one, if all else is sound and the service is stopped. What was \
      cut off the log before can then no longer be told.
      """, valueName: "reason"))
  var startCheckpoints: String?

  func validate() throws {
    if let startCheckpoints, startCheckpoints.allSatisfy(\.isWhitespace) {
      throw ValidationError(
        "Say with --start-checkpoints why the file of checkpoints is lost: the line is kept.")
    }
  }

  func run() async throws {
    Process.prepare()
    var configuration = Store.Configuration(dataFolder: data, keysFolder: keys)
    if let checkpoints { configuration.checkpointPath = checkpoints }
    let verification = Verification(of: configuration, uptime: Uptime.elapsed)
    if startCheckpoints != nil { try verification.refuseUnlessLost() }
    let found = try verification.run(
      against: startCheckpoints == nil ? verification.checkpoints() : [])
    print(Self.text(of: found))
    guard found.faults.isEmpty else {
      throw Refusal(
        found.faults.joined(separator: " ")
          + " Stop the service, keep these files as they are for whoever looks into it, and restore the newest good backup "
          + "into an empty folder (workbook-server restore).")
    }
    if let reason = startCheckpoints { try begin(verification, because: reason) }
  }

  private func begin(_ verification: Verification, because reason: String) throws {
    try verification.beginCheckpoints(at: .now)
    print(
      """
      A new file of checkpoints was begun at \(verification.configuration.checkpointPath), \(UTC.text(.now)): \(reason)
      Keep this line with the service's papers.
      """)
  }

  private static func text(of found: Verification.Found) -> String {
    let log = found.log
    let signed =
      log.signed.map { "the newest is of row \(Quantity.count($0.row))" } ?? "no row is signed yet"
    return """
      Database    \(Quantity.bytes(found.databaseBytes)), \(found.database.isEmpty ? "whole" : "DAMAGED") \
      (\(Quantity.seconds(found.databaseTook)))
      Access log  \(Quantity.plural(log.rows, "row")) checked \
      (\(Quantity.seconds(found.logTook))\(rate(log.rows, found.logTook)))
      Signed      \(Quantity.plural(found.checkpoints, "checkpoint")), \(signed)
      Sealed      \(Quantity.count(found.sealed.openedCount)) opened, \
      \(Quantity.count(found.sealed.erasedCount)) erased, \(Quantity.count(found.sealed.faults)) bad \
      (\(Quantity.seconds(found.sealedTook))\(rate(found.sealed.openedCount, found.sealedTook)))
      Keys        \(Quantity.count(found.keys?.slotCount ?? 0)), of which \
      \(Quantity.count(found.keys?.destroyedCount ?? 0)) are destroyed
      \(found.faults.isEmpty ? "All is well." : "NOT as it was written.")
      """
  }

  private static func rate(_ count: Int, _ duration: Duration) -> String {
    let seconds =
      Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    guard count > 1_000, seconds > 0.01 else { return "" }
    return ", \(Quantity.count(Int(Double(count) / seconds))) a second"
  }
}
