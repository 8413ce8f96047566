import WorkbookProtocol

/// The questions about a concern, the most urgent first. The draft holds the parameters of `safeguarding.raise`.
enum ConcernForm {
  static let raise = Form(SafeguardingRaise.name, fields(SafeguardingRaise.name))
  static let update = Form(SafeguardingUpdate.name, fields(SafeguardingUpdate.name))

  static let opening =
    "If somebody is in danger now, call 999 first. You need nobody's approval to write this down or to report it."

  private static func fields(_ method: String) -> [FormField] {
    [
      FormField(
        "/concern/immediateDanger", title: "In danger now", option: "--danger or --no-danger",
        asker: { interview, draft in
          interview.ask("Is somebody in danger now? (yes or no)")
          let inDanger = try interview.yesNo() == true
          if inDanger { interview.terminal.say("\nCall 999 now. Write afterwards.") }
          draft["/concern/immediateDanger"] = .bool(inDanger)
        }),
      FormField(
        "/concern/exactWords", title: "Exact words", option: "--words",
        words: "What was said, written or seen? The exact words.",
        hint: "A line that ends with \\ goes on in the next one."),
      FormField(
        "/concern/noticedAt", title: "Noticed", option: "--noticed",
        words: "When was it noticed? A day and a time, such as today 14:00."),
      FormField(
        "/concern/report", "/concern/notReportedBecause", title: "Reported",
        option: "--reported-to with --reported-at and --reported-by, or --not-reported-because",
        asker: { try await askReport($0, &$1, method) }),
      FormField(
        "/concern/youngPerson", title: "Young person", option: "--young-person",
        words: "Which young person? The case system's number or a local pseudonym, if you know it.",
        hint: "Never a name.", optional: true),
      FormField(
        "/concern/youngPersonTold", title: "Young person told", option: "--told-them",
        words: "Did you tell the young person that it is passed on? How?", optional: true),
      FormField(
        "/concern/firstPersonTold", title: "First told", option: "--first-told",
        words: "Who was the first person you told?", optional: true),
      FormField(
        "/concern/aboutWorker", title: "About a worker", option: "--about-worker",
        words: "Is it about somebody who works or cares here? Part of the name.",
        hint: "It is then hidden from them and their line. Enter if it is not.", optional: true),
      FormField(
        "/concern/designatedOfficerToldAt", title: "Designated officer told",
        option: "--officer-told",
        words: "When was the designated officer told? Enter if not yet.", optional: true,
        wanted: { $0["/concern/aboutWorker"] != nil }),
    ]
  }

  private static func askReport(
    _ interview: Interview, _ draft: inout Draft, _ method: String
  ) async throws {
    draft["/concern/report"] = nil
    draft["/concern/notReportedBecause"] = nil
    interview.ask("Have police or children's services been told? (yes or no)")
    guard try interview.yesNo() == true else {
      draft["/concern/notReportedBecause"] = try await interview.value(
        at: "/concern/notReportedBecause", of: method, words: "Why not yet?",
        hint: "You need nobody's approval to tell them.")
      return
    }
    try await askReport(interview, &draft, under: "/concern/report", method)
  }

  /// To whom, when, by whom, their reference.
  static func askReport(
    _ interview: Interview, _ draft: inout Draft, under place: String, _ method: String
  ) async throws {
    for (name, words, optional) in [
      ("to", "Who was told?", false), ("at", "When? A day and a time.", false),
      ("by", "Who told them?", false), ("reference", "Their reference, if they gave one.", true),
    ] {
      draft["\(place)/\(name)"] = try await interview.value(
        at: "\(place)/\(name)", of: method, words: words, optional: optional)
    }
  }
}
