import ArgumentParser
import WorkbookProtocol

struct PromiseCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promise",
    abstract: "What leaders promise after reading the workforce report, and whether they kept it.",
    subcommands: [PromiseList.self, PromiseAdd.self, PromiseAnswer.self])
}

extension Desk {
  /// The promises that concern a unit, the newest first.
  /// - Parameter unit: Its id; nil means the one you lead, or else the one you work in.
  func promises(to unit: String?, openOnly: Bool = false) async throws -> [Wire.PromiseRecord] {
    try await everyPage { cursor in
      let page = try await call(
        PromisesList.self,
        .init(unit: unit, openOnly: openOnly ? true : nil, cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
  }
}
