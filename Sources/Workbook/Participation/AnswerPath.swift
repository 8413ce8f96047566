/// How far one contribution has come on the way from said to done (DOMAIN §3, "You said, we did").
///
/// The states and steps are a table: ``AnswerPath/after(_:decision:)`` is its only reading, and a test walks all of it.
/// What the safeguarding gate says stands beside it: a contribution with a concern is answered like any other.
package struct AnswerPath: Hashable, Sendable {
  package enum State: String, Sendable, CaseIterable {
    case received, safetyChecked, acknowledged, sentToDecisionMaker, decided, toldYoungPerson
    /// They said what they think of our answer.
    case replied
    /// They said it is not fair: somebody else looks again and offers an advocate.
    case secondLook
    case closed
  }

  package enum Step: String, Sendable, CaseIterable {
    case checkSafety, acknowledge, sendToDecisionMaker, decide, tell
    case replyFair, replyNotFair, replyNoAnswer
    case lookAgain, close
  }

  package let state: State
  /// What was decided last; `nil` before that.
  package let decision: Outcome.Kind?
  /// What they said last. Kept on the second way round: it tells that there has been one.
  package let reply: Reply?

  package init(state: State, decision: Outcome.Kind? = nil, reply: Reply? = nil) {
    self.state = state
    self.decision = decision
    self.reply = reply
  }

  package static let start = AnswerPath(state: .received)

  /// Where a step leads; `nil` when it cannot be taken from here.
  ///
  /// - Parameter decision: What is decided, with ``Step/decide`` alone.
  package func after(_ step: Step, decision decided: Outcome.Kind? = nil) -> AnswerPath? {
    guard (step == .decide) == (decided != nil) else { return nil }
    switch (state, step) {
    case (.received, .checkSafety): return moved(to: .safetyChecked)
    case (.safetyChecked, .acknowledge): return moved(to: .acknowledged)
    case (.acknowledged, .sendToDecisionMaker): return moved(to: .sentToDecisionMaker)
    case (.sentToDecisionMaker, .decide):
      return AnswerPath(state: .decided, decision: decided, reply: reply)
    case (.decided, .tell): return moved(to: .toldYoungPerson)
    // More time is an answer that is told, and then there has to be another.
    case (.toldYoungPerson, .decide) where decision == .needMoreTime:
      return AnswerPath(state: .decided, decision: decided, reply: reply)
    case (.toldYoungPerson, .replyFair), (.toldYoungPerson, .replyNotFair),
      (.toldYoungPerson, .replyNoAnswer):
      return decision == .needMoreTime ? nil : replied(step)
    case (.secondLook, .lookAgain): return AnswerPath(state: .sentToDecisionMaker, reply: reply)
    case (.replied, .close): return moved(to: .closed)
    default: return nil
    }
  }

  private func replied(_ step: Step) -> AnswerPath {
    switch step {
    case .replyNotFair:
      // A second "not fair" has had its second look; the advocate was offered, and it may be closed.
      AnswerPath(
        state: reply == .notFair ? .replied : .secondLook, decision: decision, reply: .notFair)
    case .replyFair: AnswerPath(state: .replied, decision: decision, reply: .fair)
    default: AnswerPath(state: .replied, decision: decision, reply: .noAnswer)
    }
  }

  private func moved(to state: State) -> AnswerPath {
    AnswerPath(state: state, decision: decision, reply: reply)
  }
}

extension AnswerPath.Step {
  /// Why it cannot be taken, and what comes first; for those who work here.
  package func refusal(from path: AnswerPath) -> String {
    let first =
      switch path.state {
      case .received: "Somebody must read it for safety first."
      case .safetyChecked: "It must be acknowledged first."
      case .acknowledged: "It must be sent to whoever decides first."
      case .sentToDecisionMaker: "It waits for a decision."
      case .decided: "The young person must be told what was decided first."
      case .toldYoungPerson:
        path.decision == .needMoreTime
          ? "They were told that it needs more time; it waits for the decision."
          : "It waits for what the young person says to the answer; write down “no answer” if there is none."
      case .secondLook:
        "They said it is not fair: somebody else must look again, and offer an advocate, before anything closes."
      case .replied: "It has been answered and replied to; it can be closed."
      case .closed: "It is closed."
      }
    return first
  }
}
