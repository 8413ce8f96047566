/// The life of a record (DOMAIN §1.2): from draft to locked, then dated addenda only.
package enum SessionState: String, Sendable, CaseIterable {
  case draft, shared, agreed, agreedWithComment, disagreed, lockedUnanswered, locked

  /// Working days within which it is shared after the session (ours).
  package static let shareWithinWorkingDays = 5
  /// Working days after sharing within which it is acknowledged, and after which it may be locked unanswered (ours).
  package static let answerWithinWorkingDays = 10

  package enum Act: String, Sendable, CaseIterable {
    case share, agree, agreeWithComment, disagree, lockUnanswered, lock
  }

  package enum Party: String, Sendable, CaseIterable {
    case supervisor, supervisee
  }

  package struct Transition: Hashable, Sendable {
    package let from: SessionState
    package let act: Act
    package let by: Party
    package let to: SessionState
  }

  /// Every act that is possible. A disagreement never blocks locking and stays beside the text; a supervisor cannot answer for
  /// the supervisee.
  package static let transitions: [Transition] = [
    Transition(from: .draft, act: .share, by: .supervisor, to: .shared),
    Transition(from: .shared, act: .agree, by: .supervisee, to: .agreed),
    Transition(from: .shared, act: .agreeWithComment, by: .supervisee, to: .agreedWithComment),
    Transition(from: .shared, act: .disagree, by: .supervisee, to: .disagreed),
    Transition(from: .shared, act: .lockUnanswered, by: .supervisor, to: .lockedUnanswered),
    Transition(from: .agreed, act: .lock, by: .supervisor, to: .locked),
    Transition(from: .agreedWithComment, act: .lock, by: .supervisor, to: .locked),
    Transition(from: .disagreed, act: .lock, by: .supervisor, to: .locked),
    Transition(from: .lockedUnanswered, act: .lock, by: .supervisor, to: .locked),
  ]

  /// The words may still change, each time as a new revision once shared.
  package var isOpen: Bool { self == .draft || self == .shared }

  /// The state after an act.
  /// - Parameters:
  ///   - sharedOn: the day it was shared, for locking it unanswered.
  ///   - words: the comment, what is disagreed with, or why it is locked unanswered.
  /// - Throws: ``Breaches`` when the act is not possible now, or not for this party, or lacks its words.
  package func after(
    _ act: Act, by party: Party, words: Words? = nil, sharedOn: Day? = nil, on today: Day,
    workingDays: WorkingDays
  ) throws(Breaches) -> SessionState {
    var findings = Findings()
    let possible = Self.transitions.first { $0.from == self && $0.act == act }
    if let possible, possible.by != party {
      findings.add("", .notAllowed, "This is for the \(possible.by.rawValue) to do.")
    } else if possible == nil {
      findings.add("", .conflict, "This cannot be done while the record is \(inWords).")
    }
    if act.needsWords { findings.require(words, "/words", act.wordsAsked) }
    if act == .lockUnanswered, let sharedOn,
      workingDays.count(after: sharedOn, through: today) < Self.answerWithinWorkingDays
    {
      let day = workingDays.day(Self.answerWithinWorkingDays, after: sharedOn)
      findings.add(
        "", .conflict, "The supervisee has until \(day.inWords) to answer; then it can be locked.")
    }
    try findings.throwIfAny()
    return possible?.to ?? self
  }

  /// As it stands in a sentence.
  package var inWords: String {
    switch self {
    case .draft: "a draft"
    case .shared: "shared and not answered"
    case .agreed: "agreed"
    case .agreedWithComment: "agreed with a comment"
    case .disagreed: "disagreed with"
    case .lockedUnanswered: "locked unanswered"
    case .locked: "locked"
    }
  }
}

extension SessionState.Act {
  fileprivate var needsWords: Bool {
    self == .agreeWithComment || self == .disagree || self == .lockUnanswered
  }

  fileprivate var wordsAsked: String {
    switch self {
    case .agreeWithComment: "Write the comment."
    case .disagree: "Write what you do not agree with."
    default: "Say why it is locked without an answer."
    }
  }
}
