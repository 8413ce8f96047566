import ArgumentParser

struct LogCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "The access log, for information governance.",
    subcommands: [LogList.self, LogVerify.self])
}
