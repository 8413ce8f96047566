import ArgumentParser
import WorkbookProtocol

struct FeedbackList: Act {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What was said and where it stands, without the words.",
    discussion: """
      In no order of arrival, so that nobody can be guessed from it. What nobody has read for \
      safety is there for those who read, and for whoever wrote it down.
      """)

  @Flag(help: "Only what waits to be read for safety.")
  var waiting = false

  @Flag(help: "Only what is not closed or taken back.")
  var open = false

  @Option(help: ArgumentHelp("Why you need it, if you read by your role alone.", valueName: "text"))
  var reason: String?

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let states =
      open ? Wire.ContributionState.allCases.filter { $0 != .closed } : nil
    let found = try await desk.contributions(states: states, waiting: waiting, reason: reason)
      .filter { !open || $0.withdrawnOn == nil }
    guard !found.isEmpty else {
      return desk.terminal.print(
        waiting
          ? "Nothing waits to be read." : "There is nothing of this kind among what you may see.")
    }
    desk.terminal.print(ContributionLines(clock: desk.clock).text(found))
  }
}
