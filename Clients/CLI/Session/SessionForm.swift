import WorkbookProtocol

/// What is asked about a session, in order: only what its kind cannot be without (DOMAIN §1.1).
enum SessionForm {
  static func steps(_ kind: Wire.SessionKind, _ status: Wire.SessionStatus) -> [SessionStep] {
    switch status {
    case .held, .partHeld: held(kind)
    case .planned: planned(kind)
    case .cancelled, .postponed, .notAttended: notHeld(kind)
    }
  }

  private static func held(_ kind: Wire.SessionKind) -> [SessionStep] {
    switch kind {
    case .individual:
      [
        who("Who was it with?"), .times,
        .field(
          title: "Interruptions",
          Question(
            "/interruptionMinutes", "For how many minutes was it interrupted? (0 if it was not)")),
        .field(
          title: "The effect of the work",
          Question(
            "/effectOfWorkTalkedAbout",
            "Did you talk about what the work does to them? (yes or no; what was said goes in the personal part)"
          )),
        .cases(.individual), .chosenCase, .next,
      ]
    case .adHoc: [who("Who was it with?"), .aboutWhom(.adHoc)]
    case .managementOversight:
      [
        .field(title: "What you looked at", Question("/lookedAt", "What did you look at?")),
        .cases(.oversight),
        .field(
          title: "By when", Question("/byWhen", "By when is it to be done?", leaning: .future)),
        .field(title: "Who has been told", Question("/told", "Who has been told?")),
      ]
    case .caseConsultation:
      [
        who("Who brought it?", limit: 40),
        .field(title: "The question", Question("/question", "What question was brought?")),
        .cases(.consultation),
      ]
    case .group:
      [
        who("Who came?", limit: 40), .times,
        .field(title: "The question", Question("/question", "What question was brought?")),
        .field(
          title: "What the presenter takes away",
          Question(
            "/takeAway",
            "What does the presenter take away? (Decisions are taken in their own supervision)")),
      ]
    case .observationDebrief:
      [
        who("Whose work did you observe?"),
        .field(
          title: "The day", Question("/observation/date", "On which day did you observe?")),
        .field(
          title: "How they agreed",
          Question(
            "/observation/howAgreed",
            "How did the young person or family agree to be observed?")),
        .field(title: "What helped", Question("/observation/helped", "One thing that helped?")),
        .field(title: "What to try", Question("/observation/toTry", "One thing to try?")),
      ]
    case .peer: [.times]
    case .external: [who("Who was it with?"), .times]
    case .postIncident:
      [
        who("Who was it with?"),
        .field(
          title: "Fit to be at work",
          Question(
            "/afterIncident/fitToBeAtWork",
            "Are they fit to be at work? In their own words.")),
        .field(
          title: "Support offered",
          Question("/afterIncident/supportOffered", "What support was offered?")),
        .field(
          title: "Who checks in",
          Question("/afterIncident/whoChecksIn", "Who will check in with them?")),
        .field(
          title: "When they check in",
          Question("/afterIncident/checkInOn", "When?", leaning: .future)),
      ]
    }
  }

  private static func planned(_ kind: Wire.SessionKind) -> [SessionStep] {
    [
      who("Who will it be with?", limit: mostPeople(kind), optional: needsNobody(kind)),
      .field(
        title: "Planned start",
        Question("/plannedStart", "When is it to begin?", leaning: .future)),
      .field(
        title: "Planned length",
        Question("/plannedMinutes", "For how many minutes?", optional: true)),
    ]
  }

  private static func notHeld(_ kind: Wire.SessionKind) -> [SessionStep] {
    [
      who(
        "Who was it to be with?", optional: [.peer, .group, .managementOversight].contains(kind)),
      .field(
        title: "Planned start", Question("/plannedStart", "For when was it planned?")),
      .field(title: "Called off by", Question("/notHeld/by", "Who called it off?")),
      .field(title: "Reason", Question("/notHeld/reason", "Why did it not take place?")),
      .newDate,
    ]
  }

  private static func mostPeople(_ kind: Wire.SessionKind) -> Int {
    [.group, .peer, .caseConsultation].contains(kind) ? 40 : 1
  }

  private static func needsNobody(_ kind: Wire.SessionKind) -> Bool {
    [.peer, .group, .managementOversight].contains(kind)
  }

  private static func who(
    _ words: String, limit: Int = 1, optional: Bool = false
  ) -> SessionStep {
    .who(words: words + " Part of the name is enough.", limit: limit, isOptional: optional)
  }
}
