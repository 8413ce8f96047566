import ArgumentParser
import WorkbookProtocol

struct HoldEnd: Act {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "End a hold.",
    discussion: """
      Nothing is deleted by that: what has come to its day is in 'workbook retention due'.

      workbook hold end ID --reason "The inquest is over."
      """)

  @Argument(help: "Its id, as 'hold list' shows it.")
  var id: String

  @OptionGroup var given: GivenReason
  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let one = try await desk.hold(id)
    let key = write.key(surroundings)
    _ = try await desk.write(
      GovernanceEndHold.self,
      .init(
        reason: given.reason, id: one.id, ifRevision: one.revision, idempotencyKey: key,
        dryRun: write.dryRunParam), key: key)
    desk.terminal.print(
      write.dryRun ? Written.nothingStored : Layout.wrapped("Ended: \(one.scope)."))
  }
}
