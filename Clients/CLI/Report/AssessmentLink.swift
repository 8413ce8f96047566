import ArgumentParser
import Foundation
import WorkbookProtocol

struct AssessmentLink: Act {
  static let configuration = CommandConfiguration(
    commandName: "assessment-link",
    abstract: "Supervision and assessment quality, side by side.",
    discussion: """
      Without --from and --until it covers the two years up to today. The formats are renderings \
      of one document, made here, so they cannot disagree.
      """)

  @Option(help: ArgumentHelp("The first day.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "day"))
  var until: String?

  @Option(
    help: ArgumentHelp(
      "The id of the unit it is about, else the whole authority.", valueName: "id"))
  var scope: String?

  @OptionGroup var rendering: ReportOutput
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let until = try until.map { try desk.clock.day(option: $0, "--until") } ?? desk.clock.today
    let from =
      try from.map { try desk.clock.day(option: $0, "--from") }
      ?? desk.clock.day(twoYearsUntil: until)
    let params = ReportsAssessmentLink.Params(
      period: Wire.ReportingPeriod(from: from, until: until), scope: scope)
    let result = try await desk.call(
      method: ReportsAssessmentLink.name, params: WireJSON.encode(params))
    try rendering.deliver(result, to: desk.terminal)
  }
}

extension LondonClock {
  /// The first of the two years that end with this day.
  func day(twoYearsUntil day: String) -> String {
    let first = noon(of: day).flatMap { calendar.date(byAdding: .year, value: -2, to: $0) }
      .flatMap { calendar.date(byAdding: .day, value: 1, to: $0) }
    return first.map(self.day(of:)) ?? day
  }
}
