import ArgumentParser

struct RetentionCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "How long records are kept; for information governance.",
    subcommands: [RetentionDue.self])
}
