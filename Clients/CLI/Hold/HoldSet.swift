import ArgumentParser
import WorkbookProtocol

struct HoldSet: Act {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Keep all records, those about one person, or one class of them.",
    discussion: """
      workbook hold set --young-person LS-40411 --reason "The coroner has asked for them."
      """)

  @Flag(help: "All records there are.")
  var everything = false

  @Option(
    help: ArgumentHelp(
      "Those about somebody who works here, or did: part of the name, or the id.",
      valueName: "name"))
  var person: String?

  @Option(
    help: ArgumentHelp("Those about one young person, never by name.", valueName: "reference"))
  var youngPerson: String?

  @Option(name: .customLong("class"), help: "Those of one class.")
  var recordClass: Wire.RecordClass?

  @OptionGroup var given: GivenReason
  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    let scopes = [everything, person != nil, youngPerson != nil, recordClass != nil]
    if scopes.count(where: { $0 }) != 1 {
      throw ValidationError(
        "Say what is kept with exactly one of --everything, --person, --young-person and --class.")
    }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    var about: Somebody?
    if let person { about = try await desk.somebody(person) }
    let key = write.key(surroundings)
    let result = try await desk.write(
      method: GovernanceSetHold.name,
      params: WireJSON.encode(
        GovernanceSetHold.Params(
          reason: given.reason, idempotencyKey: key, everything: everything ? true : nil,
          person: about?.id, youngPerson: youngPerson, class: recordClass,
          dryRun: write.dryRunParam)), key: key)
    desk.terminal.print(
      Layout.wrapped(
        try Written(result).report(
          "Kept: until you end it, nobody deletes or erases \(scope(about)).",
          dryRun: write.dryRun)))
  }

  private func scope(_ about: Somebody?) -> String {
    if let about { return "anything about \(about.words)" }
    if let youngPerson { return "anything about \(youngPerson)" }
    return recordClass.map { "records of this class: \($0.title.lowercased())" } ?? "anything"
  }
}
