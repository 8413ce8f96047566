import ArgumentParser
import WorkbookProtocol

struct SessionDue: Act {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "When supervision is next due, for you and those you supervise, and why.")

  @Option(help: "Only this person: part of the name.")
  var person: String?

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    var params = SupervisionDue.Params()
    if let person { params.person = try await desk.person(person) }
    let answer = try await desk.call(SupervisionDue.self, params)
    desk.terminal.print(DueLines(clock: desk.clock).text(answer))
  }
}

/// When supervision is due: a line for each person, and the rule in words under it.
struct DueLines {
  let clock: LondonClock

  func text(_ answer: SupervisionDue.Result) -> String {
    guard !answer.items.isEmpty else {
      return "You supervise nobody, and nobody is put down as your supervisor."
    }
    let heading = "Supervision on \(clock.words(day: answer.on))\n"
    return ([heading] + answer.items.map(lines)).joined(separator: "\n")
  }

  private func lines(_ due: Wire.SupervisionDue) -> String {
    let day = due.dueOn.map { "due " + clock.shortWords(day: $0) } ?? ""
    let first =
      (Layout.cell(due.person.name, 36) + " " + Layout.cell(due.state.title, 22) + " " + day)
      .droppingTrailingSpaces
    return first + "\n" + Layout.wrapped(due.because, first: "    ")
  }
}
