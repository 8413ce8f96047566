import ArgumentParser
import WorkbookProtocol

struct LogVerify: Act {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that no row of the access log was altered, taken out, put in or exchanged.",
    discussion: """
      Each row is bound to the one before it, and every minute the newest is signed outside the \
      database. Without --whole the rows since the newest signature are checked.

      The exit code is \(ExitStatus.unsound.rawValue) when the log is not sound.
      """)

  @Flag(help: "From the first row on; a log of a million rows takes a few seconds.")
  var whole = false

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let verdict = try await desk.call(GovernanceVerifyLog.self, .init(whole: whole ? true : nil))
    let lines = [
      verdict.sound ? "Sound." : "NOT SOUND.", verdict.finding, Self.checked(verdict),
      signed(verdict, desk.clock),
    ]
    desk.terminal.print(lines.map { Layout.wrapped($0) }.joined(separator: "\n"))
    if !verdict.sound { throw Unsound(firstBadRow: verdict.firstBadRow) }
  }

  private static func checked(_ verdict: Wire.LogVerdict) -> String {
    guard verdict.rows > 0 else { return "There was no row to check." }
    return verdict.rows == 1
      ? "Checked: row \(verdict.fromRow)."
      : "Checked: \(verdict.rows) rows, from row \(verdict.fromRow) to row \(verdict.untilRow)."
  }

  private func signed(_ verdict: Wire.LogVerdict, _ clock: LondonClock) -> String {
    guard let row = verdict.signedRow else { return "No row is signed yet." }
    let when = verdict.signedAt.map { " on \(clock.words(moment: $0))" } ?? ""
    return "The newest signed row is \(row), signed\(when)."
  }

  /// For scripts, and for whoever sees only standard error.
  private struct Unsound: Reportable {
    let firstBadRow: Int?
    let status = ExitStatus.unsound

    var report: String {
      "The access log is not sound" + (firstBadRow.map { ", from row \($0) on." } ?? ".")
    }
  }
}
