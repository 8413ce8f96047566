import ArgumentParser

struct ContactCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact", abstract: "Who has asked to hear from you.",
    subcommands: [ContactList.self, ContactDone.self])
}
