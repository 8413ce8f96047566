import ArgumentParser
import WorkbookProtocol

struct Prompts: Act {
  static let configuration = CommandConfiguration(
    abstract: "The prompts of the library: questions to think with.")

  @Option(help: "Only the prompts offered first in one kind of work.")
  var set: Wire.PromptSet?

  @Option(help: "Only prompts from this section of the evidence scope, such as 4.2.")
  var section: String?

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let answer = try await desk.call(PromptsList.self, .init(set: set, section: section))
    let lines = answer.items.map {
      Layout.wrapped(
        $0.text, first: Layout.cell($0.id, 13), hanging: String(repeating: " ", count: 13))
    }
    desk.terminal.print(
      lines.isEmpty ? "There are no such prompts." : lines.joined(separator: "\n"))
    desk.terminal.print("\nVersion \(answer.version) of the library.")
  }
}
