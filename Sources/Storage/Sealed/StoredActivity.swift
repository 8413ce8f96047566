import Workbook

/// What is written down of an activity beside its kind and days. Under the organisation's key.
struct StoredActivity: StoredWords {
  static let strand = Strand.activity

  struct Change: Codable, Equatable {
    var what: String
    var decidedBy: String
    var on: String
  }

  struct Evidence: Codable, Equatable {
    var text: String
    var on: String
  }

  struct SelfCheck: Codable, Equatable {
    var question: String
    var answer: String
    var evidence: String
  }

  var title: String
  var purpose: String
  var madeJointly: Bool?
  var whoDecidedTheySay: String?
  var changes: [Change]?
  var clashes: String?
  var whatItGaveThem: String?
  var peerResearch: [String]?
  /// By the condition.
  var peerResearchGate: [String: Evidence]?
  /// By the group.
  var numbers: [String: Int]?
  var recognition: String?
  var adjustments: String?
  var selfCheck: [SelfCheck]?

  init(_ entry: ActivityEntry) {
    title = entry.title.text
    purpose = entry.purpose.text
    madeJointly = entry.madeJointly
    whoDecidedTheySay = entry.whoDecidedTheySay?.text
    changes = entry.changes.storedUnlessEmpty {
      Change(what: $0.what.text, decidedBy: $0.decidedBy.text, on: $0.on.description)
    }
    clashes = entry.clashes?.text
    whatItGaveThem = entry.whatItGaveThem?.text
    peerResearch = entry.peerResearch.storedUnlessEmpty(\.rawValue)
    peerResearchGate = entry.peerResearchGate.map { gate in
      gate.evidence.reduce(into: [:]) { stored, given in
        stored[given.key.rawValue] = Evidence(
          text: given.value.text.text, on: given.value.on.description)
      }
    }
    if !entry.numbers.isEmpty {
      numbers = entry.numbers.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value }
    }
    recognition = entry.recognition?.text
    adjustments = entry.adjustments?.text
    selfCheck = entry.selfCheck.storedUnlessEmpty {
      SelfCheck(
        question: $0.question.rawValue, answer: $0.answer.rawValue, evidence: $0.evidence.text)
    }
  }

  /// Puts the words to what stands in clear columns.
  func fill(_ entry: inout ActivityEntry) {
    entry.madeJointly = madeJointly
    entry.whoDecidedTheySay = Words(whoDecidedTheySay)
    entry.changes = (changes ?? []).compactMap { change in
      guard let what = Words(change.what), let decidedBy = Words(change.decidedBy),
        let on = Day(change.on)
      else { return nil }
      return ActivityChange(what: what, decidedBy: decidedBy, on: on)
    }
    entry.clashes = Words(clashes)
    entry.whatItGaveThem = Words(whatItGaveThem)
    entry.peerResearch = (peerResearch ?? []).compactMap(PeerWork.init)
    entry.peerResearchGate = peerResearchGate.map { stored in
      PeerResearchGate(
        stored.reduce(into: [:]) { evidence, given in
          guard let condition = PeerResearchGate.Condition(rawValue: given.key),
            let text = Words(given.value.text), let on = Day(given.value.on)
          else { return }
          evidence[condition] = PeerResearchGate.Evidence(text: text, on: on)
        })
    }
    for (group, people) in numbers ?? [:] {
      if let group = TakingPart(rawValue: group) { entry.numbers[group] = people }
    }
    entry.recognition = Words(recognition)
    entry.adjustments = Words(adjustments)
    entry.selfCheck = (selfCheck ?? []).compactMap { stored in
      guard let question = SelfCheckAnswer.Question(rawValue: stored.question),
        let answer = SelfCheckAnswer.Answer(rawValue: stored.answer),
        let evidence = Words(stored.evidence)
      else { return nil }
      return SelfCheckAnswer(question: question, answer: answer, evidence: evidence)
    }
  }
}
