import ArgumentParser
import WorkbookProtocol

struct FeedbackWithdraw: Act {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take it back for whoever said it.",
    discussion: """
      \(warning)

      In a script say --yes.
      """)

  static let warning =
    "Nobody can read its words afterwards, and they leave every report made from then on. What was printed before cannot be called back. A concern raised from it stays."

  @Flag(help: "Do not ask first.")
  var yes = false

  @OptionGroup var step: StepOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try step.connection.desk(in: surroundings)
    let record = try await desk.contribution(step.id)
    if !yes {
      guard desk.terminal.isInteractive else {
        throw CommandFailure("There is no terminal to ask in. Give --yes too.", .wrongInput)
      }
      let interview = try await Interview(desk)
      interview.ask("Take it back? [no]", hint: Self.warning)
      guard try interview.yesNo(optional: true) == true else {
        return desk.terminal.print("Left as it is.")
      }
    }
    let key = step.write.key(surroundings)
    let result = try await desk.write(
      ParticipationWithdraw.self,
      .init(
        id: record.summary.id, ifRevision: record.summary.revision, idempotencyKey: key,
        dryRun: step.write.dryRunParam), key: key)
    guard !step.write.dryRun else { return desk.terminal.print(Written.nothingStored) }
    desk.terminal.print(
      Layout.wrapped(
        result.mayHaveBeenShown
          ? "Taken back: its words cannot be read any more. Reports or posters made before may show something of it. They cannot be called back: take down what hangs on a wall, and tell the young person."
          : "Taken back: its words cannot be read any more. No report or poster has shown them."))
  }
}
