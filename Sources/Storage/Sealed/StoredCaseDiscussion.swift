import Workbook

/// Everything written about one young person in one session. Under that child's key.
struct StoredCaseDiscussion: StoredWords {
  static let strand = Strand.caseDiscussion

  var youngPerson: String
  var assessment: String?
  var them: StoredThem
  var harm: StoredHarm
  var thinking: StoredCaseThinking
  var others: StoredOthers
  var decision: StoredDecision?

  init(_ discussion: CaseDiscussionEntry, about youngPerson: YoungPersonReference) {
    self.youngPerson = youngPerson.display
    assessment = discussion.assessment?.text
    them = StoredThem(discussion.them)
    harm = StoredHarm(discussion.harm)
    thinking = StoredCaseThinking(discussion.thinking)
    others = StoredOthers(discussion.others)
    decision = discussion.decision.map(StoredDecision.init)
  }

  /// Puts the words into a discussion made from the clear columns.
  func fill(_ discussion: inout CaseDiscussionEntry) {
    discussion.youngPerson = YoungPersonReference(youngPerson)
    discussion.assessment = assessment.flatMap { AssessmentReference($0) }
    discussion.them = them.domain
    discussion.harm = harm.domain
    discussion.thinking = thinking.domain
    discussion.others = others.domain
    discussion.decision = decision?.domain
  }
}

struct StoredDecision: Codable, Equatable {
  var kind: String
  var text: String?
  var because: String?
  var urgent: Bool
  var dissent: String?
  var contingency: String?
  var reviewDate: String?
  var ending: StoredEnding?

  init(_ decision: DecisionEntry) {
    kind = decision.kind.rawValue
    text = decision.text?.text
    because = decision.because?.words.text
    urgent = decision.urgent
    dissent = decision.dissent?.text
    contingency = decision.contingency?.text
    reviewDate = decision.reviewDate?.description
    ending = decision.ending.map(StoredEnding.init)
  }

  var domain: DecisionEntry? {
    guard let kind = Decision.Kind(rawValue: kind) else { return nil }
    return DecisionEntry(
      kind: kind, text: Words(text), because: Words(because).map(Rationale.init),
      urgent: urgent, dissent: Words(dissent), contingency: Words(contingency),
      reviewDate: Day(stored: reviewDate), ending: ending?.domain)
  }
}

struct StoredEnding: Codable, Equatable {
  var whySafeNow: String?
  var howTheyCanComeBack: String?

  init(_ ending: EndingEntry) {
    whySafeNow = ending.whySafeNow?.text
    howTheyCanComeBack = ending.howTheyCanComeBack?.text
  }

  var domain: EndingEntry {
    EndingEntry(
      whySafeNow: Words(whySafeNow), howTheyCanComeBack: Words(howTheyCanComeBack))
  }
}
