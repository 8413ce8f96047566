/// What makes an audit complete, from the entry alone (DOMAIN §4).
extension AuditEntry {
  /// The judgement of one criterion, or `nil` when it has none; what is missing goes to `findings`.
  func judgement(of criterion: Criterion, _ findings: inout Findings) -> Judgement? {
    let place = "/judgements/\(criterion.rawValue)"
    guard let entry = judgements[criterion] else {
      if applies(criterion) {
        findings.add(place, .required, "\(criterion.rawValue) has not been judged.")
      }
      return nil
    }
    if !applies(criterion) {
      findings.add(place, .notAllowed, criterion.whyNotJudged)
    }
    let answers = [
      entry.score.map(Judgement.scored),
      entry.notApplicableBecause.map(Judgement.notApplicable(because:)),
      entry.shouldHaveBeenThere.map(Judgement.notEvidenced(shouldHaveBeenThere:)),
    ].compactMap { $0 }
    guard let judgement = answers.first, answers.count == 1 else {
      findings.add(
        place, answers.isEmpty ? .required : .conflict,
        "\(criterion.rawValue) is scored 1 to 4, or does not apply for a reason, or is not evidenced: one of the three."
      )
      return nil
    }
    if let score = entry.score, score < .good {
      findings.require(
        entry.evidence, "\(place)/evidence",
        "\(criterion.rawValue) is scored below 3: say in one line where the evidence is.")
    }
    return judgement
  }

  private func applies(_ criterion: Criterion) -> Bool {
    switch criterion {
    case .x1: !tools.isEmpty
    case .x2: justiceProcess
    default: true
    }
  }

  func checkHolisticGrade(
    _ judgements: [Criterion: Judgement], _ findings: inout Findings
  ) {
    guard let holisticGrade, holisticGrade > .partlyThere else { return }
    let lowest = [Criterion.c2, .c4, .c8].filter {
      judgements[$0]?.counted == .notGoodEnough
    }
    guard !lowest.isEmpty else { return }
    findings.add(
      "/holisticGrade", .conflict,
      "The grade of the whole cannot exceed 2, because \(lowest.map(\.rawValue).joined(separator: ", ")) is 1."
    )
  }

  func checkFacts(_ findings: inout Findings) {
    for fact in AuditFact.allCases {
      let place = "/facts/\(fact.rawValue)"
      guard let entry = facts[fact] else {
        findings.add(place, .required, "\(fact.question) Answer yes, no or not applicable.")
        continue
      }
      if let on = entry.on, on > date {
        findings.add("\(place)/on", .outOfRange, "It was shared after the audit: correct the day.")
      }
      switch (fact, entry.answer) {
      case (.sharedWithThem, .yes):
        findings.require(entry.on, "\(place)/on", "Say when it was shared with them.")
        findings.require(entry.form, "\(place)/form", "Say in which form it was shared with them.")
        findings.require(
          entry.couldReadIt, "\(place)/couldReadIt", "Say whether they could read it.")
      case (.sharedWithFamily, .yes):
        findings.require(entry.on, "\(place)/on", "Say when it was shared with the family.")
      case (.sharedWithFamily, .no):
        findings.require(
          entry.whyNot, "\(place)/whyNot", "Say why it was not shared with the family.")
      default: break
      }
    }
  }

  func checkRest(_ findings: inout Findings) {
    if let immediateRisk {
      findings.require(
        immediateRisk.what, "/immediateRisk/what", "Say what immediate risk you found.")
      let tell = "Tell the responsible manager now, before the audit is finished, and say"
      findings.require(
        immediateRisk.managerTold, "/immediateRisk/managerTold", "\(tell) whom you told.")
      findings.require(immediateRisk.toldAt, "/immediateRisk/toldAt", "\(tell) when.")
    }
    for (index, action) in actions.enumerated() {
      findings.require(action.text, "/actions/\(index)/text", "Say what is to be done.")
      if action.due < date {
        findings.add("/actions/\(index)/due", .outOfRange, "It is due before this audit.")
      }
    }
    if let feedbackGivenOn, feedbackGivenOn < date {
      findings.add("/feedbackGivenOn", .outOfRange, "Feedback cannot be given before the audit.")
    }
    if practitionersResponse != nil, feedbackGivenOn == nil {
      findings.add(
        "/feedbackGivenOn", .required,
        "The practitioner has responded: say when feedback was given.")
    }
    if let reAuditDue, reAuditDue <= date {
      findings.add("/reAuditDue", .outOfRange, "The next audit is due after this one.")
    }
  }
}

extension Criterion {
  /// Why a criterion that applies only sometimes does not apply here.
  fileprivate var whyNotJudged: String {
    switch self {
    case .x1: "X1 judges how a tool was used: name the tool, or leave X1 out."
    case .x2:
      "X2 is judged only when there is a justice process: say that there is, or leave X2 out."
    default: ""
    }
  }
}

extension AuditFact {
  /// The fact as a question to the auditor.
  package var question: String {
    switch self {
    case .updatedAfterNewFacts: "Was the assessment updated after new facts arrived?"
    case .sharedWithThem: "Was it shared with the young person?"
    case .sharedWithFamily: "Was it shared with the family?"
    case .waitingLeftThemInDanger: "Did waiting leave them in danger?"
    case .clearWhatHelpComes: "Could a reader say what help comes, from whom, and when?"
    case .moreThanOneAgency: "Was information from more than one agency used?"
    }
  }
}
