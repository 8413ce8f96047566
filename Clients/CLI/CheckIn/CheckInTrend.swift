import ArgumentParser
import WorkbookProtocol

struct CheckInTrend: Act {
  static let configuration = CommandConfiguration(
    commandName: "trend", abstract: "How your own answers went, month by month.")

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let mine = try await desk.myCheckIns()
    guard !mine.isEmpty else {
      return desk.terminal.print(CheckInRows(clock: desk.clock).text([]))
    }
    let text = try await desk.checkInText(for: mine)
    desk.terminal.print(try TrendTable(text, mine).text())
  }
}
