import WorkbookProtocol

/// One of the six facts beside the scores (§4.2 of the evidence scope), as a question to the auditor.
struct Fact: Sendable {
  let name: String
  let words: String
  /// What else is asked, by the answer.
  let more: [Wire.FactAnswer: [Question]]

  private init(
    _ name: String, _ words: String, more: [Wire.FactAnswer: [Question]] = [:]
  ) {
    self.name = name
    self.words = words
    self.more = more
  }

  static let all = [
    Fact("updatedAfterNewFacts", "Was it updated after new facts arrived?"),
    Fact(
      "sharedWithThem", "Was it shared with the young person?",
      more: [
        .yes: [
          Question("/facts/sharedWithThem/on", "On which day was it shared with them?"),
          Question(
            "/facts/sharedWithThem/form",
            "In which form? Such as read through together, or a letter."),
          Question("/facts/sharedWithThem/couldReadIt", "Could they read it?"),
        ]
      ]),
    Fact(
      "sharedWithFamily", "Was it shared with the family?",
      more: [
        .yes: [Question("/facts/sharedWithFamily/on", "On which day?")],
        .no: [
          Question("/facts/sharedWithFamily/whyNot", "Why was it not shared with the family?")
        ],
      ]),
    Fact("waitingLeftThemInDanger", "Did waiting leave them in danger?"),
    Fact("clearWhatHelpComes", "Could a reader say what help comes, from whom, and when?"),
    Fact("moreThanOneAgency", "Was information from more than one agency used?"),
  ]
}

extension AuditInterview {
  func ask(_ fact: Fact, _ draft: inout Draft) async throws {
    let place = "/facts/\(fact.name)"
    draft[place] = nil
    interview.ask(fact.words)
    let choices = Wire.FactAnswer.allCases.map { Choice(value: $0.rawValue, title: $0.title) }
    let answer = try interview.choice(choices)
    draft[place + "/answer"] = answer.map(JSONValue.string)
    for question in answer.flatMap(Wire.FactAnswer.init(rawValue:)).flatMap({ fact.more[$0] }) ?? []
    {
      try await interview.fill(&draft, question, of: schema)
    }
  }
}
