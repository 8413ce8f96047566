import ArgumentParser

struct AuditCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Judge how good assessments are, and read the judgements.",
    subcommands: [AuditRecord.self, AuditList.self, AuditShow.self])
}

struct AssessmentCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assessment", abstract: "Register assessments, so that they can be audited.",
    subcommands: [AssessmentRegister.self])
}
