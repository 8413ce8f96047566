import ArgumentParser
import WorkbookProtocol

struct Erasures: Act {
  static let configuration = CommandConfiguration(
    commandName: "erasures",
    abstract: "What information governance has erased, when and why; never what it said.")

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let erasures = try await desk.everyPage { cursor in
      let page = try await desk.call(
        GovernanceListErasures.self, .init(cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
    desk.terminal.print(
      erasures.isEmpty
        ? "Nothing was erased."
        : erasures.map { Self.lines($0, desk.clock) }.joined(separator: "\n\n"))
  }

  private static func lines(_ erasure: Wire.Erasure, _ clock: LondonClock) -> String {
    let day = Layout.cell(clock.shortWords(day: erasure.on), 13)
    let indent = String(repeating: " ", count: day.count)
    let person = erasure.person.map { " (\($0.name))" } ?? ""
    return [
      Layout.wrapped(erasure.what + person, first: day),
      Layout.wrapped("By \(erasure.by.name)", first: indent),
      Layout.wrapped("Why: \(erasure.reason)", first: indent),
      indent + "id \(Layout.plain(erasure.id))",
    ].joined(separator: "\n")
  }
}
