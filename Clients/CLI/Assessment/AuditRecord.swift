import ArgumentParser
import WorkbookProtocol

struct AuditRecord: Act {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record how good an assessment is, criterion by criterion.",
    discussion: """
      In a terminal it shows what each score of each criterion means, and asks for the evidence \
      of every score below 3. Nothing is sent before you have read it over.

      With --from it sends a file: an audit, or all the parameters of assessments.audit.
      """)

  @Option(help: ArgumentHelp("The assessment's reference or id.", valueName: "reference"))
  var assessment: String?

  @Option(
    help: ArgumentHelp(
      "A file that holds the audit as JSON; - is standard input.", valueName: "file"),
    completion: .file())
  var from: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let result: [UInt8]?
    if let from {
      result = try await send(try JSONSource(from, desk.terminal), desk, surroundings)
    } else if desk.terminal.isInteractive {
      result = try await ask(desk, key: write.key(surroundings))
    } else {
      throw CommandFailure(
        "There is no terminal to ask in. Give the audit with --from FILE, or --from - for standard input.",
        .wrongInput)
    }
    guard let result else { return }
    desk.terminal.print(try Written(result).report("The audit is recorded.", dryRun: write.dryRun))
  }

  private func send(
    _ source: JSONSource, _ desk: Desk, _ surroundings: Surroundings
  ) async throws -> [UInt8] {
    let key = write.idempotencyKey ?? source.idempotencyKey ?? surroundings.makeKey()
    var beside: [String: String] = [:]
    if let assessment {
      beside["assessment"] = try await desk.assessment(assessment)
    } else if source.string("assessment") == nil {
      throw CommandFailure(
        "Say which assessment it is about with --assessment REFERENCE.", .wrongInput)
    }
    let params = try source.params(
      record: "audit", beside: beside, key: key, dryRun: write.dryRun)
    return try await desk.write(method: AssessmentsAudit.name, params: params, key: key)
  }

  /// - Returns: Nil when it was kept for later.
  private func ask(_ desk: Desk, key: String) async throws -> [UInt8]? {
    let interview = try await Interview(desk)
    let id = try await chosenAssessment(interview)
    let audit = try AuditInterview(interview)
    let draft = try await audit.draft()
    let sending = Sending(
      interview: interview, method: AssessmentsAudit.name, member: "audit",
      beside: ["assessment": .string(id)], key: key, isDryRun: write.dryRun)
    return try await sending.send(draft, steps: audit.changes)
  }

  private func chosenAssessment(_ interview: Interview) async throws -> String {
    if let assessment { return try await interview.desk.assessment(assessment) }
    while true {
      interview.ask("Which assessment? Its reference in the case system.")
      let reference = try interview.reading(optional: false, "") { $0 } ?? ""
      do {
        return try await interview.desk.assessment(reference)
      } catch let failure as CommandFailure {
        interview.terminal.say(failure.report)
      }
    }
  }
}
