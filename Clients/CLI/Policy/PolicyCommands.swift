import ArgumentParser

struct PolicyCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Rules that this authority sets for itself.",
    subcommands: [SmallestGroup.self])
}
