import ArgumentParser

struct ReportCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Reports about groups, never about one person.",
    subcommands: [AssessmentLink.self, WorkforceReport.self, YouSaidWeDidReport.self])
}
