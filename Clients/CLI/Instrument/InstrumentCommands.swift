import ArgumentParser

struct InstrumentCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instrument",
    abstract: "Questionnaires made by others, in your authority's own copy of their wording.",
    subcommands: [InstrumentList.self, InstrumentEnable.self, InstrumentDisable.self])
}
