import ArgumentParser

struct SessionCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Record supervision sessions and read them.",
    subcommands: [
      SessionRecord.self, SessionAdhoc.self, SessionList.self, SessionShow.self,
      SessionConfirm.self, SessionRateDepth.self, SessionDue.self,
    ])
}
