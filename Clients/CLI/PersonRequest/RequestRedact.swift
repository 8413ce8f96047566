import ArgumentParser
import WorkbookProtocol

struct RequestRedact: Act {
  static let configuration = CommandConfiguration(
    commandName: "redact", abstract: "Leave a passage out of what is handed to one person.",
    discussion: """
      Only the export to this person is changed; the record stays as it is. The reason is shown to \
      the person in its place. Without --passage the whole field is left out.

      What stands on a command line stays in the history of the shell: --passage - reads the words \
      from standard input.

      workbook request redact RECORD FIELD --young-person LS-40411 \\
        --passage - --reason "It is about somebody else." < passage.txt
      """)

  @Argument(help: "The record's id, as 'request export' shows it.")
  var record: String

  @Argument(help: "The field's name, as 'request export' shows it.")
  var field: String

  @OptionGroup var about: AboutWhom

  @OptionGroup var given: GivenReason

  @Option(
    help: ArgumentHelp(
      "The exact words to leave out, wherever they stand in the field; - reads standard input.",
      valueName: "text"))
  var passage: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let id = try RecordID.checked(record, shownBy: "request export")
    let words = try passage.map { try GivenWords.read($0, "The passage", desk.terminal) }
    let about = try await about.found(by: desk)
    let key = write.key(surroundings)
    let result = try await desk.write(
      method: GovernanceRedact.name,
      params: WireJSON.encode(
        GovernanceRedact.Params(
          reason: given.reason, record: id, field: field, idempotencyKey: key,
          person: about.person, youngPerson: about.youngPerson, passage: words,
          dryRun: write.dryRunParam)), key: key)
    let what = words == nil ? "The field" : "The passage"
    desk.terminal.print(
      Layout.wrapped(
        try Written(result).report(
          "\(what) is left out of what is handed to \(about.words). The record itself is unchanged.",
          dryRun: write.dryRun)))
  }
}

struct RequestUnredact: Act {
  static let configuration = CommandConfiguration(
    commandName: "unredact", abstract: "Take a redaction back.")

  @Argument(help: "The redaction's id, as 'request export' shows it.")
  var id: String

  @Option(help: "The revision of it that you read, as 'request export --data' has it.")
  var revision = 1

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let id = try RecordID.checked(id, shownBy: "request export")
    let key = write.key(surroundings)
    _ = try await desk.write(
      GovernanceUnredact.self,
      .init(id: id, ifRevision: revision, idempotencyKey: key, dryRun: write.dryRunParam),
      key: key)
    desk.terminal.print(
      write.dryRun
        ? Written.nothingStored : "Taken back: the next export has it again.")
  }
}
