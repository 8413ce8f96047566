import ArgumentParser

/// From one day to another, either of them open.
struct DaysBetween: ParsableArguments {
  @Option(help: ArgumentHelp("Only from this day on.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("Only until the end of this day.", valueName: "day"))
  var until: String?

  /// As the contract takes them: nil where none was given.
  func days(_ clock: LondonClock) throws -> (from: String?, until: String?) {
    let from = try from.map { try clock.day(option: $0, "--from") }
    let until = try until.map { try clock.day(option: $0, "--until") }
    if let from, let until, until < from {
      throw CommandFailure(
        "--until is \(clock.words(day: until)), which is before --from, \(clock.words(day: from)).",
        .wrongInput)
    }
    return (from, until)
  }

  var isOpen: Bool { from == nil && until == nil }
}
