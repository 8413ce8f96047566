import ArgumentParser
import WorkbookProtocol

struct SessionRateDepth: Act {
  static let configuration = CommandConfiguration(
    commandName: "rate-depth",
    abstract: "Rate as the supervisee how deep one case discussion went.",
    discussion: """
      1 update: what happened and what is due
      2 explanation: one account of why, untested
      3 exploration: at least two explanations weighed; a view could have changed
      4 shift into action: as 3, and the next conversation will differ because of it

      Neither of you sees the other's rating until both are in. It is given once.
      """)

  @Argument(help: "The id of the case discussion, as 'session show' shows it.")
  var discussion: String

  @Argument(help: "1 to 4.")
  var depth: Int

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if !(1...4).contains(depth) { throw ValidationError("The depth is 1, 2, 3 or 4.") }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let key = write.key(surroundings)
    let params = SupervisionRateDepth.Params(
      discussion: try RecordID.checked(discussion, shownBy: "session show"), depth: depth,
      idempotencyKey: key, dryRun: write.dryRunParam)
    let result = try await desk.write(
      method: SupervisionRateDepth.name, params: WireJSON.encode(params), key: key)
    desk.terminal.print(
      try Written(result).report(
        "Your rating is in. You see the other one once both are.", dryRun: write.dryRun))
  }
}
