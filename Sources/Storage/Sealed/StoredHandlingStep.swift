import Workbook

/// One thing that became of a contribution. Under the contribution's own key.
struct StoredHandlingStep: StoredWords {
  static let strand = Strand.handlingStep

  enum Kind: String, Codable {
    case readForSafety, acknowledged, sentToDecisionMaker, decided, told, replied, lookedAgain
    case closed, withdrawn
  }

  var kind: Kind
  var part: String?
  var finding: String?
  var message: String?
  var person: String?
  var theme: String?
  var youSaid: String?
  var askedFor: String?
  var outcome: StoredOutcome?
  var day: String?
  var how: String?
  var reply: String?
  var words: String?

  init(_ what: HandlingStep.What) {
    switch what {
    case .readForSafety(let part, let finding, let message):
      kind = .readForSafety
      self.part = part.rawValue
      self.finding = finding.rawValue
      self.message = message?.text
    case .acknowledged: kind = .acknowledged
    case .sentToDecisionMaker(let person, let ask):
      kind = .sentToDecisionMaker
      self.person = person.description
      theme = ask.theme.text
      youSaid = ask.youSaid.text
      askedFor = ask.askedFor.text
    case .decided(let outcome):
      kind = .decided
      self.outcome = StoredOutcome(outcome)
    case .told(let day, let how):
      kind = .told
      self.day = day.description
      self.how = how.rawValue
    case .replied(let reply, let words, let day):
      kind = .replied
      self.reply = reply.rawValue
      self.words = words?.text
      self.day = day.description
    case .lookedAgain(let finding, let day):
      kind = .lookedAgain
      words = finding.text
      self.day = day.description
    case .closed: kind = .closed
    case .withdrawn(let day):
      kind = .withdrawn
      self.day = day.description
    }
  }

  /// - Throws: ``StoreError/unreadable(_:)`` when a part of it is missing.
  func what() throws -> HandlingStep.What {
    switch kind {
    case .readForSafety:
      return .readForSafety(
        part: try needed(part.flatMap(CheckedPart.init)),
        finding: try needed(finding.flatMap(SafetyFinding.init)),
        messageToYoungPerson: Words(message))
    case .acknowledged: return .acknowledged
    case .sentToDecisionMaker:
      return .sentToDecisionMaker(
        try needed(person.flatMap { Person.ID($0) }),
        ask: Ask(
          theme: try needed(Words(theme)), youSaid: try needed(Words(youSaid)),
          askedFor: try needed(Words(askedFor))))
    case .decided: return .decided(try needed(outcome).value())
    case .told:
      return .told(on: try needed(Day(stored: day)), how: try needed(how.flatMap(HowTold.init)))
    case .replied:
      return .replied(
        try needed(reply.flatMap(Reply.init)), words: Words(words),
        on: try needed(Day(stored: day)))
    case .lookedAgain:
      return .lookedAgain(
        finding: try needed(Words(words)), advocateOfferedOn: try needed(Day(stored: day)))
    case .closed: return .closed
    case .withdrawn: return .withdrawn(on: try needed(Day(stored: day)))
    }
  }
}

/// What was decided.
struct StoredOutcome: Codable, Equatable {
  var kind: String
  var what: String?
  var by: String?
  var not: String?
  var reason: String?
  var who: String?

  init(_ outcome: Outcome) {
    kind = outcome.kind.rawValue
    switch outcome {
    case .accepted(let what, let by, let who):
      self.what = what.text
      self.by = by.description
      self.who = who.text
    case .partly(let what, let by, let not, let reason):
      self.what = what.text
      self.by = by.description
      self.not = not.text
      self.reason = reason.text
    case .declined(let reason, let who):
      self.reason = reason.text
      self.who = who.text
    case .needMoreTime(let reason, let by):
      self.reason = reason.text
      self.by = by.description
    }
  }

  func value() throws -> Outcome {
    switch try needed(Outcome.Kind(rawValue: kind)) {
    case .accepted:
      .accepted(
        what: try needed(Words(what)), by: try needed(Day(stored: by)), who: try needed(Words(who)))
    case .partly:
      .partly(
        what: try needed(Words(what)), by: try needed(Day(stored: by)),
        not: try needed(Words(not)), reason: try needed(Words(reason)))
    case .declined: .declined(reason: try needed(Words(reason)), who: try needed(Words(who)))
    case .needMoreTime:
      .needMoreTime(reason: try needed(Words(reason)), by: try needed(Day(stored: by)))
    }
  }
}

private func needed<Value>(_ value: Value?) throws(StoreError) -> Value {
  guard let value else { throw .unreadable(.contribution) }
  return value
}
