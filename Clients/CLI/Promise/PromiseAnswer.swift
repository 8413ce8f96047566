import ArgumentParser
import WorkbookProtocol

struct PromiseAnswer: Act {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Say what became of a promise.",
    discussion: """
      workbook promise answer ID partlyKept --what "Two of the three posts are filled."
      """)

  @Argument(help: "The promise's id, as 'promise list' shows it.")
  var id: String

  @Argument(help: "kept, partlyKept or notKept.")
  var outcome: Wire.PromiseOutcome

  @Option(help: ArgumentHelp("What was done, or why not.", valueName: "text"))
  var what: String

  @Option(help: ArgumentHelp("On which day that was so, else today.", valueName: "day"))
  var on: String?

  @Option(
    help: ArgumentHelp(
      "A unit the promise concerns, when it is not the one you lead or work in.",
      valueName: "name"))
  var unit: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let id = try RecordID.checked(id, shownBy: "promise list").lowercased()
    let day = try on.map { try desk.clock.day(option: $0, "--on") }
    var about: String?
    if let unit { about = try await desk.units().one(unit).id }
    guard
      let promise = try await desk.promises(to: about).first(where: { $0.id.lowercased() == id })
    else {
      throw CommandFailure(
        "There is no promise with this id \(unit == nil ? "to the unit you lead or work in. If it was made to another, name that with --unit" : "to that unit"). 'workbook promise list' shows them.",
        .refused)
    }
    let key = write.key(surroundings)
    _ = try await desk.write(
      PromisesAnswer.self,
      .init(
        id: promise.id, outcome: outcome, whatHappened: what, ifRevision: promise.revision,
        idempotencyKey: key, on: day, dryRun: write.dryRunParam), key: key)
    desk.terminal.print(
      write.dryRun
        ? Written.nothingStored
        : Layout.wrapped(
          "Written down: \(outcome.title.lowercased()). The next workforce report begins with it."))
  }
}
