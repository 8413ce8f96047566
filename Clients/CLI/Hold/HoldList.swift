import ArgumentParser
import WorkbookProtocol

struct HoldList: Act {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Holds, the newest first.")

  @Flag(help: "Only those that are in force.")
  var inForce = false

  @Flag(help: "Only those that have ended.")
  var ended = false

  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if inForce, ended { throw ValidationError("Give --in-force or --ended, or neither for all.") }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let holds = try await desk.holds(inForce ? .inForce : ended ? .ended : nil)
    guard !holds.isEmpty else {
      return desk.terminal.print(
        inForce ? "No hold is in force." : ended ? "No hold has ended." : "There is no hold.")
    }
    desk.terminal.print(
      holds.map { Self.lines($0, desk.clock) }.joined(separator: "\n\n"))
  }

  private static func lines(_ hold: Wire.LegalHold, _ clock: LondonClock) -> String {
    let indent = String(repeating: " ", count: ShortID.length + 2)
    let lines = [
      scope(hold),
      "Since \(clock.words(day: hold.on)), by \(hold.by.name)", "Why: \(hold.reason)",
      hold.endedOn.map { day in
        let by = hold.endedBy.map { ", by \($0.name)" } ?? ""
        return "Ended on \(clock.words(day: day))\(by)"
          + (hold.endReason.map { ": \($0)" } ?? "")
      } ?? "IN FORCE",
    ]
    return lines.enumerated().map { index, line in
      Layout.wrapped(line, first: index == 0 ? ShortID.of(hold.id) + "  " : indent)
    }.joined(separator: "\n")
  }

  /// With the name or the reference, unless the words have it already.
  private static func scope(_ hold: Wire.LegalHold) -> String {
    guard let whom = hold.person?.name ?? hold.youngPerson, !hold.scope.contains(whom) else {
      return hold.scope
    }
    return "\(hold.scope) (\(whom))"
  }
}

extension Desk {
  func holds(_ state: GovernanceListHolds.Params.State? = nil) async throws -> [Wire.LegalHold] {
    try await everyPage { cursor in
      let page = try await call(
        GovernanceListHolds.self, .init(state: state, cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
  }

  /// One of them, by its id or the end of it.
  func hold(_ words: String) async throws -> Wire.LegalHold {
    _ = try ShortID.isWhole(words, shownBy: "hold list")
    let all = try await holds()
    let id = try ShortID.whole(
      words, among: all.map(\.id), of: "hold", shownBy: "hold list")
    return all.first { $0.id == id } ?? all[0]
  }
}
