import ArgumentParser
import WorkbookProtocol

struct ContactCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact", abstract: "Who has asked to hear from you.",
    subcommands: [ContactList.self, ContactDone.self])
}

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

struct ContactDone: Act {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Say that you have been in touch with somebody.")

  @Argument(help: "The id, as 'contact list' shows it.")
  var id: String

  @Option(help: ArgumentHelp("On which day, else today.", valueName: "day"))
  var on: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let id = try RecordID.checked(id, shownBy: "contact list").lowercased()
    let day = try on.map { try desk.clock.day(option: $0, "--on") }
    guard
      let request = try await desk.contactRequests(withContacted: true).first(where: {
        $0.id.lowercased() == id
      })
    else {
      throw CommandFailure(
        "Nobody has asked for you under this id. 'workbook contact list' shows who is waiting.",
        .refused)
    }
    let key = write.key(surroundings)
    _ = try await desk.write(
      ResilienceConfirmContact.self,
      .init(
        id: request.id, ifRevision: request.revision, idempotencyKey: key, on: day,
        dryRun: write.dryRunParam), key: key)
    let when = desk.clock.words(day: day ?? desk.clock.today)
    desk.terminal.print(
      write.dryRun
        ? Written.nothingStored
        : Layout.wrapped(
          "Kept: you were in touch with \(request.person.name) on \(when). They can see that."))
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

extension Desk {
  fileprivate func contactRequests(withContacted: Bool) async throws -> [Wire.ContactRequest] {
    var found: [Wire.ContactRequest] = []
    var cursor: String?
    repeat {
      let page = try await call(
        ResilienceContactRequests.self,
        .init(withContacted: withContacted ? true : nil, cursor: cursor, limit: 200))
      found += page.items
      cursor = page.nextCursor
    } while cursor != nil
    return found
  }
}
