import ArgumentParser

struct ParticipationCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "participation", abstract: "How young people's views are taken in.",
    subcommands: [SettingsCommands.self])
}

struct SettingsCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Who reads, who answers, and by when.",
    subcommands: [SettingsShow.self, SettingsSet.self])
}
