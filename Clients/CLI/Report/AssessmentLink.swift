import ArgumentParser
import Foundation
import ReportDocument
import WorkbookProtocol

struct AssessmentLink: Act {
  static let configuration = CommandConfiguration(
    commandName: "assessment-link",
    abstract: "Supervision and assessment quality, side by side.",
    discussion: """
      Without --from and --until it covers the two years up to today. The formats are renderings \
      of one document, made here, so they cannot disagree.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, csv, json
  }

  @Option(help: ArgumentHelp("The first day.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "day"))
  var until: String?

  @Option(
    help: ArgumentHelp(
      "The id of the unit it is about, else the whole authority.", valueName: "id"))
  var scope: String?

  @Option(
    help: "How it is rendered; without it, as the name of the --output file ends, else as text.")
  var format: Format?

  @Option(
    help: "Write it to this file, which only you can read, in place of standard output.",
    completion: .file())
  var output: String?

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
    let text = try rendered(result, as: format ?? outputFormat ?? .text)
    guard let output else { return desk.terminal.print(text) }
    try PrivateFile.write(Data(text.utf8), to: output, replacing: true)
    desk.terminal.say("Written to \(output).")
  }

  /// What the name of the output file promises.
  private var outputFormat: Format? {
    output.flatMap { Format(rawValue: ($0 as NSString).pathExtension.lowercased()) }
  }

  private func rendered(_ json: [UInt8], as format: Format) throws -> String {
    if format == .json { return try IndentedJSON.text(json) + "\n" }
    let document: ReportDocument
    do {
      document = try ReportDocument(json: Data(json))
    } catch {
      throw CommandFailure(
        "The report is of another version than this program can show. Ask for --format json.",
        .other)
    }
    return switch format {
    case .text: document.text()
    case .html: document.html()
    case .csv, .json: document.csv()
    }
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
