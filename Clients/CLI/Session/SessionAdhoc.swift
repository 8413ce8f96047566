import ArgumentParser
import WorkbookProtocol

struct SessionAdhoc: Act {
  static let configuration = CommandConfiguration(
    commandName: "adhoc", abstract: "Record a talk in between, in one line.",
    discussion: """
      workbook session adhoc --with "Robin Ash" --about LS-40411 \\
        --decision "Visit tomorrow instead of Friday" --because "She asked for it"
      """)

  @Option(help: ArgumentHelp("Who it was with: part of the name.", valueName: "name"))
  var with: String

  @Option(
    help: ArgumentHelp(
      "The young person: the case system's number or a pseudonym, never a name.",
      valueName: "reference"))
  var about: String?

  @Flag(help: "It was about no child.")
  var noChild = false

  @Option(help: ArgumentHelp("What was decided.", valueName: "text"))
  var decision: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var because: String

  @Option(help: "Which way the decision about a young person goes.")
  var way: Wire.DecisionKind = .continue

  @Option(
    help: ArgumentHelp("When it began, such as 'today 14:00'; else today.", valueName: "when"))
  var at: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if noChild == (about != nil) {
      throw ValidationError("Say whom it was about with --about REFERENCE, or give --no-child.")
    }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    var session = Wire.SessionEntry(
      kind: .adHoc, status: .held, supervisees: [try await desk.person(with)])
    session.actualStart = try at.map { try desk.clock.moment(option: $0, "--at") }
    if let about {
      session.cases = [
        Wire.CaseDiscussionEntry(
          youngPerson: about, outcome: .decided,
          decision: Wire.CaseDecision(kind: way, text: decision, because: because))
      ]
    } else {
      session.aboutNoChild = true
      session.decision = decision
      session.because = because
    }
    let key = write.key(surroundings)
    let params = SupervisionRecord.Params(
      session: session, idempotencyKey: key, dryRun: write.dryRunParam)
    let result = try await desk.write(
      method: SupervisionRecord.name, params: WireJSON.encode(params), key: key)
    desk.terminal.print(
      try Written(result).report("Recorded and shared with the supervisee.", dryRun: write.dryRun))
  }
}
