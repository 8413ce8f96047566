import WorkbookProtocol

/// The guided questions about one audit.
struct AuditInterview: Sendable {
  let interview: Interview
  let schema: Schema

  init(_ interview: Interview) throws {
    guard let schema = interview.contract.schema("AuditEntry") else {
      throw CommandFailure("The server does not describe an audit.", .other)
    }
    self.interview = interview
    self.schema = schema
  }

  func draft() async throws -> Draft {
    var draft = Draft()
    for question in Self.beginning { try await interview.fill(&draft, question, of: schema) }
    let withTools = draft["/tools"] != nil
    let withJustice = draft["/justiceProcess"] == .bool(true)
    for criterion in Wire.Criterion.allCases {
      if criterion == .x1, !withTools { continue }
      if criterion == .x2, !withJustice { continue }
      try await judge(criterion, &draft)
    }
    for fact in Fact.all { try await ask(fact, &draft) }
    try await interview.fill(&draft, Self.overall, of: schema)
    try await askImmediateRisk(&draft)
    try await offer(&draft)
    return draft
  }

  func changes(_ draft: Draft) -> [Sending.Step] {
    let beginning = (Self.beginning + [Self.overall]).map { question in
      Sending.Step(title: schema.property(at: question.place)?.label ?? "") {
        try await interview.fill(&$0, question, of: schema)
      }
    }
    let judged = Wire.Criterion.allCases.map { criterion in
      Sending.Step(title: "\(criterion.rawValue): \(criterion.title)") {
        try await judge(criterion, &$0)
      }
    }
    let facts = Fact.all.map { fact in
      Sending.Step(title: fact.words) { try await ask(fact, &$0) }
    }
    let rest = [
      Sending.Step(title: "Immediate risk") { try await askImmediateRisk(&$0) },
      Sending.Step(title: "Add something else") { try await offer(&$0) },
    ]
    return beginning + judged + facts + rest
  }

  private static let beginning = [
    Question("/date", "On which day did you audit it?"),
    Question("/selection", "How was this assessment chosen?"),
    Question(
      "/blinded", "Did you judge it without knowing what supervision there had been? (yes or no)"),
    Question("/tools", "Which assessment tools were used?", optional: true),
    Question(
      "/justiceProcess", "Is there a complaint, an investigation or a court case? (yes or no)"),
  ]

  private static let overall = Question(
    "/holisticGrade",
    "The assessment as a whole, 1 to 4: 1 not good enough, act now; 2 partly there; 3 good; 4 very strong. Not above 2 if C2, C4 or C8 is 1.",
    optional: true)

  /// Asks for one criterion's judgement, in the place of an earlier one.
  func judge(_ criterion: Wire.Criterion, _ draft: inout Draft) async throws {
    let index = place(of: criterion, draft)
    let place = "/judgements/\(index)"
    interview.ask("\(criterion.rawValue)  \(criterion.title)")
    let answer = try interview.choice(Rubric.choices(criterion))
    draft[place] = .object(["criterion": .string(criterion.rawValue)])
    switch answer {
    case "notEvidenced":
      interview.ask("Should it have been there? (If so it counts as 1, otherwise not at all)")
      let should = try interview.yesNo() == true
      draft[place + "/shouldHaveBeenThere"] = .bool(should)
    case "notApplicable":
      try await interview.fill(
        &draft, Question(place + "/notApplicableBecause", "Why does it not apply?"), of: schema)
    default:
      let score = answer.flatMap { Int($0) } ?? 1
      draft[place + "/score"] = .integer(score)
      if score < 3 { try await askEvidence(place, &draft) }
    }
  }

  private func askEvidence(_ place: String, _ draft: inout Draft) async throws {
    try await interview.fill(
      &draft,
      Question(
        place + "/evidence", "Where is that to be seen? One line, such as 'Section 3, last page'."),
      of: schema)
  }

  private func place(of criterion: Wire.Criterion, _ draft: Draft) -> Int {
    let count = draft.count("/judgements")
    return (0..<count).first {
      draft.string("/judgements/\($0)/criterion") == criterion.rawValue
    } ?? count
  }

  private func askImmediateRisk(_ draft: inout Draft) async throws {
    draft["/immediateRisk"] = nil
    interview.ask("Did you find that somebody is in danger now?")
    guard try interview.yesNo() == true else { return }
    interview.objection(
      "Tell the responsible manager now, before you go on. The audit can wait.")
    for question in [
      Question("/immediateRisk/what", "What is the danger?"),
      Question("/immediateRisk/managerTold", "Which manager have you told?"),
      Question("/immediateRisk/toldAt", "When did you tell them?"),
    ] {
      try await interview.fill(&draft, question, of: schema)
    }
  }

  private func offer(_ draft: inout Draft) async throws {
    let offered = [
      Question("/viewObtained", optional: true),
      Question("/actions", optional: true, leaning: .future),
      Question("/feedbackGivenOn", optional: true),
      Question("/reAuditDue", optional: true, leaning: .future),
    ]
    let titles = offered.enumerated().map { index, question in
      Choice(value: String(index), title: schema.property(at: question.place)?.label ?? "")
    }
    while true {
      interview.ask("Anything else? All of this may stay blank. (Enter when that is all)")
      guard let chosen = try interview.choice(titles, optional: true).flatMap({ Int($0) }) else {
        return
      }
      try await interview.fill(&draft, offered[chosen], of: schema)
    }
  }
}
