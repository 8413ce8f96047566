import ArgumentParser

struct CheckInCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-in",
    abstract: "How the work was this month: yours alone unless you share it.",
    discussion: """
      'workbook check-in' asks; it takes less than a minute. For a script and for other months see \
      'workbook check-in answer --help'.

      \(CheckInWords.whose)
      """,
    subcommands: [
      CheckInAnswer.self, CheckInList.self, CheckInShow.self, CheckInTrend.self,
      CheckInShare.self, CheckInUnshare.self, CheckInExport.self, CheckInDelete.self,
      CheckInOf.self,
    ],
    defaultSubcommand: CheckInAnswer.self)
}

/// What is said in more than one place about whose this is.
enum CheckInWords {
  /// DOMAIN §2: before the first question.
  static let whose =
    "This belongs to you. Nobody reads it unless you share it. We will not use it for capability, sickness or performance, and will tell you if the law makes us. Nobody watches the answers for signs of crisis: if it is urgent, ring 999, Samaritans on 116 123, or your own manager or occupational health."

  static let stillPublished = "Figures about groups that were published before stay as they are."

  static let lowerIsBetter = "lower is better"
}
