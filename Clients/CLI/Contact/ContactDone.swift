import ArgumentParser
import WorkbookProtocol

struct ContactDone: Act {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Say that you have been in touch with somebody.")

  @Argument(help: "The id, as 'contact list' shows it.")
  var id: String

  @Option(help: ArgumentHelp("On which day, else today.", valueName: "day"))
  var on: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let id = try RecordID.checked(id, shownBy: "contact list").lowercased()
    let day = try on.map { try desk.clock.day(option: $0, "--on") }
    guard
      let request = try await desk.contactRequests(withContacted: true).first(where: {
        $0.id.lowercased() == id
      })
    else {
      throw CommandFailure(
        "Nobody has asked for you under this id. 'workbook contact list' shows who is waiting.",
        .refused)
    }
    let key = write.key(surroundings)
    _ = try await desk.write(
      ResilienceConfirmContact.self,
      .init(
        id: request.id, ifRevision: request.revision, idempotencyKey: key, on: day,
        dryRun: write.dryRunParam), key: key)
    let when = desk.clock.words(day: day ?? desk.clock.today)
    desk.terminal.print(
      write.dryRun
        ? Written.nothingStored
        : Layout.wrapped(
          "Kept: you were in touch with \(request.person.name) on \(when). They can see that."))
  }
}
