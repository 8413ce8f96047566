import ArgumentParser

struct ActivityCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activity", abstract: "What is done with young people so that their view counts.",
    discussion: "The last 8 characters of an id are enough.",
    subcommands: [ActivityStart.self, ActivityUpdate.self, ActivityList.self, ActivityShow.self])
}
