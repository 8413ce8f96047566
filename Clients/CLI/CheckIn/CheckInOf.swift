import ArgumentParser
import WorkbookProtocol

struct CheckInOf: Act {
  static let configuration = CommandConfiguration(
    commandName: "of", abstract: "What somebody you supervise has shared with you.",
    discussion:
      "You see only the months that they chose to share, without their notes. That there is nothing says nothing about whether they answered."
  )

  @Argument(help: "Who: part of the name.")
  var person: String

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let shared = try await desk.checkInsShared(by: try await desk.person(person))
    guard !shared.isEmpty else {
      return desk.terminal.print(
        "Nothing shared with you. That says nothing about whether they answered.")
    }
    let text = try await desk.checkInText(for: shared)
    let lines = try shared.map { try text.lines(of: $0).joined(separator: "\n") }
    desk.terminal.print(lines.joined(separator: "\n\n"))
    desk.terminal.print("\nShared with you by their author, who can take it back.")
  }
}
