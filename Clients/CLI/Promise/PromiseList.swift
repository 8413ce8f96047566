import ArgumentParser
import WorkbookProtocol

struct PromiseList: Act {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What was promised, newest first, and what became of it.")

  @Option(
    help: ArgumentHelp(
      "The unit, by the beginning of its name; else the one you lead, or work in.",
      valueName: "name"))
  var unit: String?

  @Flag(help: "Only those of which nobody has said what happened.")
  var open = false

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let units = try await desk.units()
    let id = try unit.map { try units.one($0).id }
    let promises = try await desk.promises(to: id, openOnly: open)
    guard !promises.isEmpty else {
      return desk.terminal.print(
        open ? "No promise is waiting for an answer." : "Nothing has been promised here.")
    }
    let lines = PromiseLines(clock: desk.clock, units: units)
    desk.terminal.print(promises.map(lines.text).joined(separator: "\n\n"))
  }
}

/// One promise: to whom and after which quarter, the words, who and by when, what happened, the id.
struct PromiseLines {
  let clock: LondonClock
  let units: Units

  func text(_ promise: Wire.PromiseRecord) -> String {
    let heading = "\(units.name(promise.unit)), \(CalendarQuarter.words(promise.quarter, clock))"
    return [
      Layout.wrapped(heading), Layout.wrapped(promise.text, first: "  "),
      Layout.wrapped(
        "\(promise.owner.name) sees to it by \(clock.shortWords(day: promise.due)).", first: "  "),
      Layout.wrapped(outcome(promise), first: "  "), "  id \(promise.id)",
    ].joined(separator: "\n")
  }

  private func outcome(_ promise: Wire.PromiseRecord) -> String {
    guard let outcome = promise.outcome else {
      return promise.due < clock.today
        ? "That day has passed, and nobody has said what happened." : "Still open."
    }
    let day = promise.on.map { " on \(clock.shortWords(day: $0))" } ?? ""
    return "\(outcome.title)\(day)" + (promise.whatHappened.map { ": \($0)" } ?? ".")
  }
}
