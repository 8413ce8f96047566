/// Everything that can be said about one session (DOMAIN §1.1), before anyone has asked whether it is complete.
///
/// An entry may be incomplete; ``RecordedSession`` cannot. Only what the kind requires must be there
/// (``SessionRequirement``); a blank offered field never blocks anything.
package struct SessionEntry: Hashable, Sendable {
  package var kind: SessionKind
  package var status: SessionStatus
  package var supervisor: Person.ID
  package var supervisees: [Person.ID] = []

  package var plannedStart: Instant?
  package var plannedMinutes: Int?
  package var actualStart: Instant?
  package var actualEnd: Instant?
  package var interruptionMinutes: Int?
  package var setting: SessionSetting?
  /// Who came, of those on the list of people.
  package var attended: [Person.ID] = []
  /// Who came from elsewhere, in words.
  package var othersAttending: Words?
  package var agreementVersion: Int?

  package var notHeld: NotHeld?
  package var preparation: Preparation?
  package var thinking: SessionThinking = .init()

  /// "Effect of the work talked about": yes or no; its content goes in the personal part.
  package var effectOfWorkTalkedAbout: Bool?
  package var next: NextSession?
  package var cases: [CaseDiscussionEntry] = []
  package var chosenCase: ChosenCase?
  /// An ad-hoc talk that was about no child.
  package var aboutNoChild = false

  /// The question brought, for `caseConsultation` and `group`.
  package var question: Words?
  /// What the presenter takes away, for `group`.
  package var takeAway: Words?
  /// What I looked at, for `managementOversight`.
  package var lookedAt: Words?
  /// Who has been told, for `managementOversight`.
  package var told: Words?
  /// Decision and rationale of a talk about no child; those about a child stand in its case discussion.
  package var decision: Words?
  package var because: Rationale?
  package var byWhen: Day?
  package var observation: Observation?
  package var afterIncident: AfterIncident?

  package var actions: [ActionEntry] = []
  package var personalPart: PersonalPart?

  package init(
    kind: SessionKind, status: SessionStatus, supervisor: Person.ID, supervisees: [Person.ID]
  ) {
    self.kind = kind
    self.status = status
    self.supervisor = supervisor
    self.supervisees = supervisees
  }
}

/// Why a session did not take place, and what comes instead. Notice is worked out, never typed.
package struct NotHeld: Hashable, Sendable {
  package var by: CancelledBy
  package var reason: CancelReason
  package var replacement: Instant?
  package var whyNoReplacement: Words?
  /// When it was called off.
  package var decidedAt: Instant?

  package init(
    by: CancelledBy, reason: CancelReason, replacement: Instant? = nil,
    whyNoReplacement: Words? = nil, decidedAt: Instant? = nil
  ) {
    self.by = by
    self.reason = reason
    self.replacement = replacement
    self.whyNoReplacement = whyNoReplacement
    self.decidedAt = decidedAt
  }
}

/// Written beforehand by the supervisee; the start of the record.
package struct Preparation: Hashable, Sendable {
  package var youngPersonsWords: Words?
  package var myQuestion: Words?

  package init(youngPersonsWords: Words? = nil, myQuestion: Words? = nil) {
    self.youngPersonsWords = youngPersonsWords
    self.myQuestion = myQuestion
  }
}

/// The next date, or why there is none.
package struct NextSession: Hashable, Sendable {
  package var on: Day?
  package var whyNone: Words?

  package init(on: Day?, whyNone: Words?) {
    self.on = on
    self.whyNone = whyNone
  }

  package static func on(_ day: Day) -> Self { .init(on: day, whyNone: nil) }
  package static func none(because: Words) -> Self { .init(on: nil, whyNone: because) }
}

/// The one case looked at in depth, or why none was.
package struct ChosenCase: Hashable, Sendable {
  package var youngPerson: YoungPersonReference?
  package var whyNone: Words?

  package init(youngPerson: YoungPersonReference?, whyNone: Words?) {
    self.youngPerson = youngPerson
    self.whyNone = whyNone
  }

  package static func about(_ youngPerson: YoungPersonReference) -> Self {
    .init(youngPerson: youngPerson, whyNone: nil)
  }

  package static func none(because: Words) -> Self {
    .init(youngPerson: nil, whyNone: because)
  }
}

/// An observation of practice talked over afterwards.
package struct Observation: Hashable, Sendable {
  package var date: Day?
  /// How the young person or family agreed to be observed.
  package var howAgreed: Words?
  package var helped: Words?
  package var toTry: Words?

  package init(
    date: Day? = nil, howAgreed: Words? = nil, helped: Words? = nil, toTry: Words? = nil
  ) {
    self.date = date
    self.howAgreed = howAgreed
    self.helped = helped
    self.toTry = toTry
  }
}

/// After an incident: fit to be at work, in their words; what was offered; who checks in and when.
package struct AfterIncident: Hashable, Sendable {
  package var fitToBeAtWork: Words?
  package var supportOffered: Words?
  package var whoChecksIn: Words?
  package var checkInOn: Day?

  package init(
    fitToBeAtWork: Words? = nil, supportOffered: Words? = nil, whoChecksIn: Words? = nil,
    checkInOn: Day? = nil
  ) {
    self.fitToBeAtWork = fitToBeAtWork
    self.supportOffered = supportOffered
    self.whoChecksIn = whoChecksIn
    self.checkInOn = checkInOn
  }
}

/// Something to be done that came out of a session.
package struct ActionEntry: Hashable, Sendable {
  package typealias ID = Identifier<ActionEntry>

  package var id: ID?
  package var text: Words?
  package var owner: Person.ID
  package var due: Day
  package var youngPerson: YoungPersonReference?

  package init(
    id: ID? = nil, text: Words?, owner: Person.ID, due: Day,
    youngPerson: YoungPersonReference? = nil
  ) {
    self.id = id
    self.text = text
    self.owner = owner
    self.due = due
    self.youngPerson = youngPerson
  }
}
