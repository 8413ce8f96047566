import ArgumentParser
import WorkbookProtocol

struct CheckInShare: Act {
  static let configuration = CommandConfiguration(
    commandName: "share", abstract: "Let those who supervise you today read one month.",
    discussion:
      "That month only, without your note, for as long as they supervise you and until you take it back with 'check-in unshare'."
  )

  @Argument(help: "The month, such as 2026-10 or October.")
  var month: String

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let month = try desk.clock.month(option: month, "'check-in share'")
    let record = try await desk.myCheckIn(of: month)
    let key = write.key(surroundings)
    _ = try await desk.write(
      ResilienceShare.self,
      .init(checkIn: record.id, idempotencyKey: key, dryRun: write.dryRunParam), key: key)
    desk.terminal.print(
      write.dryRun
        ? Written.nothingStored
        : Layout.wrapped(
          "Those who supervise you today can read your check-in for \(month.words), without the note. 'workbook check-in unshare \(month.iso)' takes it back."
        ))
  }
}
