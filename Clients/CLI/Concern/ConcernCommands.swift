import ArgumentParser

struct ConcernCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concern",
    abstract: "Somebody may be hurt: write it down and report it, with nobody's approval.",
    discussion: """
      If somebody is in danger now, call 999 first. Write afterwards.

      The last 8 characters of an id are enough.
      """,
    subcommands: [
      ConcernRaise.self, ConcernReported.self, ConcernList.self, ConcernShow.self,
      ConcernUpdate.self, ConcernClose.self,
    ])
}
