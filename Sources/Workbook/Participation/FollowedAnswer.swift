/// What the holder of a code is told: our answer, and nothing of what was said, by whom or about whom.
package struct FollowedAnswer: Hashable, Sendable {
  package enum Stage: Hashable, Sendable {
    /// Nobody has decided yet; the day by which they will hear.
    case waiting(readBy: Words?, answerBy: Day)
    case answered(Outcome)
    /// They took it back themselves.
    case withdrawn
    /// Somebody here took it back for them, or it was erased.
    case gone
  }

  package let stage: Stage
  /// "We are worried. You can call …", where a checker wrote one.
  package let safetyMessage: Words?
  /// What they said to our answer; `nil` until they reply.
  package let reply: Reply?
  /// Whether they may say now if it is fair.
  package let canReply: Bool

  /// Whether somebody else looks again because it was not fair. A second "not fair" has had its second look.
  package let isLookedAtAgain: Bool

  package init(
    stage: Stage, safetyMessage: Words?, reply: Reply?, canReply: Bool,
    isLookedAtAgain: Bool? = nil
  ) {
    self.isLookedAtAgain = isLookedAtAgain ?? (reply == .notFair && !canReply)
    self.stage = stage
    self.safetyMessage = safetyMessage
    self.reply = reply
    self.canReply = canReply
  }
}

/// What was decided, in words for the young person (DOMAIN §3; the screens' section 8).
package enum Outcome: Hashable, Sendable {
  case accepted(what: Words, by: Day, who: Words)
  case partly(what: Words, by: Day, not: Words, reason: Words)
  case declined(reason: Words, who: Words)
  case needMoreTime(reason: Words, by: Day)

  package enum Kind: String, Sendable, CaseIterable {
    case accepted, partly, declined, needMoreTime
  }

  package var kind: Kind {
    switch self {
    case .accepted: .accepted
    case .partly: .partly
    case .declined: .declined
    case .needMoreTime: .needMoreTime
    }
  }
}

package enum Reply: String, Sendable, CaseIterable {
  case fair, notFair, noAnswer
}
