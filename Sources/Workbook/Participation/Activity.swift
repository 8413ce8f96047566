/// Something done with young people so that what they think counts (DOMAIN §3).
package struct Activity: Hashable, Sendable {
  package typealias ID = Identifier<Activity>

  package let id: ID
  package let entry: ActivityEntry

  package init(id: ID, entry: ActivityEntry) {
    self.id = id
    self.entry = entry
  }
}

/// What is written down of an activity.
package struct ActivityEntry: Hashable, Sendable {
  package var title: Words
  package var purpose: Words
  package var stage: ActivityStage
  package var mode: ActivityMode
  /// Made jointly with those who decide, which marks co-production (§7).
  package var madeJointly: Bool?
  package var decisionMaker: Person.ID?
  /// Who made the decisions, according to the young people.
  package var whoDecidedTheySay: Words?
  package var influenceHopedFor: ScopeOfInfluence
  package var changes: [ActivityChange] = []
  /// Where views clashed, and what happened.
  package var clashes: Words?
  /// What taking part gave them, in their words.
  package var whatItGaveThem: Words?
  /// What peer researchers did; with any of these the gate must be passed.
  package var peerResearch: [PeerWork] = []
  package var peerResearchGate: PeerResearchGate?
  /// How many took part, by group; a person may be in several groups.
  package var numbers: [TakingPart: Int] = [:]
  /// Recognition or payment.
  package var recognition: Words?
  /// What was changed so that people could join.
  package var adjustments: Words?
  package var selfCheck: [SelfCheckAnswer] = []
  package var starts: Day
  package var ends: Day?

  package init(
    title: Words, purpose: Words, stage: ActivityStage, mode: ActivityMode,
    influenceHopedFor: ScopeOfInfluence, starts: Day
  ) {
    self.title = title
    self.purpose = purpose
    self.stage = stage
    self.mode = mode
    self.influenceHopedFor = influenceHopedFor
    self.starts = starts
  }
}

/// The stages of Young Scot's co-production work (§7).
package enum ActivityStage: String, Sendable, CaseIterable {
  case explore, create, reflect, recommend, deliver, evaluate
}

/// Who started and who decided (Hart, Treseder; §7). Nominal: never averaged, never ranked.
package enum ActivityMode: String, Sendable, CaseIterable {
  case informedOnly, asked, assignedRole, adultsStartedSharedDecision
  case youngPeopleStartedAdultsSupported, youngPeopleStartedSharedDecision, unclearOrToken
}

/// How far the influence is hoped to reach (Fleming; §7).
package enum ScopeOfInfluence: String, Sendable, CaseIterable {
  case ownPlan, onePractice, oneService, policyOrCommissioning, noneYet
}

/// What actually changed.
package struct ActivityChange: Hashable, Sendable {
  package let what: Words
  package let decidedBy: Words
  package let on: Day

  package init(what: Words, decidedBy: Words, on: Day) {
    self.what = what
    self.decidedBy = decidedBy
    self.on = on
  }
}

/// What peer researchers do (§7).
package enum PeerWork: String, Sendable, CaseIterable {
  case wroteQuestions, asked, madeSense, presented
}

/// Groups of which a report says whether they were heard (DOMAIN §8).
package enum TakingPart: String, Sendable, CaseIterable {
  case under13, from13To15, from16To17, from18
  case boysAndYoungMen, learningDisability, inCareOrPlacedAway
}
