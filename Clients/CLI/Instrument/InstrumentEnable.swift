import ArgumentParser
import Foundation
import WorkbookProtocol

struct InstrumentEnable: Act {
  static let configuration = CommandConfiguration(
    commandName: "enable", abstract: "Ask an instrument in check-ins from now on.",
    discussion: """
      No wording of other people comes with this program: your authority supplies it, one \
      statement a line, and says that it may use it.

      workbook instrument enable BRS --wording brs.txt --we-may-use-it
      """)

  @Argument(help: "Its id, as 'instrument list' shows it.")
  var id: String

  @Option(
    help: ArgumentHelp(
      "A text file with one statement a line, in their order; - is standard input.",
      valueName: "file"), completion: .file())
  var wording: String

  @Flag(help: "Your authority has the right to use this instrument and its wording.")
  var weMayUseIt = false

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if !weMayUseIt {
      throw ValidationError(
        "Somebody made this instrument. Find out whether your authority may use it, then say so with --we-may-use-it."
      )
    }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let wording = try lines(desk.terminal)
    let key = write.key(surroundings)
    _ = try await desk.write(
      InstrumentsEnable.self,
      .init(
        instrument: id, mayUse: true, wording: wording, idempotencyKey: key,
        dryRun: write.dryRunParam), key: key)
    desk.terminal.print(
      write.dryRun
        ? Written.nothingStored
        : Layout.wrapped(
          "\(id) is asked from now on, in the wording of \(self.wording == "-" ? "standard input" : self.wording). Nobody has to answer it."
        ))
  }

  /// Blank lines are nothing.
  private func lines(_ terminal: Terminal) throws -> [String] {
    let bytes: [UInt8]
    do {
      bytes =
        try wording == "-"
        ? terminal.readAll() : Array(Data(contentsOf: URL(fileURLWithPath: wording)))
    } catch {
      throw CommandFailure("\(wording) cannot be read: is the name right?", .wrongInput)
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    guard !lines.isEmpty else {
      throw CommandFailure("\(wording) is empty: give one statement a line.", .wrongInput)
    }
    return lines
  }
}
