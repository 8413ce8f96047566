import ArgumentParser
import WorkbookProtocol

struct ConcernUpdate: Act {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Put a concern as it now stands; for safeguarding leads.",
    discussion: """
      It shows the concern and asks what you want to change. What stood there before stays in the \
      history. With --from it sends a file: the whole concern as JSON.
      """)

  @Argument(help: "Its id, as 'concern list' shows it.")
  var id: String

  @Option(
    help: ArgumentHelp(
      "A file that holds the concern as JSON; - is standard input.", valueName: "file"),
    completion: .file())
  var from: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let record = try await desk.concern(id)
    var draft = Draft()
    draft["/id"] = .string(record.id)
    draft["/ifRevision"] = .integer(record.revision)
    let terms = FormTerms(write, surroundings)
    let result: [UInt8]?
    if let from {
      draft["/concern"] = try JSONSource(from, desk.terminal).record("concern")
      result = try await ConcernForm.update.send(draft, desk, terms)
    } else {
      guard let concern = record.concern else {
        throw CommandFailure(
          "Only a safeguarding lead can change a concern. Whoever raised it can say that it was reported: 'workbook concern reported'.",
          .notAllowed)
      }
      guard desk.terminal.isInteractive else {
        throw CommandFailure("There is no terminal to ask in. Give --from FILE.", .wrongInput)
      }
      draft["/concern"] = try Draft(of: concern).value
      let interview = try await Interview(desk)
      for (id, name) in try await desk.namesOfPeople(
        [concern.aboutWorker, concern.noticedBy].compactMap { $0 })
      {
        interview.names.note(name, for: id)
      }
      result = try await ConcernForm.update.review(draft, interview, terms)
    }
    guard let result else { return }
    desk.terminal.print(try Written(result).report("The concern is changed.", dryRun: write.dryRun))
  }
}

struct ConcernClose: Act {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close a concern with its outcome.")

  @Argument(help: "Its id, as 'concern list' shows it.")
  var id: String

  @Option(help: ArgumentHelp("What came of it.", valueName: "text"))
  var outcome: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  private static let form = Form(
    SafeguardingClose.name,
    [FormField("/outcome", title: "Outcome", option: "--outcome", words: "What came of it?")])

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let record = try await desk.concern(id)
    var draft = Draft()
    draft.give("/outcome", outcome)
    draft["/id"] = .string(record.id)
    draft["/ifRevision"] = .integer(record.revision)
    guard try await Self.form.carryOut(draft, desk, FormTerms(write, surroundings)) != nil else {
      return
    }
    desk.terminal.print(write.dryRun ? Written.nothingStored : "The concern is closed.")
  }
}
