import ArgumentParser
import WorkbookProtocol

struct CheckInShow: Act {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One of your own check-ins in full, your note too.")

  @Argument(help: "The month, such as 2026-10 or October.")
  var month: String

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let month = try desk.clock.month(option: month, "'check-in show'")
    let record = try await desk.myCheckIn(of: month)
    let text = try await desk.checkInText(for: [record])
    desk.terminal.print(
      (try text.lines(of: record) + [""] + text.ownLines(of: record)).joined(separator: "\n"))
  }
}

extension Desk {
  /// What it takes to write these check-ins out; lists are asked for only when something stands in them.
  func checkInText(for records: [Wire.CheckInRecord]) async throws -> CheckInText {
    guard let entry = try await contract().schema("CheckInEntry") else {
      throw CommandFailure("The server does not describe a check-in.", .other)
    }
    let hasConditions = records.contains { $0.checkIn.conditions?.isEmpty == false }
    let hasInstruments = records.contains { $0.checkIn.instruments?.isEmpty == false }
    return CheckInText(
      entry: entry, names: hasConditions ? try await conditionWords() : [:],
      instruments: hasInstruments ? try await instruments(enabledOnly: false) : [], clock: clock)
  }
}
