import ArgumentParser
import WorkbookProtocol

struct SessionRecord: Act {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record a session that was held, or was not.",
    discussion: """
      In a terminal it asks, first what the kind of session cannot be without, then what may be \
      added. You read it over before anything is sent.

      With --from it sends a file: a session as 'workbook call supervision.get' shows it under \
      "record", or all the parameters of supervision.record.
      """)

  @Option(
    help: ArgumentHelp(
      "A file that holds the session as JSON; - is standard input.", valueName: "file"),
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
      let params = try source.params(record: "session", key: key, dryRun: write.dryRun)
      result = try await desk.write(method: SupervisionRecord.name, params: params, key: key)
    } else if desk.terminal.isInteractive {
      result = try await ask(desk, key: write.key(surroundings))
    } else {
      throw CommandFailure(
        "There is no terminal to ask in. Give the session with --from FILE, or --from - for standard input.",
        .wrongInput)
    }
    guard let result else { return }
    desk.terminal.print(
      try Written(result).report("Recorded and shared with the supervisee.", dryRun: write.dryRun))
  }

  /// - Returns: Nil when it was kept for later.
  private func ask(_ desk: Desk, key: String) async throws -> [UInt8]? {
    let interview = try await Interview(desk)
    let session = try SessionInterview.begun(interview)
    let draft = try await session.draft()
    let sending = Sending(
      interview: interview, method: SupervisionRecord.name, member: "session", beside: [:],
      key: key, isDryRun: write.dryRun)
    return try await sending.send(draft, steps: session.changes)
  }
}
