import Storage
import Workbook
import WorkbookProtocol

extension Wire.HandlingStep {
  /// - Parameter showsWords: Whether the caller may read what was written along the way.
  init(_ step: HandlingStep, _ names: Names, showsWords: Bool) throws(WireMismatch) {
    self.init(
      what: try same(step.what.kind), on: step.on.description, by: step.by.map { names[$0] })
    switch step.what {
    case .readForSafety(let part, let finding, let message):
      self.part = try same(part)
      self.finding = try same(finding)
      self.message = showsWords ? message?.text : nil
    case .sentToDecisionMaker(let person, let ask):
      decisionMaker = names[person]
      self.ask = Wire.Ask(ask)
    case .decided(let outcome): self.outcome = Wire.Outcome(outcome)
    case .told(let day, let how):
      toldOn = day.description
      self.how = try same(how)
    case .replied(let reply, let words, let day):
      self.reply = try same(reply)
      self.words = showsWords ? words?.text : nil
      toldOn = day.description
    case .lookedAgain(let finding, let day):
      words = showsWords ? finding.text : nil
      toldOn = day.description
    case .withdrawn(let day): toldOn = day.description
    case .acknowledged, .closed: break
    }
  }
}

/// The steps as the contract names them.
enum HandlingStepKind: String, CaseIterable {
  case readForSafety, acknowledged, sentToDecisionMaker, decided, told, replied, lookedAgain
  case closed, withdrawn
}

extension HandlingStep.What {
  var kind: HandlingStepKind {
    switch self {
    case .readForSafety: .readForSafety
    case .acknowledged: .acknowledged
    case .sentToDecisionMaker: .sentToDecisionMaker
    case .decided: .decided
    case .told: .told
    case .replied: .replied
    case .lookedAgain: .lookedAgain
    case .closed: .closed
    case .withdrawn: .withdrawn
    }
  }
}

extension ContributionRecord {
  /// What was put to whoever decides, last.
  var ask: Ask? {
    steps.reversed().lazy.compactMap { step in
      if case .sentToDecisionMaker(_, let ask) = step.what { ask } else { nil }
    }.first
  }

  /// The decision that the young person was told of last, and when and how.
  var told: (outcome: Outcome, on: Day, how: HowTold)? {
    var decided: Outcome?
    var told: (outcome: Outcome, on: Day, how: HowTold)?
    for step in steps {
      switch step.what {
      case .decided(let outcome): decided = outcome
      case .told(let day, let how):
        if let decided { told = (decided, day, how) }
      default: break
      }
    }
    return told
  }

  /// Who decided last, if a person of the list wrote it down.
  var decidedBy: Person.ID? {
    steps.last { if case .decided = $0.what { true } else { false } }?.by
  }

  var acknowledgedBy: Person.ID? {
    steps.last { if case .acknowledged = $0.what { true } else { false } }?.by
  }

  var messageToYoungPerson: Words? {
    steps.reversed().lazy.compactMap { step in
      if case .readForSafety(_, _, let message) = step.what { message } else { nil }
    }.first
  }
}
