import ArgumentParser
import WorkbookProtocol

struct FeedbackAnswer: Act {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Do what is due on one contribution, step by step.",
    discussion: """
      It asks for the next step, whatever has come before, and then for the one after that. Enter \
      at the end of a step leaves it for another day.
      """)

  @Argument(help: "Its id, as 'feedback list' shows it.")
  var id: String

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    guard desk.terminal.isInteractive else {
      throw CommandFailure(
        "There is no terminal to ask in. 'feedback show' says what is due; each step is a command of its own.",
        .wrongInput)
    }
    let interview = try await Interview(desk)
    let id = try await desk.contributionID(id)
    var isFirst = true
    while true {
      let record = try await desk.call(ParticipationGet.self, .init(id: id))
      if isFirst {
        desk.terminal.say(
          try await ContributionText(record: record, desk: desk, contract: interview.contract)
            .text())
      }
      guard let step = Self.due(record.summary, desk) else { return }
      interview.ask("Next: \(step.title). Do it now? \(isFirst ? "[yes]" : "[no]")")
      guard try interview.yesNo(optional: true) ?? isFirst else { return }
      isFirst = false
      let draft = try await step.form.asked(step.beginning(record.summary), interview)
      let terms = FormTerms(key: surroundings.makeKey(), isDryRun: false)
      let result =
        try await step.form.fields.isEmpty
        ? step.form.send(draft, desk, terms) : step.form.review(draft, interview, terms)
      guard let result else { return }
      try step.report(result, dryRun: false, desk)
    }
  }

  /// Nil when there is nothing to do, which is said.
  private static func due(_ summary: Wire.ContributionSummary, _ desk: Desk) -> AnsweringStep? {
    if summary.withdrawnOn != nil {
      desk.terminal.print("It was taken back or erased: nothing more can be done with it.")
      return nil
    }
    if summary.gate == .pending || summary.replyGate == .pending {
      desk.terminal.print(
        Layout.wrapped(
          "Somebody has to read it for safety first: 'workbook feedback check \(ShortID.of(summary.id))'."
        ))
      return nil
    }
    guard let step = AnsweringStep(dueOn: summary) else {
      desk.terminal.print("It is closed.")
      return nil
    }
    return step
  }
}
