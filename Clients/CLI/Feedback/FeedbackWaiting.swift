import ArgumentParser
import WorkbookProtocol

struct FeedbackWaiting: Act {
  static let configuration = CommandConfiguration(
    commandName: "waiting", abstract: "How much waits to be read for safety, for a cron job.",
    discussion: """
      It ends with 0 while nothing is late, and with 3 once it is the turn of the deputy (after 4 \
      hours) or of the out-of-hours team (after 24). It ends with 3 also when it is not signed in: \
      in both cases somebody has to look.

      */15 * * * * workbook feedback waiting || mail -s Late duty@example.org
      """)

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let waiting = try await desk.contributions(waiting: true)
    func count(_ turn: Wire.ReadingTurn) -> Int { waiting.count { ($0.turn ?? .checker) == turn } }
    desk.terminal.print(
      Wire.ReadingTurn.allCases.map { Layout.cell($0.title, 24) + "  \(count($0))" }
        .joined(separator: "\n"))
    if count(.outOfHours) > 0 {
      throw CommandFailure(
        "Nobody has read this for a day: it is for the out-of-hours team to read now. 'workbook feedback check'.",
        .notAllowed)
    }
    if count(.deputy) > 0 {
      throw CommandFailure(
        "Nobody has read this for 4 hours: it is for the deputy to read now. 'workbook feedback check'.",
        .notAllowed)
    }
  }
}
