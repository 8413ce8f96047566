import WorkbookProtocol

/// The questions about an activity. The draft holds the parameters of `participation.startActivity`.
enum ActivityForm {
  static let start = Form(
    ParticipationStartActivity.name, fileName: "activity.json",
    beginning)
  static let update = Form(
    ParticipationUpdateActivity.name, fileName: "activity.json",
    beginning + later)

  private static var beginning: [FormField] {
    [
      field("title", "Title", "What is it called? Name nobody."),
      field("purpose", "Purpose", "What is it for?"),
      field("stage", "Stage", "Where in the work do young people take part?"),
      field("mode", "Mode", "Who started it, and who decides? A kind, not a step on a ladder."),
      field(
        "madeJointly", "Made jointly", "Is it made jointly with those who decide? (yes or no)", true
      ),
      field(
        "decisionMaker", "Decision-maker", "Who has the power to decide? Part of the name.", true),
      field("influenceHopedFor", "Influence hoped for", "How far is what they say hoped to reach?"),
      field("starts", "Starts", "On which day does it start?"),
      FormField(
        "/activity/ends", title: "Ends", words: "On which day does it end?", optional: true,
        leaning: .future),
      field(
        "peerResearch", "Peer research", "What do young people research with their peers?", true),
      FormField(
        "/activity/peerResearchGate", title: "Peer research gate", optional: true,
        wanted: { $0["/activity/peerResearch"] != nil },
        asker: { try await askGate($0, &$1) }),
      field("adjustments", "Made possible by", "What was changed so that they could join?", true),
      field("recognition", "Recognition or payment", "What do they get for it?", true),
    ]
  }

  private static var later: [FormField] {
    [
      field("whoDecidedTheySay", "Who decided (they say)", "Who decided, according to them?", true),
      FormField(
        "/activity/changes", title: "What actually changed", optional: true,
        asker: { try await askChanges($0, &$1) }),
      field("clashes", "Where views clashed", "Where did views clash, and what happened?", true),
      field("whatItGaveThem", "What it gave them", "What did it give them, in their words?", true),
      field("numbers", "How many took part", "How many took part?", true),
      FormField(
        "/activity/selfCheck", title: "Self-check", optional: true,
        asker: { try await askSelfCheck($0, &$1) }),
    ]
  }

  private static func field(
    _ name: String, _ title: String, _ words: String, _ optional: Bool = false
  ) -> FormField {
    FormField("/activity/\(name)", title: title, words: words, optional: optional)
  }

  /// The four conditions, each with its evidence and its day.
  private static func askGate(
    _ interview: Interview, _ draft: inout Draft
  ) async throws {
    draft["/activity/peerResearchGate"] = nil
    interview.terminal.say(
      "\n"
        + Layout.wrapped(
          "Young people cannot research with their peers before each of these is evidenced and dated. Enter leaves one open: then it can only be planned."
        ))
    var count = 0
    for condition in Wire.PeerCondition.allCases {
      let place = "/activity/peerResearchGate/\(count)"
      interview.ask("\(condition.title): how is it known?", optional: true)
      guard let evidence = try interview.text(optional: true, limit: 2000) else { continue }
      interview.ask("\(condition.title): the day of that evidence?")
      let day = try interview.day(optional: false, leaning: .past)
      draft[place] = .object([
        "condition": .string(condition.rawValue), "evidence": .string(evidence),
        "on": .string(day ?? interview.desk.clock.today),
      ])
      count += 1
    }
  }

  private static func askChanges(
    _ interview: Interview, _ draft: inout Draft
  ) async throws {
    draft["/activity/changes"] = nil
    var count = 0
    while true {
      let place = "/activity/changes/\(count)"
      interview.ask(
        count == 0 ? "What actually changed?" : "What else changed?",
        hint: "In words that young people can read.", optional: true)
      guard let what = try interview.text(optional: true, limit: 2000) else { return }
      _ = try await interview.desk.pointOutHardWords(what)
      interview.ask("Who decided it?")
      let who = try interview.text(optional: false, limit: 200)
      interview.ask("On which day did it change?")
      let day = try interview.day(optional: false, leaning: .past)
      draft[place] = .object([
        "what": .string(what), "decidedBy": .string(who ?? ""),
        "on": .string(day ?? interview.desk.clock.today),
      ])
      count += 1
    }
  }

  /// Nine questions about ourselves; there is no total.
  private static func askSelfCheck(
    _ interview: Interview, _ draft: inout Draft
  ) async throws {
    draft["/activity/selfCheck"] = nil
    interview.terminal.say(
      "\n" + Layout.wrapped("A look at ourselves. There is no total. Enter skips a question."))
    let marks = Wire.SelfCheckMark.allCases.map { Choice(value: $0.rawValue, title: $0.title) }
    var count = 0
    for question in Wire.SelfCheckQuestion.allCases {
      interview.ask(question.title)
      guard let mark = try interview.choice(marks, optional: true) else { continue }
      interview.ask("Who, where, when: how is it known?")
      let evidence = try interview.text(optional: false, limit: 2000)
      draft["/activity/selfCheck/\(count)"] = .object([
        "question": .string(question.rawValue), "answer": .string(mark),
        "evidence": .string(evidence ?? ""),
      ])
      count += 1
    }
  }
}
