import ArgumentParser
import WorkbookProtocol

struct SessionConfirm: Act {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Confirm as the supervisee that a session happened, and for how long.",
    discussion: "workbook session confirm ID --minutes 90   (or --not-held)")

  @Argument(help: "The session's id, as 'session list' shows it.")
  var id: String

  @Option(help: "How long it lasted in minutes, interruptions included.")
  var minutes: Int?

  @Flag(help: "It was interrupted.")
  var interrupted = false

  @Flag(help: "It did not happen. For a session agreed not needed, this confirms that.")
  var notHeld = false

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if notHeld, minutes != nil || interrupted {
      throw ValidationError("Either it was held, for so many --minutes, or --not-held.")
    }
    if !notHeld, minutes == nil {
      throw ValidationError("Say how long it lasted with --minutes, or give --not-held.")
    }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let key = write.key(surroundings)
    let params = SupervisionConfirm.Params(
      session: try RecordID.checked(id, shownBy: "session list"), happened: !notHeld,
      idempotencyKey: key, minutes: minutes,
      interrupted: notHeld ? nil : interrupted, dryRun: write.dryRunParam)
    let result = try await desk.write(
      method: SupervisionConfirm.name, params: WireJSON.encode(params), key: key)
    desk.terminal.print(
      try Written(result).report(
        notHeld ? "Your word that it did not happen is kept." : "Confirmed.", dryRun: write.dryRun))
  }
}
