import ArgumentParser

struct AccessCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access", abstract: "Who may call what, from the table that decides it.",
    discussion: """
      The table belongs to this program's version of the contract, and no server is asked. What is \
      not in it is denied.
      """,
    subcommands: [AccessExplain.self, AccessPage.self])
}
