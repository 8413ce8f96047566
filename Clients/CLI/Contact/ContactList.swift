import ArgumentParser
import WorkbookProtocol

struct ContactList: Act {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Who would like to hear from you.",
    discussion:
      "They asked for it themselves, with a check-in. Their answers are no part of it, and you cannot see them unless they share them."
  )

  @Flag(help: "Those you have been in touch with, too.")
  var all = false

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let requests = try await desk.contactRequests(withContacted: all)
    guard !requests.isEmpty else {
      return desk.terminal.print("Nobody is waiting to hear from you.")
    }
    desk.terminal.print(
      requests.map { ContactLines(clock: desk.clock).lines($0) }.joined(separator: "\n"))
    desk.terminal.say(
      Layout.wrapped("When you have been in touch: workbook contact done ID"))
  }
}

/// One wish: who and how, then the day and the id.
struct ContactLines {
  let clock: LondonClock

  func lines(_ request: Wire.ContactRequest) -> String {
    let first = Layout.wrapped(
      Self.words(request.who), first: Layout.cell(request.person.name, 36) + " ")
    let days =
      request.contactedOn.map { "in touch on \(clock.shortWords(day: $0))" }
      ?? "asked on \(clock.shortWords(day: request.askedOn))"
    return first + "\n" + Layout.cell("  " + days, 36) + " " + request.id
  }

  /// As what they would like to hear from the reader.
  private static func words(_ kind: Wire.ContactKind) -> String {
    switch kind {
    case .supervisor: "from you as their supervisor"
    case .anotherManager: "from you as another manager"
    case .wellbeingContact: "from you about their wellbeing"
    }
  }
}
