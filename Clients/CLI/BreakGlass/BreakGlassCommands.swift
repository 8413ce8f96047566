import ArgumentParser

struct BreakGlassCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "break-glass",
    abstract: "In an emergency, read for an hour what you otherwise may not.",
    discussion: """
      \(BreakGlassStart.whatHappens)

      'workbook break-glass --person Ash' begins it; the other commands are for what follows.
      """,
    subcommands: [
      BreakGlassStart.self, BreakGlassList.self, BreakGlassReview.self, BreakGlassHold.self,
      BreakGlassShowNotice.self,
    ],
    defaultSubcommand: BreakGlassStart.self)
}
