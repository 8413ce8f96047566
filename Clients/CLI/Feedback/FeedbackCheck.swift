import ArgumentParser
import WorkbookProtocol

struct FeedbackCheck: Act {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read for safety what waits, one after the other.",
    discussion: """
      It shows the words and asks what you find. With a concern it goes straight on to writing it \
      down, with the words filled in: nothing is raised by itself.

      In a script, for one that somebody has read:
        workbook feedback check ID --finding clear
      """)

  @Argument(help: "Its id; else all that waits.")
  var id: String?

  @Option(help: "What you found.")
  var finding: Wire.SafetyFinding?

  @Option(help: "What you read; else whichever waits.")
  var part: Wire.CheckedPart?

  @Option(
    help: ArgumentHelp("Somebody here whom it is about: part of the name.", valueName: "name"))
  var aboutWorker: String?

  @Flag(inversion: .prefixedNo, help: "It may be a complaint, or is none.")
  var mayBeComplaint: Bool?

  @Option(help: ArgumentHelp("For whoever holds the code, at once.", valueName: "text"))
  var message: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    let beside = [finding?.rawValue, part?.rawValue, aboutWorker, message].contains { $0 != nil }
    if id == nil, beside || mayBeComplaint != nil || write.idempotencyKey != nil {
      throw ValidationError("What you found is about one of them: give its id too.")
    }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    if let id {
      try await checkOne(try await desk.contribution(id), desk, surroundings)
      return
    }
    guard desk.terminal.isInteractive else {
      throw CommandFailure(
        "There is no terminal to ask in. 'workbook feedback waiting' counts what waits.",
        .wrongInput)
    }
    let waiting = try await desk.contributions(waiting: true)
    guard !waiting.isEmpty else { return desk.terminal.print("Nothing waits to be read.") }
    let interview = try await Interview(desk)
    for (index, one) in waiting.enumerated() {
      desk.terminal.say("\n\(index + 1) of \(waiting.count)")
      let record = try await desk.call(ParticipationGet.self, .init(id: one.id))
      guard record.contribution != nil else {
        desk.terminal.say("Its words are not for you to read.")
        continue
      }
      try await SafetyReading(record: record, interview: interview, isDryRun: write.dryRun)
        .ask(surroundings)
      guard index + 1 < waiting.count else { break }
      interview.ask("Read the next one? [yes]")
      guard try interview.yesNo(optional: true) != false else { return }
    }
  }

  private func checkOne(
    _ record: Wire.ContributionRecord, _ desk: Desk, _ surroundings: Surroundings
  ) async throws {
    let summary = record.summary
    let part = part ?? (summary.gate == .pending ? .words : .reply)
    guard let finding else {
      guard desk.terminal.isInteractive else {
        throw CommandFailure("There is no terminal to ask in. Give --finding too.", .wrongInput)
      }
      return try await SafetyReading(
        record: record, interview: Interview(desk), isDryRun: write.dryRun
      ).ask(surroundings)
    }
    if let message { _ = try await desk.pointOutHardWords(message) }
    var worker: String?
    if let aboutWorker { worker = try await desk.person(aboutWorker) }
    let key = write.key(surroundings)
    _ = try await desk.write(
      ParticipationCheckSafety.self,
      .init(
        id: summary.id, part: part, finding: finding, ifRevision: summary.revision,
        idempotencyKey: key, aboutWorker: worker, mayBeComplaint: mayBeComplaint,
        messageToYoungPerson: message, dryRun: write.dryRunParam), key: key)
    guard !write.dryRun else { return desk.terminal.print(Written.nothingStored) }
    desk.terminal.print(
      finding == .clear
        ? "Kept: clear."
        : Layout.wrapped(
          "Kept: a concern. Nothing is raised by itself: 'workbook concern raise --contribution \(ShortID.of(summary.id))'."
        ))
  }
}
