import ArgumentParser
import WorkbookProtocol

struct InstrumentDisable: Act {
  static let configuration = CommandConfiguration(
    commandName: "disable", abstract: "Ask an instrument no longer.",
    discussion: "What was answered stays with those who answered it.")

  @Argument(help: "Its id, as 'instrument list' shows it.")
  var id: String

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let key = write.key(surroundings)
    _ = try await desk.write(
      InstrumentsDisable.self,
      .init(instrument: id, idempotencyKey: key, dryRun: write.dryRunParam), key: key)
    desk.terminal.print(
      write.dryRun
        ? Written.nothingStored
        : Layout.wrapped(
          "\(id) is asked no longer. What was answered stays with those who answered it."))
  }
}
