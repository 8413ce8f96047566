import ArgumentParser
import WorkbookProtocol

struct CheckInAnswer: Act {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Say how the work was. This is what 'check-in' alone does.",
    discussion: """
      In a terminal it asks, one statement after the other; Enter skips. What you give as an \
      option is not asked. In the last month of a quarter it also asks what is asked once a quarter.

      In a script, all at once:
        workbook check-in --answers 3,4,5,4,2,4,5,3 --children 14

      What stands on a command line stays in the history of the shell, and others on the same \
      machine can see it. The questions, and --from, keep it to yourself.

      With --from it sends a file: the answers as 'workbook check-in export' shows them under \
      "checkIn", or all the parameters of resilience.checkIn.
      """)

  @Option(
    help: ArgumentHelp(
      "Which month: this one, or until the 10th the one before.", valueName: "month"))
  var month: String?

  @Flag(help: "Ask what is asked once a quarter now, whichever month it is.")
  var quarterly = false

  @Flag(help: "Show the list of conditions to watch without asking first.")
  var conditions = false

  @Option(
    help: ArgumentHelp(
      "A file that holds the answers as JSON; - is standard input.", valueName: "file"),
    completion: .file())
  var from: String?

  @OptionGroup var given: CheckInOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if from != nil, !given.isEmpty {
      throw ValidationError("--from FILE holds all the answers: give no others beside it.")
    }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let asked = try month.map { try desk.clock.month(option: $0, "--month") }
    if let from {
      try await send(file: from, asked, desk, surroundings)
    } else if given.answers != nil || !desk.terminal.isInteractive {
      try await send(asked, desk, key: write.key(surroundings))
    } else {
      try await ask(asked ?? desk.clock.month, desk, key: write.key(surroundings))
    }
  }

  private func send(
    file: String, _ asked: CalendarMonth?, _ desk: Desk, _ surroundings: Surroundings
  ) async throws {
    let source = try JSONSource(file, desk.terminal)
    let key = write.idempotencyKey ?? source.idempotencyKey ?? surroundings.makeKey()
    let params = try source.params(
      record: "checkIn", beside: asked.map { ["month": $0.iso] } ?? [:], key: key,
      dryRun: write.dryRun)
    let month =
      source.string("month").flatMap(CalendarMonth.init(iso:)) ?? asked ?? desk.clock.month
    do {
      try report(
        await desk.write(method: ResilienceCheckIn.name, params: params, key: key), month, desk)
    } catch let refusal as Refusal where refusal.code == .alreadyExists {
      throw refused(month)
    }
  }

  /// What stands on the command line, as it is.
  private func send(_ asked: CalendarMonth?, _ desk: Desk, key: String) async throws {
    guard given.holdsAnswers else {
      throw CommandFailure(
        "There is no terminal to ask in. Give the answers with --answers 3,4,5,4,2,4,5,3, or a file with --from FILE.",
        .wrongInput)
    }
    var draft = try await given.draft(desk)
    draft["/month"] = asked.map { .string($0.iso) }
    draft["/idempotencyKey"] = .string(key)
    if write.dryRun { draft["/dryRun"] = .bool(true) }
    let month = asked ?? desk.clock.month
    do {
      let params = try WireJSON.encode(draft.value)
      try report(
        await desk.write(method: ResilienceCheckIn.name, params: params, key: key), month, desk)
    } catch let refusal as Refusal where refusal.code == .alreadyExists {
      guard desk.terminal.isInteractive, try await mayReplace(month, desk) else {
        throw refused(month)
      }
      draft["/ifRevision"] = .integer(try await desk.myCheckIn(of: month).revision)
      let params = try WireJSON.encode(draft.value)
      try report(
        await desk.write(method: ResilienceCheckIn.name, params: params, key: key), month, desk)
    }
  }

  private func mayReplace(_ month: CalendarMonth, _ desk: Desk) async throws -> Bool {
    let interview = try await Interview(desk)
    interview.ask(
      "You have checked in for \(month.words) already. Replace it with these answers? [no]",
      hint: "Everything it holds now, its note too, is gone then.")
    return try interview.yesNo(optional: true) == true
  }

  private func refused(_ month: CalendarMonth) -> CommandFailure {
    CommandFailure(
      "You have checked in for \(month.words) already, and that was left as it is. To change it, run 'workbook check-in --month \(month.iso)' in a terminal: it shows your earlier answers.",
      .refused)
  }

  func report(_ result: [UInt8], _ month: CalendarMonth, _ desk: Desk) throws {
    guard !write.dryRun else {
      return desk.terminal.print(Written.nothingStored)
    }
    let done =
      try Written(result).replayed == true
      ? "This had been stored before, and was not stored twice."
      : "Your check-in for \(month.words) is kept."
    desk.terminal.print(
      Layout.wrapped(
        "\(done) 'workbook check-in show \(month.iso)' shows it, and who may read it."))
  }
}
