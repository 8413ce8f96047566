import ArgumentParser
import WorkbookProtocol

struct WorkforceReport: Act {
  static let configuration = CommandConfiguration(
    commandName: "workforce",
    abstract: "The conditions of work, what they do to people, and what leaders promised.",
    discussion: """
      About one quarter that has closed: its last month can be answered until the 10th of the next. \
      Without a quarter it is the last one that has. Groups too small to show without giving \
      somebody away are hidden, with the reason; it is never about one person.

      workbook report workforce 2026-Q3 --unit "Response team" --output workforce.html
      """)

  @Argument(help: "The quarter, written \(CalendarQuarter.howItIsWritten).")
  var quarter: String?

  @Option(
    help: ArgumentHelp(
      "The unit it is about, by the beginning of its name; else the one you lead, or work in.",
      valueName: "name"))
  var unit: String?

  @OptionGroup var rendering: ReportOutput
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let quarter = try quarter.map(CalendarQuarter.parse) ?? .lastClosed(desk.clock)
    var params = ReportsWorkforce.Params(period: quarter.period)
    if let unit { params.scope = try await desk.units().one(unit).id }
    let result = try await desk.call(
      method: ReportsWorkforce.name, params: WireJSON.encode(params))
    try rendering.deliver(result, to: desk.terminal)
  }
}
