import ArgumentParser
import WorkbookProtocol

struct YouSaidWeDidReport: Act {
  static let configuration = CommandConfiguration(
    commandName: "you-said-we-did", abstract: "What young people said, and what came of it.",
    discussion: """
      For young people it is one page in plain words that can be printed as a poster. Without a \
      quarter it is the last one that has closed.

      workbook report you-said-we-did --quarter 2026-Q3 --voice young-people --language cy \\
        --output poster.html
      """)

  enum Reader: String, ExpressibleByArgument, CaseIterable {
    case youngPeople = "young-people"
    case leaders

    var voice: Wire.Voice {
      switch self {
      case .youngPeople: .youngPeople
      case .leaders: .leaders
      }
    }
  }

  @Option(
    help: ArgumentHelp(
      "The quarter, written \(CalendarQuarter.howItIsWritten).", valueName: "quarter"))
  var quarter: String?

  @Option(help: "For whom it speaks.")
  var voice: Reader

  @Option(help: "In which language.")
  var language: Wire.Language?

  @OptionGroup var rendering: ReportOutput
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let quarter = try quarter.map(CalendarQuarter.parse) ?? .lastClosed(desk.clock)
    let result = try await desk.call(
      method: ReportsYouSaidWeDid.name,
      params: WireJSON.encode(
        ReportsYouSaidWeDid.Params(
          period: quarter.period, voice: voice.voice, language: language)))
    try rendering.deliver(result, to: desk.terminal)
  }
}
