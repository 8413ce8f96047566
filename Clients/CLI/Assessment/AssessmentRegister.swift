import ArgumentParser
import WorkbookProtocol

struct AssessmentRegister: Act {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: "Register an assessment: its dates, its author and whose it is.",
    discussion: """
      Nothing of the assessment's content is asked for. With --from it sends a file: an \
      assessment, or all the parameters of assessments.register.
      """)

  @Option(
    help: ArgumentHelp(
      "A file that holds the assessment as JSON; - is standard input.", valueName: "file"),
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
      let params = try source.params(record: "assessment", key: key, dryRun: write.dryRun)
      result = try await desk.write(method: AssessmentsRegister.name, params: params, key: key)
    } else if desk.terminal.isInteractive {
      result = try await ask(desk, key: write.key(surroundings))
    } else {
      throw CommandFailure(
        "There is no terminal to ask in. Give the assessment with --from FILE, or --from - for standard input.",
        .wrongInput)
    }
    guard let result else { return }
    desk.terminal.print(
      try Written(result).report("The assessment is registered.", dryRun: write.dryRun))
  }

  /// - Returns: Nil when it was kept for later.
  private func ask(_ desk: Desk, key: String) async throws -> [UInt8]? {
    let interview = try await Interview(desk)
    guard let schema = interview.contract.schema("AssessmentEntry") else {
      throw CommandFailure("The server does not describe an assessment.", .other)
    }
    var draft = Draft()
    let questions = schema.properties.map {
      Question("/\($0.name)", optional: !$0.isRequired)
    }
    for question in questions { try await interview.fill(&draft, question, of: schema) }
    let sending = Sending(
      interview: interview, method: AssessmentsRegister.name, member: "assessment", beside: [:],
      key: key, isDryRun: write.dryRun)
    return try await sending.send(draft) { _ in
      questions.map { question in
        Sending.Step(title: schema.property(at: question.place)?.label ?? "") {
          try await interview.fill(&$0, question, of: schema)
        }
      }
    }
  }
}
