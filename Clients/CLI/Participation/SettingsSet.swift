import ArgumentParser
import WorkbookProtocol

struct SettingsSet: Act {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set who reads, who answers, and by when.",
    discussion: """
      What you leave out stays as it is; in a terminal without any option it shows the settings \
      and asks what to change. The form is open only while a checker and a deputy are named.

      workbook participation settings set --checker "Sam Field" --deputy "Bo Lark" \\
        --local-help "Fernshire duty team,01632 960001,01632 960002" \\
        --out-of-hours "Emergency duty team,01632 960002" --open
      """)

  @Option(help: ArgumentHelp("Reads everything first: part of the name.", valueName: "name"))
  var checker: String?

  @Option(help: ArgumentHelp("Reads what nobody has read after 4 hours.", valueName: "name"))
  var deputy: String?

  @Option(
    help: ArgumentHelp(
      "Takes feedback about somebody in whose line every lead is; give it again for more.",
      valueName: "name"))
  var fallback: [String] = []

  @Option(help: ArgumentHelp("Is told of what may be a complaint.", valueName: "name"))
  var complaintsManager: String?

  @Option(help: ArgumentHelp("Whom to call nearby.", valueName: "team,day,night"))
  var localHelp: String?

  @Option(
    help: ArgumentHelp("Reads what nobody has read after 24 hours.", valueName: "name,number"))
  var outOfHours: String?

  @Option(help: ArgumentHelp("Helps a young person to speak up.", valueName: "name,number"))
  var advocate: String?

  @Flag(inversion: .prefixedNo, help: "Young people can write, or cannot.")
  var open: Bool?

  @Flag(inversion: .prefixedNo, help: "They can write without a slip, or not.")
  var withoutSlip: Bool?

  @Option(help: ArgumentHelp("Acknowledge within so many working days.", valueName: "days"))
  var acknowledge: Int?

  @Option(help: ArgumentHelp("Name who decides within so many working days.", valueName: "days"))
  var nameDecisionMaker: Int?

  @Option(help: ArgumentHelp("Answer within so many working days.", valueName: "days"))
  var answer: Int?

  @Option(help: ArgumentHelp("Answer a complaint within so many working days.", valueName: "days"))
  var answerComplaint: Int?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let record = try await desk.call(ParticipationSettings.self, .init())
    var draft = Draft()
    draft["/settings"] = try Draft(of: record.settings).value
    draft["/ifRevision"] = .integer(record.revision)
    let before = draft
    try await give(to: &draft, desk)
    let terms = FormTerms(write, surroundings)
    let result: [UInt8]?
    if draft != before {
      result = try await Self.form.send(draft, desk, terms)
    } else {
      guard desk.terminal.isInteractive else {
        throw CommandFailure(
          "There is no terminal to ask in. Give what is to change, such as --checker NAME.",
          .wrongInput)
      }
      let interview = try await Interview(desk)
      for (id, name) in try await desk.names(in: record) { interview.names.note(name, for: id) }
      result = try await Self.form.review(draft, interview, terms)
    }
    guard result != nil else { return }
    desk.terminal.print(
      write.dryRun
        ? Written.nothingStored : "Kept. 'workbook participation settings show' shows it.")
  }

  private func give(to draft: inout Draft, _ desk: Desk) async throws {
    for (name, words) in [
      ("checker", checker), ("deputy", deputy), ("complaintsManager", complaintsManager),
    ] {
      if let words { draft["/settings/\(name)"] = .string(try await desk.person(words)) }
    }
    var fallbacks: [JSONValue] = []
    for words in fallback { fallbacks.append(.string(try await desk.person(words))) }
    if !fallbacks.isEmpty { draft["/settings/fallbacks"] = .array(fallbacks) }
    try parts(localHelp, "--local-help", "localHelp", ["team", "dayNumber", "nightNumber"], &draft)
    try parts(outOfHours, "--out-of-hours", "outOfHours", ["name", "number"], &draft)
    try parts(advocate, "--advocate", "advocate", ["name", "number"], &draft)
    if let open { draft["/settings/takesAnswers"] = .bool(open) }
    if let withoutSlip { draft["/settings/openToAnybody"] = .bool(withoutSlip) }
    for (name, days) in [
      ("acknowledgeDays", acknowledge), ("decisionMakerDays", nameDecisionMaker),
      ("answerDays", answer), ("complaintDays", answerComplaint),
    ] {
      if let days { draft["/settings/\(name)"] = .integer(days) }
    }
  }

  private func parts(
    _ text: String?, _ option: String, _ member: String, _ names: [String], _ draft: inout Draft
  ) throws {
    guard let text else { return }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
    guard parts.count == names.count, !parts.contains("") else {
      throw CommandFailure(
        "\(option) takes \(names.count == 2 ? "a name and a number" : "a team, its number by day and the number at night"), with commas between.",
        .wrongInput)
    }
    for (name, part) in zip(names, parts) { draft["/settings/\(member)/\(name)"] = .string(part) }
  }

  private static let form = Form(
    ParticipationSetSettings.name,
    [
      field("checker", "Checker", "Who reads everything first? Part of the name."),
      field("deputy", "Deputy", "Who reads what nobody has read after 4 hours?"),
      field(
        "fallbacks", "Fallback",
        "Who takes feedback about a worker when every lead is in that person's line?"),
      field("complaintsManager", "Complaints manager", "Who is told of what may be a complaint?"),
      field("localHelp", "Local help", "Whom can they call nearby?"),
      field("outOfHours", "Out of hours", "Who reads what nobody has read after 24 hours?"),
      field("advocate", "Advocate", "Who helps a young person to speak up?"),
      field("takesAnswers", "The form is open", "Can young people write? (yes or no)", false),
      field("openToAnybody", "Without a slip", "Can they write without a slip? (yes or no)", false),
      field("acknowledgeDays", "Acknowledge within", "Acknowledge within how many working days?"),
      field(
        "decisionMakerDays", "Name who decides within",
        "Name who decides within how many working days?"),
      field("answerDays", "Answer within", "Answer within how many working days?"),
      field(
        "complaintDays", "Answer a complaint within",
        "Answer a complaint within how many working days?"),
    ])

  private static func field(
    _ name: String, _ title: String, _ words: String, _ optional: Bool = true
  ) -> FormField {
    FormField("/settings/\(name)", title: title, words: words, optional: optional)
  }
}
