import ArgumentParser
import WorkbookProtocol

struct PeopleCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "The people who work here.",
    subcommands: [PeopleListed.self, PeopleLeft.self])
}

struct PeopleListed: Act {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The people on the list, by name.")

  @Argument(help: "Only people whose name contains this.")
  var name: String?

  @Option(help: "Only people whom this person supervises today: part of the name.")
  var supervisor: String?

  @Flag(help: "Those who have left, too.")
  var withLeavers = false

  @Option(help: "How many at most, 1 to 200.")
  var limit = 50

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    var params = PeopleList.Params(
      nameContains: name, withLeavers: withLeavers ? true : nil, limit: limit)
    if let supervisor { params.supervisor = try await desk.person(supervisor) }
    let page = try await desk.call(PeopleList.self, params)
    desk.terminal.print(PeopleLines(clock: desk.clock).text(page.items))
    if page.nextCursor != nil {
      desk.terminal.say("There are more: give part of a name, or --limit up to 200.")
    }
  }
}

/// A list of people: two lines each, the second with the supervisor and the id.
struct PeopleLines {
  let clock: LondonClock

  func text(_ people: [Wire.PersonSummary]) -> String {
    people.isEmpty
      ? "There is nobody of that name on the list." : people.map(lines).joined(separator: "\n")
  }

  private func lines(_ person: Wire.PersonSummary) -> String {
    let left = person.left.map { ", left on \(clock.shortWords(day: $0))" } ?? ""
    let first = Layout.wrapped(
      "\(person.discipline.title), \(person.agency)\(left)",
      first: Layout.cell(person.name, 36) + " ")
    let supervisor = person.supervisor.map { "  supervised by \($0.name)" } ?? ""
    return first + "\n" + Layout.cell(supervisor, 42) + "  " + person.id
  }
}
