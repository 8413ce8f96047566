import ArgumentParser
import ReportDocument
import WorkbookProtocol

struct AccessPage: Act {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: "The whole table as one page that anybody can check.",
    discussion: """
      workbook access table --output access.html
      workbook access table --role leader
      """)

  @Option(
    help: "Only what this role may, such as leader.",
    completion: .list(Wire.Role.allCases.map(\.rawValue)))
  var role: String?

  @OptionGroup var rendering: ReportOutput

  func carryOut(in surroundings: Surroundings) async throws {
    let role = try role.map(AccessWhom.role)
    let clock = try LondonClock(now: surroundings.now())
    guard let today = ReportDocument.Day(clock.today) else {
      throw CommandFailure("The clock of this machine shows no day that can be written.", .other)
    }
    try rendering.deliver(
      AccessDocument(role: role).document(on: today), to: surroundings.terminal)
  }
}
