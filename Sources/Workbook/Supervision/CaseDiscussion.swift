/// One young person talked about in a session. A child, a court or an inspector may read this part (DOMAIN §1.1).
package struct CaseDiscussion: Hashable, Sendable {
  package typealias ID = Identifier<CaseDiscussion>

  package enum Outcome: String, Sendable, CaseIterable {
    /// Touched, nothing new.
    case noChange
    case decided
    /// Talked about, no decision was for this meeting (group, consultation without one).
    case discussed
  }

  package var id: ID?
  package var youngPerson: YoungPersonReference
  package var assessment: AssessmentReference?
  package var outcome: Outcome
  package var them: Them = .init()
  package var harm: Harm = .init()
  package var thinking: CaseThinking = .init()
  package var others: Others = .init()
  package var decision: Decision?
  package var copied: CopiedToFile?
  package var emotionalImpactConsidered: Bool?
  /// The supervisor's rating. The supervisee's is recorded apart, and neither sees the other's first.
  package var depth: Depth?

  package init(youngPerson: YoungPersonReference, outcome: Outcome) {
    self.youngPerson = youngPerson
    self.outcome = outcome
  }
}

/// Reflective depth of one case discussion (DOMAIN §1.3, ours).
package enum Depth: Int, Sendable, CaseIterable, Comparable {
  case update = 1
  case explanation, exploration, shiftIntoAction

  package static func < (left: Depth, right: Depth) -> Bool { left.rawValue < right.rawValue }
}

/// Copied to the child's file: within one working day, when and by whom.
package struct CopiedToFile: Hashable, Sendable {
  package var at: Instant
  package var by: Person.ID

  package init(at: Instant, by: Person.ID) {
    self.at = at
    self.by = by
  }
}

extension CaseDiscussion {
  /// The young person: their life, their words, who they trust.
  package struct Them: Hashable, Sendable {
    /// Day-to-day life, words or behaviour.
    package var words: Words?
    package var notSeenSince: Day?
    package var trustedPerson: Words?
    package var trustedForMonths: Int?
    package var mainWorkersInTwelveMonths: Int?
    package var hadToTellAgain: Bool?
    /// `SIL-…`
    package var silence: [ListItemID] = []
    /// `T2-…` they could answer today.
    package var questionsAnswerable: [ListItemID] = []
    /// `PM-…` and `TQ-…` used as help.
    package var helpUsed: [ListItemID] = []
    /// What part they had in the decision.
    package var theirPart: Words?

    package init() {}
  }

  /// Who is causing harm, what will stop them, and how we act even if they never tell us (§5.1).
  package struct Harm: Hashable, Sendable {
    package var whoIsCausingIt: Words?
    package var whatWillStopThem: Words?
    package var actingNow: Words?
    /// `MODEL-…`, `METHOD-…`, `CONTEXT-…`
    package var patterns: [Sighting] = []
    package var bothHarmedAndHarming: YesNoUnknown?
    package var othersWhoMayBeHarmed: Words?
    /// `OUT-…`: separate lines over time; never counted up into a score.
    package var signs: [Sign] = []

    package init() {}
  }

  package struct CaseThinking: Hashable, Sendable {
    /// `PQ-…` with what was said.
    package var questions: [PromptUse] = []
    package var hypotheses: [Words] = []
    /// What else could explain it.
    package var alternative: Words?
    package var whatWouldChangeOurMind: Words?
    /// The discrepancy matrix.
    package var evidence: [Words] = []
    package var ambiguous: [Words] = []
    package var assumption: [Words] = []
    package var missing: [Words] = []
    /// My own part in this (§4.4).
    package var myOwnPart: Words?
    package var strengths: Words?
    package var emphasis: Emphasis?
    package var emphasisBecause: Words?
    /// People, places or what-ifs drawn with them (§4.4).
    package var drawnWithThem: Words?

    package init() {}
  }

  package struct Others: Hashable, Sendable {
    package var agencies: [AgencyAsked] = []
    package var barriers: [SharingBarrier] = []
    package var localPicture: PassedOn?
    package var helpOfferedToCarers: Words?
    package var carersCanReportMissing: YesNoUnknown?
    package var carersListenedTo: YesNoUnknown?

    package init() {}
  }

  package enum Emphasis: String, Sendable, CaseIterable {
    case supporting, protecting, both
  }
}

package enum YesNoUnknown: String, Sendable, CaseIterable {
  case yes, no, notKnown
}
