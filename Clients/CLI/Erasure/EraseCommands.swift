import ArgumentParser
import WorkbookProtocol

struct EraseCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase words for good, from every backup too; for information governance.",
    discussion: """
      \(Erasure.whatHappens)

      It is checked first, and says what would be gone; then it asks. Refused while a hold covers \
      the words. Published figures stay.
      """,
    subcommands: [
      EraseCheckInsOf.self, EraseCheckInsUntil.self, ErasePersonalPartsOf.self,
      EraseContribution.self, EraseFeedbackUntil.self,
    ])
}

struct EraseCheckInsOf: Act {
  static let configuration = CommandConfiguration(
    commandName: "check-ins-of",
    abstract: "Erase all check-ins of one person, also after they have left.",
    discussion: "Whether there were any is told to nobody.")

  @Argument(help: "Whose: part of the name, or the id.")
  var person: String

  @OptionGroup var terms: ErasureTerms

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try terms.desk(in: surroundings)
    let person = try await desk.somebody(person)
    try await Erasure(
      words: "All check-ins of \(person.words)",
      params: .init(reason: terms.given.reason, checkInsOf: person.id)
    ).carryOut(terms, desk)
  }
}

struct EraseCheckInsUntil: Act {
  static let configuration = CommandConfiguration(
    commandName: "check-ins-until",
    abstract: "Erase everybody's check-ins up to and with a month, at least 24 months ago.",
    discussion: "workbook erase check-ins-until 2023-10 --reason \"Retention, decided today.\"")

  @Argument(help: "The last month, such as 2023-10.")
  var month: String

  @OptionGroup var terms: ErasureTerms

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try terms.desk(in: surroundings)
    let month = try desk.clock.month(option: month, "'erase check-ins-until'")
    try await Erasure(
      words: "Everybody's check-ins up to and with \(month.words)",
      params: .init(reason: terms.given.reason, checkInsUntil: month.iso)
    ).carryOut(terms, desk)
  }
}

struct ErasePersonalPartsOf: Act {
  static let configuration = CommandConfiguration(
    commandName: "personal-parts-of",
    abstract:
      "Erase the personal parts of all sessions of somebody who left at least six years ago.")

  @Argument(help: "Whose: part of the name, or the id.")
  var person: String

  @OptionGroup var terms: ErasureTerms

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try terms.desk(in: surroundings)
    let person = try await desk.somebody(person)
    try await Erasure(
      words: "The personal parts of all sessions of \(person.words)",
      params: .init(reason: terms.given.reason, personalPartsOf: person.id)
    ).carryOut(terms, desk)
  }
}

struct EraseContribution: Act {
  static let configuration = CommandConfiguration(
    commandName: "contribution",
    abstract: "Erase what one young person, parent or carer said, and what was written about it.")

  @Argument(help: "Its id, as 'feedback list' or 'retention due' shows it.")
  var id: String

  @OptionGroup var terms: ErasureTerms

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try terms.desk(in: surroundings)
    let id = try await desk.contributionID(id, reason: terms.given.reason)
    try await Erasure(
      words: "The contribution \(id), and what was written about it",
      params: .init(reason: terms.given.reason, contribution: id)
    ).carryOut(terms, desk)
  }
}

struct EraseFeedbackUntil: Act {
  static let configuration = CommandConfiguration(
    commandName: "feedback-until",
    abstract: "Erase all feedback without a name received until a day, at least three years ago.")

  @Argument(help: "The last day, such as \"31 December 2022\".")
  var day: String

  @OptionGroup var terms: ErasureTerms

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try terms.desk(in: surroundings)
    let day = try desk.clock.day(option: day, "'erase feedback-until'")
    try await Erasure(
      words: "All feedback without a name received until \(desk.clock.words(day: day))",
      params: .init(reason: terms.given.reason, feedbackUntil: day)
    ).carryOut(terms, desk)
  }
}
