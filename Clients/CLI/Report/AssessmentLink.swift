import ArgumentParser
import WorkbookProtocol

struct AssessmentLink: Act {
  static let configuration = CommandConfiguration(
    commandName: "assessment-link",
    abstract: "Supervision and assessment quality, side by side.",
    discussion: """
      For the whole authority and for whole quarters. Without --from and --until it is the two \
      years up to the end of this quarter. The formats are renderings of one document, made here, \
      so they cannot disagree.
      """)

  @Option(
    help: ArgumentHelp(
      "The first quarter, such as 2026-Q1, or a day in it.", valueName: "quarter"))
  var from: String?

  @Option(
    help: ArgumentHelp("The last quarter, such as 2026-Q4, or a day in it.", valueName: "quarter"))
  var until: String?

  @OptionGroup var rendering: ReportOutput
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let last =
      try until.map { try desk.clock.quarter(option: $0, "--until") }
      ?? CalendarQuarter(of: desk.clock.month)
    let first =
      try from.map { try desk.clock.quarter(option: $0, "--from") }
      ?? CalendarQuarter(of: last.first.advanced(by: -Self.monthsBefore))
    let params = ReportsAssessmentLink.Params(
      period: Wire.ReportingPeriod(from: first.period.from, until: last.period.until))
    let result = try await desk.call(
      method: ReportsAssessmentLink.name, params: WireJSON.encode(params))
    try rendering.deliver(result, to: desk.terminal)
  }

  /// From the first month of the last quarter to that of the first: eight quarters in all.
  private static let monthsBefore = 21
}
