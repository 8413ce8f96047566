import WorkbookProtocol

/// The guided questions about one session.
struct SessionInterview: Sendable {
  let interview: Interview
  let schema: Schema
  let kind: Wire.SessionKind
  let status: Wire.SessionStatus

  /// Asks what kind of session it was and what became of it.
  static func begun(_ interview: Interview) throws -> SessionInterview {
    guard let schema = interview.contract.schema("SessionEntry") else {
      throw CommandFailure("The server does not describe a session.", .other)
    }
    interview.ask("What kind of session was it?")
    let chosenKind = try interview.choice(
      Wire.SessionKind.allCases.map { Choice(value: $0.rawValue, title: $0.title) })
    interview.ask("What became of it?")
    let chosenStatus = try interview.choice(
      statuses.map { Choice(value: $0.rawValue, title: $0.title) })
    guard let kind = chosenKind.flatMap(Wire.SessionKind.init(rawValue:)),
      let status = chosenStatus.flatMap(Wire.SessionStatus.init(rawValue:))
    else { throw Interview.Stopped() }
    return SessionInterview(interview: interview, schema: schema, kind: kind, status: status)
  }

  /// The commonest first.
  private static let statuses: [Wire.SessionStatus] = [
    .held, .partHeld, .cancelled, .postponed, .notAttended, .planned,
  ]

  /// Everything that is required, then what is offered.
  func draft() async throws -> Draft {
    var draft = Draft()
    draft["/kind"] = .string(kind.rawValue)
    draft["/status"] = .string(status.rawValue)
    for step in SessionForm.steps(kind, status) { try await ask(step, &draft) }
    try await offer(&draft)
    return draft
  }

  func ask(_ step: SessionStep, _ draft: inout Draft) async throws {
    switch step {
    case .who(let words, let limit, let isOptional):
      interview.ask(words, optional: isOptional)
      let people = try await interview.people(optional: isOptional, limit: limit)
      draft["/supervisees"] = people.isEmpty ? nil : .array(people.map(JSONValue.string))
    case .field(_, let question):
      try await interview.fill(&draft, question, of: schema)
    case .times:
      try await askTimes(&draft)
    case .next:
      try await askDate(
        "When is the next session? (Enter if there is no date)", or: "Why is there no date?",
        places: ("/next/on", "/next/whyNone"), &draft)
    case .newDate:
      try await askDate(
        "When will it be instead? (Enter if there is no new date)",
        or: kind == .external ? nil : "Why is there no new date?",
        places: ("/notHeld/replacement", "/notHeld/whyNoReplacement"), &draft)
    case .cases(let form): try await askCases(form, &draft)
    case .aboutWhom(let form): try await askAboutWhom(form, &draft)
    case .chosenCase: try await askChosenCase(&draft)
    }
  }

  private func askTimes(_ draft: inout Draft) async throws {
    interview.ask("When did it begin?", hint: "Such as \(MomentWords.examples).")
    guard let start = try interview.moment(optional: false, leaning: .past) else { return }
    interview.ask("When did it end?", hint: "A time, or how long it was: 15:30, 90 min.")
    draft["/actualStart"] = .string(start)
    draft["/actualEnd"] = try interview.end(after: start).map(JSONValue.string)
  }

  private func askDate(
    _ words: String, or whyNone: String?, places: (date: String, reason: String),
    _ draft: inout Draft
  ) async throws {
    draft[places.date] = nil
    draft[places.reason] = nil
    guard let property = schema.property(at: places.date) else { return }
    interview.ask(words)
    let date =
      try property.schema.format == "date"
      ? interview.day(optional: true, leaning: .future)
      : interview.moment(optional: true, leaning: .future)
    if let date {
      draft[places.date] = .string(date)
    } else if let whyNone {
      try await interview.fill(&draft, Question(places.reason, whyNone), of: schema)
    }
  }

  /// The parts that may stay blank, until there are no more to add.
  func offer(_ draft: inout Draft) async throws {
    while true {
      let parts = OfferedPart.parts(kind, status).filter {
        !$0.isAboutACase || draft.count("/cases") > 0
      }
      guard !parts.isEmpty else { return }
      interview.ask("Anything else? All of this may stay blank. (Enter when that is all)")
      let titles = parts.enumerated().map { Choice(value: String($0), title: $1.title) }
      guard let chosen = try interview.choice(titles, optional: true).flatMap({ Int($0) }) else {
        return
      }
      try await ask(parts[chosen], &draft)
    }
  }

  private func ask(_ part: OfferedPart, _ draft: inout Draft) async throws {
    let index = part.isAboutACase ? try chooseCase(draft) : 0
    for question in part.questions {
      try await interview.fill(&draft, question.at(case: index), of: schema)
    }
  }
}
