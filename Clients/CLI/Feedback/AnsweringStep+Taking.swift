import ArgumentParser
import WorkbookProtocol

/// Which contribution, and how the act is stored.
struct StepOptions: ParsableArguments {
  @Argument(help: "Its id, as 'feedback list' shows it.")
  var id: String

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  /// Takes a step with what the options give, and asks for the rest.
  func take(
    _ step: AnsweringStep, given: Draft = Draft(), in surroundings: Surroundings
  ) async throws {
    let desk = try connection.desk(in: surroundings)
    let record = try await desk.contribution(id)
    try await desk.pointOutHardWords(in: given, of: step)
    let draft = step.beginning(record.summary, given)
    guard
      let result = try await step.form.carryOut(draft, desk, FormTerms(write, surroundings))
    else { return }
    try step.report(result, dryRun: write.dryRun, desk)
  }
}

extension AnsweringStep {
  /// The contribution and the revision that was read, beside what was given.
  func beginning(_ summary: Wire.ContributionSummary, _ given: Draft = Draft()) -> Draft {
    var draft = given
    draft["/id"] = .string(summary.id)
    draft["/ifRevision"] = .integer(summary.revision)
    return draft
  }

  func report(_ result: [UInt8], dryRun: Bool, _ desk: Desk) throws {
    let again = try Written(result).replayed == true
    desk.terminal.print(
      Layout.wrapped(
        dryRun
          ? Written.nothingStored
          : again ? "This had been stored before, and was not stored twice." : done))
  }
}

extension Desk {
  /// What options give is looked at as what is typed: pointed out, not stopped.
  fileprivate func pointOutHardWords(in given: Draft, of step: AnsweringStep) async throws {
    for place in [
      "/ask/youSaid", "/ask/askedFor", "/outcome/what", "/outcome/notThis", "/outcome/reason",
    ] {
      if let text = given.string(place) { _ = try await pointOutHardWords(text) }
    }
  }
}
