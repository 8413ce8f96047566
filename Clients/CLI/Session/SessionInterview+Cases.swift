import WorkbookProtocol

extension SessionInterview {
  /// The young people, one after the other.
  func askCases(_ form: CaseForm, _ draft: inout Draft) async throws {
    draft["/cases"] = nil
    draft["/chosenCase"] = nil
    repeat {
      let isFirst = draft.count("/cases") == 0
      let mayBeNone = form.several && !(isFirst && kind == .managementOversight)
      let words =
        isFirst ? "Which young person did you talk about?" : "Which other young person?"
      interview.ask(
        words + (mayBeNone ? " (Enter when that is all)" : ""),
        hint: "The case system's number or a local pseudonym, never a name.")
      guard let reference = try reference(optional: mayBeNone) else { return }
      try await askCase(form, reference, &draft)
    } while form.several
  }

  /// A talk in between may be about no child.
  func askAboutWhom(_ form: CaseForm, _ draft: inout Draft) async throws {
    for place in ["/cases", "/aboutNoChild", "/decision", "/because"] { draft[place] = nil }
    interview.ask(
      "Which young person was it about? (Enter if it was about no child)",
      hint: "The case system's number or a local pseudonym, never a name.")
    if let reference = try reference(optional: true) {
      return try await askCase(form, reference, &draft)
    }
    draft["/aboutNoChild"] = .bool(true)
    try await interview.fill(&draft, Question("/decision", "What was decided?"), of: schema)
    try await interview.fill(&draft, Question("/because", "Why?"), of: schema)
  }

  private func reference(optional: Bool) throws -> String? {
    try interview.text(
      optional: optional, limit: schema.property(at: "/cases/0/youngPerson")?.schema.maximumLength)
  }

  private func askCase(
    _ form: CaseForm, _ reference: String, _ draft: inout Draft
  ) async throws {
    let index = draft.count("/cases")
    draft["/cases/\(index)/youngPerson"] = .string(reference)
    let outcome: String
    switch form.outcome {
    case .always(let fixed): outcome = fixed
    case .asked:
      interview.ask("\(reference): was anything decided?")
      let choices = [Wire.CaseOutcome.noChange, .decided]
      outcome =
        try interview.choice(choices.map { Choice(value: $0.rawValue, title: $0.title) }) ?? ""
    }
    draft["/cases/\(index)/outcome"] = .string(outcome)
    guard outcome == Wire.CaseOutcome.decided.rawValue else { return }
    for question in form.questions { try await ask(question, case: index, &draft) }
  }

  /// One question about a case, with what follows from some answers.
  func ask(_ question: Question, case index: Int, _ draft: inout Draft) async throws {
    switch question.place {
    case Question.theirWords.place:
      try await askTheirWords(index, &draft)
    case Question.because.place:
      try await interview.fill(&draft, question.at(case: index), of: schema)
      let place = "/cases/\(index)/decision"
      let isUrgent = draft.string(place + "/because")?.lowercased() == "urgent"
      draft[place + "/urgent"] = isUrgent ? .bool(true) : nil
      if isUrgent { draft[place + "/because"] = nil }
    case "/cases/*/decision/kind":
      try await interview.fill(&draft, question.at(case: index), of: schema)
      draft["/cases/\(index)/decision/ending"] = nil
      guard draft.string("/cases/\(index)/decision/kind") == Wire.DecisionKind.end.rawValue
      else { return }
      for question in [Question.whySafeNow, .howTheyCanComeBack] {
        try await interview.fill(&draft, question.at(case: index), of: schema)
      }
    default:
      try await interview.fill(&draft, question.at(case: index), of: schema)
    }
  }

  private func askTheirWords(_ index: Int, _ draft: inout Draft) async throws {
    guard let words = Question.theirWords.words else { return }
    interview.ask(words)
    let limit = schema.property(at: "/cases/0/them/words")?.schema.maximumLength
    let said = try interview.text(optional: true, limit: limit)
    draft["/cases/\(index)/them/notSeenSince"] = nil
    draft["/cases/\(index)/them/words"] = said.map(JSONValue.string)
    guard said == nil else { return }
    try await interview.fill(&draft, Question.notSeenSince.at(case: index), of: schema)
  }

  func askChosenCase(_ draft: inout Draft) async throws {
    draft["/chosenCase"] = nil
    let references = references(draft)
    var chosen: Int?
    if !references.isEmpty {
      interview.ask("Which one did you look at in depth?")
      let choices = references.enumerated().map { Choice(value: String($0), title: $1) }
      chosen = try interview.choice(choices + [Choice(value: "none", title: "None")])
        .flatMap { Int($0) }
    }
    guard let chosen else {
      return try await interview.fill(
        &draft, Question("/chosenCase/whyNone", "Why was no case looked at in depth?"),
        of: schema)
    }
    draft["/chosenCase/youngPerson"] = .string(references[chosen])
    for question in [Question.alternative, .changeOurMind] {
      try await interview.fill(&draft, question.at(case: chosen), of: schema)
    }
    interview.ask("How deep did the talk about \(references[chosen]) go?")
    let depth = try interview.choice(ReflectiveDepth.choices).flatMap { Int($0) }
    draft["/cases/\(chosen)/depth"] = depth.map(JSONValue.integer)
  }

  /// The case that something is to be added to.
  func chooseCase(_ draft: Draft) throws -> Int {
    let references = references(draft)
    guard references.count > 1 else { return 0 }
    interview.ask("For which young person?")
    let choices = references.enumerated().map { Choice(value: String($0), title: $1) }
    return try interview.choice(choices).flatMap { Int($0) } ?? 0
  }

  func references(_ draft: Draft) -> [String] {
    (0..<draft.count("/cases")).map { draft.string("/cases/\($0)/youngPerson") ?? "" }
  }
}

/// DOMAIN §1.3.
enum ReflectiveDepth {
  static let choices = [
    Choice(
      value: "1", title: "Update: what happened and what is due; no reasons explored"),
    Choice(
      value: "2",
      title: "Explanation: one account of why, from procedure or experience, untested"),
    Choice(
      value: "3",
      title:
        "Exploration: at least two explanations weighed; evidence, gaps, feelings and own position examined; a view could have changed"
    ),
    Choice(
      value: "4",
      title:
        "Shift into action: as 3, and an assumption was revised or confirmed on evidence, and the next conversation with the young person or family will differ because of it"
    ),
  ]
}
