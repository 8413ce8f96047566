import ArgumentParser
import WorkbookProtocol

struct SessionList: Act {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The sessions you may see, newest first.")

  @Option(
    help: ArgumentHelp(
      "Only sessions in which this person was supervised: part of the name.", valueName: "name"))
  var person: String?

  @Option(
    help: ArgumentHelp("Only sessions that this person held: part of the name.", valueName: "name"))
  var supervisor: String?

  @Option(
    help: ArgumentHelp(
      "Only sessions in which this young person was talked about.", valueName: "reference"))
  var youngPerson: String?

  @Option(help: ArgumentHelp("Only this kind.", valueName: "kind"))
  var kind: Wire.SessionKind?

  @Option(help: ArgumentHelp("Only what came to this.", valueName: "status"))
  var status: Wire.SessionStatus?

  @Option(help: ArgumentHelp("From this day on.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("Until this day.", valueName: "day"))
  var until: String?

  @Option(help: ArgumentHelp("How many at most, 1 to 200.", valueName: "count"))
  var limit = 20

  @Option(help: "Why you need it, where your role has to say so; it is kept.")
  var reason: String?

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    var params = SupervisionList.Params(
      youngPerson: youngPerson, kind: kind, status: status, limit: limit, reason: reason)
    if let person { params.person = try await desk.person(person) }
    if let supervisor { params.supervisor = try await desk.person(supervisor) }
    params.from = try from.map { try desk.clock.day(option: $0, "--from") }
    params.until = try until.map { try desk.clock.day(option: $0, "--until") }
    let page = try await desk.call(SupervisionList.self, params)
    desk.terminal.print(SessionLines(clock: desk.clock).text(page.items))
    if page.nextCursor != nil {
      desk.terminal.say(
        "There are more: give --limit up to 200, or --until with an earlier day.")
    }
  }
}
