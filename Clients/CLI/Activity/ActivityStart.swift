import ArgumentParser
import JSONText
import WorkbookProtocol

struct ActivityStart: Act {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Write down an activity with young people.",
    discussion: """
      In a terminal it asks. With --from it sends a file: the activity as JSON, or all the \
      parameters of participation.startActivity.

      Peer research cannot start before its gate: ready, supported, trained and topic suitable, \
      each evidenced and dated.
      """)

  @Option(
    help: ArgumentHelp(
      "A file that holds the activity as JSON; - is standard input.", valueName: "file"),
    completion: .file())
  var from: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let result: [UInt8]?
    if let from {
      let source = try JSONSource(from, desk.terminal)
      let key = write.idempotencyKey ?? source.idempotencyKey ?? surroundings.makeKey()
      result = try await desk.write(
        method: ParticipationStartActivity.name,
        params: source.params(record: "activity", key: key, dryRun: write.dryRun), key: key)
    } else {
      guard desk.terminal.isInteractive else {
        throw CommandFailure("There is no terminal to ask in. Give --from FILE.", .wrongInput)
      }
      result = try await ActivityForm.start.carryOut(
        Draft(), desk, FormTerms(write, surroundings))
    }
    guard let result else { return }
    desk.terminal.print(
      try Written(result).report("The activity is kept.", dryRun: write.dryRun))
  }
}

struct ActivityUpdate: Act {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Put an activity as it now stands, with what changed.",
    discussion: """
      It shows the activity and asks what you want to change or add: what actually changed, the \
      self-check, how many took part. With --from it sends a file: the whole activity as JSON.
      """)

  @Argument(help: "Its id, as 'activity list' shows it.")
  var id: String

  @Option(
    help: ArgumentHelp(
      "A file that holds the activity as JSON; - is standard input.", valueName: "file"),
    completion: .file())
  var from: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let record = try await desk.activity(id)
    var draft = Draft()
    draft["/id"] = .string(record.id)
    draft["/ifRevision"] = .integer(record.revision)
    let terms = FormTerms(write, surroundings)
    let result: [UInt8]?
    if let from {
      draft["/activity"] = try JSONSource(from, desk.terminal).record("activity")
      result = try await ActivityForm.update.send(draft, desk, terms)
    } else {
      guard desk.terminal.isInteractive else {
        throw CommandFailure("There is no terminal to ask in. Give --from FILE.", .wrongInput)
      }
      draft["/activity"] = try Draft(of: record.activity).value
      let interview = try await Interview(desk)
      if let person = record.decisionMakerName { interview.names.note(person.name, for: person.id) }
      result = try await ActivityForm.update.review(draft, interview, terms)
    }
    guard let result else { return }
    desk.terminal.print(
      try Written(result).report("The activity is changed.", dryRun: write.dryRun))
  }
}
