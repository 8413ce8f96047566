import ArgumentParser
import WorkbookProtocol

struct SessionAddNote: Act {
  static let configuration = CommandConfiguration(
    commandName: "add-note",
    abstract:
      "Add a dated note to a session that was recorded: a correction, or what was forgotten.",
    discussion: """
      Nothing that was written is changed: the note stands beside it, with your name and the day, \
      for everybody who may read that part. A note to the personal part is seen by its two parties \
      alone.

      In a terminal it asks for the words. What stands on a command line stays in the history of \
      the shell: rather let it ask, or give --text - and the words on standard input.

      workbook add-note ID --part case --text - < note.txt
      """)

  @Argument(help: "The session's id, as 'session list' shows it.")
  var session: String

  @Option(help: "Which part of the record it belongs to.")
  var part = SupervisionAddAddendum.Params.Part.record

  @Option(
    help: ArgumentHelp(
      "With --part case: the case discussion it belongs to, by its id or the end of it; may be left out where there is only one.",
      valueName: "id"))
  var discussion: String?

  @Option(help: ArgumentHelp("The note; - reads standard input.", valueName: "text"))
  var text: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if discussion != nil, part != .case {
      throw ValidationError("--discussion goes with --part case.")
    }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let id = try RecordID.checked(session, shownBy: "session list")
    if text == nil { try desk.terminal.needed("--text") }
    let given = try text.map { try GivenWords.read($0, "The note", desk.terminal) }
    let session = try await desk.call(SupervisionGet.self, .init(id: id))
    var about: String?
    if part == .case { about = try await chosen(of: session.record.cases ?? [], desk) }
    let words: String
    if let given { words = given } else { words = try await asked(desk) }
    let key = write.key(surroundings)
    let result = try await desk.write(
      method: SupervisionAddAddendum.name,
      params: WireJSON.encode(
        SupervisionAddAddendum.Params(
          id: id, text: words, ifRevision: session.revision, idempotencyKey: key,
          part: part == .record ? nil : part, discussion: about, dryRun: write.dryRunParam)),
      key: key)
    desk.terminal.print(
      try Written(result).report(
        "The note stands beside what was written, with your name and today's date.",
        dryRun: write.dryRun))
  }

  private func asked(_ desk: Desk) async throws -> String {
    let interview = try await Interview(desk)
    interview.ask(
      "What is to be added?",
      hint: "End a line with a backslash to go on in the next. Ctrl-C gives up.")
    return try interview.text(optional: false, limit: 5000) ?? ""
  }

  /// The discussion that is meant: the one given, the only one, or the one chosen.
  private func chosen(of cases: [Wire.CaseDiscussionEntry], _ desk: Desk) async throws -> String {
    let choices = cases.compactMap { one in
      one.id.map { Choice(value: $0, title: one.youngPerson) }
    }
    if let discussion {
      _ = try ShortID.isWhole(discussion, shownBy: "session show")
      return try ShortID.whole(
        discussion, among: choices.map(\.value), of: "case discussion in this session",
        shownBy: "session show")
    }
    guard let first = choices.first else {
      throw CommandFailure(
        "This session has no case discussion that you may see. Nothing was sent.", .refused)
    }
    if choices.count == 1 { return first.value }
    guard desk.terminal.isInteractive else {
      let lines = choices.map { "\n  \($0.value)  \($0.title)" }.joined()
      throw CommandFailure(
        "This session has \(choices.count) case discussions. Say which, with --discussion:\(lines)",
        .wrongInput)
    }
    let interview = try await Interview(desk)
    interview.ask("About whom was the discussion?")
    return try interview.choice(choices) ?? first.value
  }
}
