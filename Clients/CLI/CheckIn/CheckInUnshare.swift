import ArgumentParser
import WorkbookProtocol

struct CheckInUnshare: Act {
  static let configuration = CommandConfiguration(
    commandName: "unshare", abstract: "Take back the sharing of one month.")

  @Argument(help: "The month, such as 2026-10 or October.")
  var month: String

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let month = try desk.clock.month(option: month, "'check-in unshare'")
    let record = try await desk.myCheckIn(of: month)
    let key = write.key(surroundings)
    _ = try await desk.write(
      ResilienceUnshare.self,
      .init(checkIn: record.id, idempotencyKey: key, dryRun: write.dryRunParam), key: key)
    desk.terminal.print(
      write.dryRun
        ? Written.nothingStored
        : Layout.wrapped(
          "Your check-in for \(month.words) is yours alone again. What somebody has read already they may remember."
        ))
  }
}
