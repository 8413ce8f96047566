import ArgumentParser
import WorkbookProtocol

struct FeedbackCapture: Act {
  static let configuration = CommandConfiguration(
    commandName: "capture", abstract: "Write down what one person, or a whole group, said.",
    discussion: """
      In a terminal it asks, and after each one whether there is another. Nothing is required of a \
      young person: one answer is enough. Somebody reads it for safety before anybody else does.

      In a script, one at a time:
        workbook feedback capture --speaking-as youngPerson --route paper \\
          --place letterBox --no-name --language en --asks 3,,1,2,,0,5,3 \\
          --change "More time."

      --from FILE sends one as JSON, --file GROUP.csv a whole group. Every row is checked first; \
      if one is wrong, nothing is sent. Giving the same file again stores nothing twice.

      \(GroupTable.columnHelp)
      """)

  @Option(
    help: ArgumentHelp("A table with one contribution a row.", valueName: "file"),
    completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp("One contribution as JSON; - is standard input.", valueName: "file"),
    completion: .file())
  var from: String?

  @OptionGroup var given: CaptureOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if file != nil, from != nil { throw ValidationError("Give --file or --from, not both.") }
    if file != nil, write.idempotencyKey != nil {
      throw ValidationError("Each row of a file has a key of its own: leave --idempotency-key out.")
    }
    if file != nil || from != nil, !given.isEmpty {
      throw ValidationError("The file holds all of it: give nothing else beside it.")
    }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    if let file {
      return try await GroupSending(desk: desk, isDryRun: write.dryRun).send(file)
    }
    if let from {
      let source = try JSONSource(from, desk.terminal)
      let key = write.idempotencyKey ?? source.idempotencyKey ?? surroundings.makeKey()
      let params = try source.params(record: "contribution", key: key, dryRun: write.dryRun)
      return try report(
        await desk.write(method: ParticipationContribute.name, params: params, key: key), desk)
    }
    if desk.terminal.isInteractive { return try await ask(desk, surroundings) }
    let form = try await CaptureForm(desk).form
    var draft = try await given.draft(desk)
    if draft["/withCode"] == nil { draft["/withCode"] = .bool(false) }
    if let result = try await form.carryOut(draft, desk, FormTerms(write, surroundings)) {
      try report(result, desk)
    }
  }

  private func ask(_ desk: Desk, _ surroundings: Surroundings) async throws {
    let settings = try await desk.call(ParticipationSettings.self, .init())
    desk.terminal.say(Layout.wrapped(CaptureForm.whoWillSee(settings)))
    let interview = try await Interview(desk)
    let form = try await CaptureForm(desk).form
    var beginning = try await given.draft(desk)
    var terms = FormTerms(write, surroundings)
    while true {
      let asked = try await form.asked(beginning, interview)
      guard let (sent, result) = try await sent(asked, form, interview, terms) else { return }
      try report(result, desk)
      interview.ask("Another one? [y/N]")
      guard try interview.yesNo(optional: true) == true else { return }
      beginning = Self.next(after: sent)
      terms = FormTerms(key: surroundings.makeKey(), isDryRun: write.dryRun)
      desk.terminal.say(
        Layout.wrapped(
          "Activity, route, place, agreement and language stay as they were; you can change them before you send it."
        ))
    }
  }

  /// What was sent, which may differ from what was asked at first, and the answer.
  private func sent(
    _ asked: Draft, _ form: Form, _ interview: Interview, _ terms: FormTerms
  ) async throws -> (Draft, [UInt8])? {
    let last = LastSent()
    guard
      let result = try await form.review(asked, interview, terms, noting: { last.draft = $0 })
    else { return nil }
    return (last.draft ?? asked, result)
  }

  private final class LastSent {
    var draft: Draft?
  }

  private static func next(after sent: Draft) -> Draft {
    var next = Draft()
    for name in CaptureForm.kept {
      next["/contribution/\(name)"] = sent["/contribution/\(name)"]
    }
    // These say something about that one person.
    if ["declined", "noName", "parentNotAsked"].contains(
      next.string("/contribution/agreement/kind"))
    {
      next["/contribution/agreement"] = nil
    }
    return next
  }

  private func report(_ result: [UInt8], _ desk: Desk) throws {
    guard !write.dryRun else { return desk.terminal.print(Written.nothingStored) }
    let written = try Written(result)
    desk.terminal.print(
      written.replayed == true
        ? "This had been stored before, and was not stored twice."
        : "Kept. Somebody reads it for safety next.")
    if let code = try ContributedCode(result).code {
      desk.terminal.print("\n    \(SlipPaper.large(code))\n\n")
      desk.terminal.print(
        "This is their code: \(code)\nWrite it on paper; we cannot get it back.")
    }
  }
}
