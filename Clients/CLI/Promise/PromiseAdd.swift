import ArgumentParser
import WorkbookProtocol

struct PromiseAdd: Act {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Promise something about the conditions of work.",
    discussion: """
      In a terminal it asks for what you leave out. The next workforce report begins with what \
      became of it.

      workbook promise add --unit Response --quarter 2026-Q3 --owner "Sam Field" \\
        --text "Nobody is on duty two weeks running." --due "30 November"
      """)

  @Option(
    help: ArgumentHelp(
      "To whom: a unit you lead or one below it, by the beginning of its name.", valueName: "name"))
  var unit: String?

  @Option(
    help: ArgumentHelp(
      "The quarter whose report it answers, such as 2026-Q3; else the last one that closed.",
      valueName: "quarter"))
  var quarter: String?

  @Option(help: ArgumentHelp("What you will do.", valueName: "text"))
  var text: String?

  @Option(help: ArgumentHelp("Who sees to it: part of the name.", valueName: "name"))
  var owner: String?

  @Option(help: ArgumentHelp("The day by which it is to be done.", valueName: "day"))
  var due: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let quarter = try quarter.map(CalendarQuarter.parse) ?? .lastClosed(desk.clock)
    let missing = missing
    guard missing.isEmpty || desk.terminal.isInteractive else {
      throw CommandFailure(
        "There is no terminal to ask in. Give \(missing.joined(separator: ", ")) too.",
        .wrongInput)
    }
    let units = try await desk.units()
    var draft = Draft()
    draft["/quarter/from"] = .string(quarter.period.from)
    draft["/quarter/until"] = .string(quarter.period.until)
    draft["/unit"] = try unit.map { .string(try units.one($0).id) }
    draft["/text"] = text.map(JSONValue.string)
    if let owner { draft["/owner"] = .string(try await desk.person(owner)) }
    draft["/due"] = try due.map {
      .string(try desk.clock.day(option: $0, "--due", leaning: .future))
    }
    let key = write.key(surroundings)
    let result =
      try await missing.isEmpty ? send(draft, desk, key) : ask(draft, units, desk, key)
    guard let result else { return }
    desk.terminal.print(try Written(result).report("Promised.", dryRun: write.dryRun))
  }

  private var missing: [String] {
    [("--unit", unit), ("--text", text), ("--owner", owner), ("--due", due)].filter {
      $0.1 == nil
    }.map(\.0)
  }

  private func send(_ draft: Draft, _ desk: Desk, _ key: String) async throws -> [UInt8] {
    var params = draft
    params["/idempotencyKey"] = .string(key)
    if write.dryRun { params["/dryRun"] = .bool(true) }
    return try await desk.write(
      method: PromisesAdd.name, params: WireJSON.encode(params.value), key: key)
  }

  private func ask(
    _ draft: Draft, _ units: Units, _ desk: Desk, _ key: String
  ) async throws -> [UInt8]? {
    let questions = PromiseInterview(interview: try await Interview(desk), units: units)
    var draft = draft
    for part in PromiseInterview.Part.allCases where draft[part.place] == nil {
      try await questions.ask(part, &draft)
    }
    let sending = Sending(
      interview: questions.interview, method: PromisesAdd.name, key: key, isDryRun: write.dryRun,
      fileName: nil,
      params: { draft in
        if case .object(let params) = draft.value { params } else { [:] }
      }, lines: questions.summary)
    return try await sending.send(draft) { _ in
      PromiseInterview.Part.allCases.map { part in
        Sending.Step(title: part.title) { try await questions.ask(part, &$0) }
      }
    }
  }
}
