import ArgumentParser
import WorkbookProtocol

struct ConcernRaise: Act {
  static let configuration = CommandConfiguration(
    commandName: "raise", abstract: "Write down that somebody may be hurt.",
    discussion: """
      In danger, call 999 now. Write afterwards. Anybody who works here can write a concern down \
      and report it, without anybody's approval.

      In a terminal it asks for what you leave out. What stands on a command line stays in the \
      history of the shell: rather let it ask, or give --from FILE with the concern as JSON.
      """)

  @Flag(inversion: .prefixedNo, help: "Somebody is in danger now, or nobody is.")
  var danger: Bool?

  @Option(help: ArgumentHelp("What was said, written or seen, exactly.", valueName: "text"))
  var words: String?

  @Option(help: ArgumentHelp("When it was noticed.", valueName: "day and time"))
  var noticed: String?

  @Option(help: ArgumentHelp("The feedback it came from, by its id.", valueName: "id"))
  var contribution: String?

  @Option(help: ArgumentHelp("The case system's number or a pseudonym.", valueName: "reference"))
  var youngPerson: String?

  @Option(help: ArgumentHelp("How they were told that it is passed on.", valueName: "text"))
  var toldThem: String?

  @Option(help: ArgumentHelp("The first person told.", valueName: "text"))
  var firstTold: String?

  @OptionGroup var report: ReportedOptions

  @Option(help: ArgumentHelp("Why nobody outside has been told yet.", valueName: "text"))
  var notReportedBecause: String?

  @Option(
    help: ArgumentHelp("Somebody here whom it is about: part of the name.", valueName: "name"))
  var aboutWorker: String?

  @Option(
    help: ArgumentHelp("When the designated officer was told.", valueName: "day and time"))
  var officerTold: String?

  @Option(
    help: ArgumentHelp(
      "A file that holds the concern as JSON; - is standard input.", valueName: "file"),
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
        method: SafeguardingRaise.name,
        params: source.params(record: "concern", key: key, dryRun: write.dryRun), key: key)
    } else {
      let given = try await given(desk)
      desk.terminal.say(Layout.wrapped(ConcernForm.opening))
      if danger == true { desk.terminal.say("\nCall 999 now. Write afterwards.") }
      result = try await ConcernForm.raise.carryOut(given, desk, FormTerms(write, surroundings))
    }
    guard let result else { return }
    try desk.reportRaised(result, dryRun: write.dryRun)
  }

  private func given(_ desk: Desk) async throws -> Draft {
    var draft = Draft()
    if let danger { draft["/concern/immediateDanger"] = .bool(danger) }
    draft.give("/concern/exactWords", words)
    draft.give(
      "/concern/noticedAt", try noticed.map { try desk.clock.moment(option: $0, "--noticed") })
    draft.give("/concern/youngPerson", youngPerson)
    draft.give("/concern/youngPersonTold", toldThem)
    draft.give("/concern/firstPersonTold", firstTold)
    draft.give("/concern/notReportedBecause", notReportedBecause)
    try report.give(to: &draft, under: "/concern/report", desk.clock)
    draft.give(
      "/concern/designatedOfficerToldAt",
      try officerTold.map { try desk.clock.moment(option: $0, "--officer-told") })
    if let contribution {
      draft.give("/concern/contribution", try await desk.contributionID(contribution))
    }
    if let aboutWorker { draft.give("/concern/aboutWorker", try await desk.person(aboutWorker)) }
    return draft
  }
}

/// That police or children's services were told.
struct ReportedOptions: ParsableArguments {
  @Option(help: "Who was told.")
  var reportedTo: Wire.ReportRecipient?

  @Option(help: ArgumentHelp("When they were told.", valueName: "day and time"))
  var reportedAt: String?

  @Option(help: ArgumentHelp("Who told them.", valueName: "name"))
  var reportedBy: String?

  @Option(help: ArgumentHelp("Their reference.", valueName: "text"))
  var reference: String?

  func validate() throws {
    let given = [reportedTo?.rawValue, reportedAt, reportedBy].compactMap { $0 }
    if !given.isEmpty, given.count < 3 {
      throw ValidationError("--reported-to, --reported-at and --reported-by go together.")
    }
    if given.isEmpty, reference != nil {
      throw ValidationError("--reference goes with --reported-to.")
    }
  }

  func give(to draft: inout Draft, under place: String, _ clock: LondonClock) throws {
    draft.give(place + "/to", reportedTo?.rawValue)
    draft.give(place + "/at", try reportedAt.map { try clock.moment(option: $0, "--reported-at") })
    draft.give(place + "/by", reportedBy)
    draft.give(place + "/reference", reference)
  }
}

extension Desk {
  func reportRaised(_ result: [UInt8], dryRun: Bool) throws {
    guard !dryRun else { return terminal.print(Written.nothingStored) }
    let written = try Written(result)
    let first =
      written.replayed == true
      ? "This had been stored before, and was not stored twice." : "The concern is kept."
    terminal.print(
      Layout.wrapped(
        "\(first) When police or children's services have been told: 'workbook concern reported \(ShortID.of(written.id))'."
      ) + "\n  id \(written.id)")
  }
}
