import ArgumentParser
import WorkbookProtocol

struct AuditList: Act {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The assessments you may see, and whether they have been audited.")

  @Option(
    help: ArgumentHelp("Only assessments by this person: part of the name.", valueName: "name"))
  var practitioner: String?

  @Option(help: ArgumentHelp("Only assessments of this young person.", valueName: "reference"))
  var youngPerson: String?

  @Option(help: ArgumentHelp("Completed on this day or later.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("Completed on this day or earlier.", valueName: "day"))
  var until: String?

  @Flag(inversion: .prefixedNo, help: "Only those with an audit, or only those without.")
  var audited: Bool?

  @Option(help: ArgumentHelp("How many at most, 1 to 200.", valueName: "count"))
  var limit = 20

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    var params = AssessmentsList.Params(youngPerson: youngPerson, audited: audited, limit: limit)
    if let practitioner { params.practitioner = try await desk.person(practitioner) }
    params.completedFrom = try from.map { try desk.clock.day(option: $0, "--from") }
    params.completedUntil = try until.map { try desk.clock.day(option: $0, "--until") }
    let page = try await desk.call(AssessmentsList.self, params)
    desk.terminal.print(AssessmentLines(clock: desk.clock).text(page.items))
    if page.nextCursor != nil {
      desk.terminal.say("There are more: give --limit up to 200, or a narrower period.")
    }
  }
}

/// A list of assessments: two lines each, the second with who wrote it and the id.
struct AssessmentLines {
  let clock: LondonClock

  func text(_ assessments: [Wire.AssessmentSummary]) -> String {
    assessments.isEmpty
      ? "There are no such assessments among those you may see."
      : assessments.map(lines).joined(separator: "\n")
  }

  private func lines(_ assessment: Wire.AssessmentSummary) -> String {
    let facts = [
      assessment.kind.title.lowercased(),
      assessment.completed.map { "completed \(clock.shortWords(day: $0))" } ?? "under way",
      Self.audits(assessment.audits),
    ]
    let first = Layout.wrapped(
      facts.joined(separator: ", "), first: Layout.cell(assessment.reference, 17) + " ")
    return first + "\n" + String(repeating: " ", count: 18)
      + Layout.cell(assessment.practitioner.name, 24) + "  " + assessment.id
  }

  private static func audits(_ count: Int) -> String {
    switch count {
    case 0: "not audited"
    case 1: "audited"
    default: "\(count) audits"
    }
  }
}
