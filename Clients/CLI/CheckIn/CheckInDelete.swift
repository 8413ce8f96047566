import ArgumentParser
import WorkbookProtocol

struct CheckInDelete: Act {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete check-ins of yours for good.",
    discussion: """
      Your answers, notes and scores of those months cannot be read by anybody afterwards, from \
      this system or any copy of it. \(CheckInWords.stillPublished) To keep a copy first: 'workbook \
      check-in export FILE'.
      """)

  @Argument(help: "The months, such as 2026-10 2026-11.")
  var months: [String] = []

  @Flag(help: "All of your check-ins.")
  var all = false

  @Flag(help: "Do not ask first.")
  var yes = false

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if all == !months.isEmpty {
      throw ValidationError("Say which months, or give --all.")
    }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let wanted = try months.map { try desk.clock.month(option: $0, "'check-in delete'") }
    let mine = try await desk.myCheckIns()
    let chosen = all ? mine : try wanted.map { try Self.checkIn(of: $0, among: mine) }
    guard !chosen.isEmpty else { return desk.terminal.print("You have no check-ins to delete.") }
    guard try isMeant(chosen, desk) else {
      return desk.terminal.print("Nothing was deleted.")
    }
    let key = write.key(surroundings)
    for (index, ids) in Self.parts(of: chosen.map(\.id)).enumerated() {
      let key = index == 0 ? key : "\(key)-\(index)"
      _ = try await desk.write(
        ResilienceDelete.self,
        .init(checkIns: ids, idempotencyKey: key, dryRun: write.dryRunParam), key: key)
    }
    desk.terminal.print(
      write.dryRun
        ? Written.nothingStored
        : Layout.wrapped("Deleted: \(Self.words(chosen)). \(CheckInWords.stillPublished)"))
  }

  private func isMeant(_ chosen: [Wire.CheckInRecord], _ desk: Desk) throws -> Bool {
    if yes || write.dryRun { return true }
    guard desk.terminal.isInteractive else {
      throw CommandFailure(
        "There is no terminal to ask in, and this cannot be undone. Give --yes to delete without being asked.",
        .wrongInput)
    }
    desk.terminal.say(
      Layout.wrapped(
        "This deletes what you answered for \(Self.words(chosen)): the answers, your notes and the scores. Nobody can read them afterwards, not you, not from any copy. \(CheckInWords.stillPublished)"
      ))
    desk.terminal.prompt("\nDelete for good? Type yes to do it. > ")
    return desk.terminal.readLine()?.trimmed.lowercased() == "yes"
  }

  private static func checkIn(
    of month: CalendarMonth, among mine: [Wire.CheckInRecord]
  ) throws -> Wire.CheckInRecord {
    guard let found = mine.first(where: { $0.month == month.iso }) else {
      throw CommandFailure(
        "You have no check-in for \(month.words). Nothing was deleted.", .refused)
    }
    return found
  }

  /// "May 2026 and June 2026", the oldest first; of many, their number.
  private static func words(_ chosen: [Wire.CheckInRecord]) -> String {
    let months = Set(chosen.map(\.month)).sorted().map(CalendarMonth.words)
    guard let last = months.last, let first = months.first else { return "nothing" }
    switch months.count {
    case 1: return last
    case 2...6: return months.dropLast().joined(separator: ", ") + " and \(last)"
    default: return "\(months.count) months, from \(first) to \(last)"
    }
  }

  /// One call deletes at most 200.
  private static func parts(of ids: [String]) -> [[String]] {
    let ids = Array(Set(ids)).sorted()
    return stride(from: 0, to: ids.count, by: 200).map {
      Array(ids[$0..<min($0 + 200, ids.count)])
    }
  }
}
