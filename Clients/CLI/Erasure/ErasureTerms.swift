import ArgumentParser

/// Why something is erased, and how much is asked before.
struct ErasureTerms: ParsableArguments {
  @OptionGroup var given: GivenReason

  @Flag(help: "Check everything but the code, say what would be gone, and erase nothing.")
  var dryRun = false

  @Flag(help: "Do not ask first.")
  var yes = false

  @Option(help: "The code that your authenticator app shows now.")
  var code: String?

  @OptionGroup var connection: ConnectionOptions

  /// - Throws: ``CommandFailure`` when nobody is there to be asked, and nothing says that it is meant.
  func desk(in surroundings: Surroundings) throws -> Desk {
    let desk = try connection.desk(in: surroundings)
    if !yes, !dryRun, !desk.terminal.isInteractive {
      throw CommandFailure(
        "There is no terminal to ask in, and this cannot be undone. Give --yes to erase without being asked, and the --code of your second factor.",
        .wrongInput)
    }
    return desk
  }
}
