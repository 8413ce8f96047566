import ArgumentParser

struct HoldCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: "Keep records from being deleted; for information governance.",
    discussion: """
      While a hold is in force nothing that it covers is deleted or erased, by anybody. Only \
      information governance sees that there is one and why.
      """,
    subcommands: [HoldSet.self, HoldEnd.self, HoldList.self])
}
