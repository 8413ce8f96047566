extension SessionRequirement {
  /// Everything that is required of anybody, in the order of the form.
  package static let table: [SessionRequirement] =
    people + times + individual + aboutAChild + otherKinds + notHeld

  private static let people: [SessionRequirement] = [
    SessionRequirement(
      [.individual, .caseConsultation, .adHoc, .observationDebrief, .external, .postIncident],
      .tookPlace, "/supervisees", "Say who it was with.", .session { !$0.supervisees.isEmpty }),
    SessionRequirement(
      [.group], .tookPlace, "/supervisees", "Say who came.",
      .session { !$0.supervisees.isEmpty || !$0.attended.isEmpty }),
    SessionRequirement(
      SessionKind.allCases.filter { ![.peer, .group, .managementOversight].contains($0) },
      .planned, "/supervisees", "Say who it will be with.", .session { !$0.supervisees.isEmpty }),
  ]

  private static let times: [SessionRequirement] = [
    SessionRequirement(
      [.individual, .group, .peer, .external], .tookPlace, "/actualStart",
      "Say on which day it was and when it began.", .session { $0.actualStart != nil }),
    SessionRequirement(
      [.individual, .group, .peer, .external], .tookPlace, "/actualEnd",
      "Say when it ended, so that its minutes are known.", .session { $0.actualEnd != nil }),
    SessionRequirement(
      SessionKind.allCases, .planned, "/plannedStart", "Say when it is to begin.",
      .session { $0.plannedStart != nil }),
  ]

  private static let individual: [SessionRequirement] = [
    SessionRequirement(
      [.individual], .tookPlace, "/interruptionMinutes",
      "Say for how many minutes it was interrupted; 0 if it was not.",
      .session { $0.interruptionMinutes != nil }),
    SessionRequirement(
      [.individual], .tookPlace, "/effectOfWorkTalkedAbout",
      "Say whether the effect of the work was talked about, yes or no.",
      .session { $0.effectOfWorkTalkedAbout != nil }),
    SessionRequirement(
      [.individual], .tookPlace, "/next", "Give the next date, or say why there is none.",
      .session { $0.next.map { $0.on != nil || $0.whyNone != nil } ?? false }),
    SessionRequirement(
      [.individual], .tookPlace, "/chosenCase",
      "Choose the one case that was looked at in depth, or say why there was none.",
      .session { $0.chosenCase.map { $0.youngPerson != nil || $0.whyNone != nil } ?? false }),
    SessionRequirement(
      [.individual], .tookPlace, "/cases/*/outcome",
      "Say of each young person: no change, or decided.",
      .eachCase { discussion, _ in discussion.outcome != .discussed }),
    SessionRequirement(
      [.individual], .tookPlace, "/cases/*/them/words",
      "Write down the young person's own words or behaviour, or since when they were not seen.",
      .eachCase { discussion, _ in
        discussion.outcome != .decided || discussion.them.words != nil
          || discussion.them.notSeenSince != nil
      }),
    SessionRequirement(
      [.individual], .tookPlace, "/cases/*/decision/reviewDate",
      "Say when this decision will be looked at again.",
      .eachCase { discussion, _ in
        discussion.outcome != .decided || discussion.decision?.reviewDate != nil
      }),
    SessionRequirement(
      [.individual], .tookPlace, "/cases/*/thinking/alternative",
      "This is the case looked at in depth: say what else could explain it.",
      .eachCase { !$1.chose($0) || $0.thinking.alternative != nil }),
    SessionRequirement(
      [.individual], .tookPlace, "/cases/*/thinking/whatWouldChangeOurMind",
      "This is the case looked at in depth: say what would change your mind.",
      .eachCase { !$1.chose($0) || $0.thinking.whatWouldChangeOurMind != nil }),
    SessionRequirement(
      [.individual], .tookPlace, "/cases/*/depth",
      "This is the case looked at in depth: rate how deep the talk went, from 1 to 4.",
      .eachCase { !$1.chose($0) || $0.depth != nil }),
  ]

  private static let aboutAChild: [SessionRequirement] = [
    SessionRequirement(
      [.adHoc], .tookPlace, "/cases", "Say whom it was about, or that it was about no child.",
      .session { $0.aboutNoChild || !$0.cases.isEmpty }),
    SessionRequirement(
      [.adHoc], .tookPlace, "/decision", "Say what was decided.",
      .session { !$0.aboutNoChild || $0.decision != nil }),
    SessionRequirement(
      [.adHoc], .tookPlace, "/because", "Say why: a decision needs its reason.",
      .session { !$0.aboutNoChild || $0.because != nil }),
    SessionRequirement(
      [.managementOversight, .caseConsultation], .tookPlace, "/cases",
      "Say which young person it was about.", .session { !$0.cases.isEmpty }),
    SessionRequirement(
      [.adHoc, .managementOversight, .caseConsultation], .tookPlace, "/cases/*/decision/text",
      "Say what was decided.", .eachCase { discussion, _ in discussion.decision?.text != nil }),
    SessionRequirement(
      [.adHoc, .managementOversight, .caseConsultation], .tookPlace, "/cases/*/decision/because",
      "Say why: a decision cannot be signed without its reason.",
      .eachCase { discussion, _ in
        discussion.decision.map { $0.because != nil || $0.urgent } ?? false
      }),
    SessionRequirement(
      [.managementOversight], .tookPlace, "/lookedAt", "Say what you looked at.",
      .session { $0.lookedAt != nil }),
    SessionRequirement(
      [.managementOversight], .tookPlace, "/byWhen", "Say by when it is to be done.",
      .session { entry in
        entry.byWhen != nil
          || !entry.cases.isEmpty && entry.cases.allSatisfy { $0.decision?.reviewDate != nil }
      }),
    SessionRequirement(
      [.managementOversight], .tookPlace, "/told", "Say who has been told.",
      .session { $0.told != nil }),
    SessionRequirement(
      [.caseConsultation, .group], .tookPlace, "/question", "Say what question was brought.",
      .session { $0.question != nil }),
    SessionRequirement(
      [.caseConsultation], .tookPlace, "/cases/*/thinking/alternative",
      "Say what else could explain it.",
      .eachCase { discussion, _ in discussion.thinking.alternative != nil }),
    SessionRequirement(
      [.caseConsultation], .tookPlace, "/cases/*/decision/reviewDate",
      "Say when this decision will be looked at again.",
      .eachCase { discussion, _ in discussion.decision?.reviewDate != nil }),
  ]

  private static let otherKinds: [SessionRequirement] = [
    SessionRequirement(
      [.group], .tookPlace, "/takeAway", "Say what the presenter takes away.",
      .session { $0.takeAway != nil }),
    SessionRequirement(
      [.observationDebrief], .tookPlace, "/observation/date", "Say on which day you observed.",
      .session { $0.observation?.date != nil }),
    SessionRequirement(
      [.observationDebrief], .tookPlace, "/observation/howAgreed",
      "Say how the young person or family agreed to be observed.",
      .session { $0.observation?.howAgreed != nil }),
    SessionRequirement(
      [.observationDebrief], .tookPlace, "/observation/helped", "Name one thing that helped.",
      .session { $0.observation?.helped != nil }),
    SessionRequirement(
      [.observationDebrief], .tookPlace, "/observation/toTry", "Name one thing to try.",
      .session { $0.observation?.toTry != nil }),
    SessionRequirement(
      [.postIncident], .tookPlace, "/afterIncident/fitToBeAtWork",
      "Say in their own words whether they are fit to be at work.",
      .session { $0.afterIncident?.fitToBeAtWork != nil }),
    SessionRequirement(
      [.postIncident], .tookPlace, "/afterIncident/supportOffered",
      "Say what support was offered.", .session { $0.afterIncident?.supportOffered != nil }),
    SessionRequirement(
      [.postIncident], .tookPlace, "/afterIncident/whoChecksIn", "Say who will check in.",
      .session { $0.afterIncident?.whoChecksIn != nil }),
    SessionRequirement(
      [.postIncident], .tookPlace, "/afterIncident/checkInOn", "Say when they will check in.",
      .session { $0.afterIncident?.checkInOn != nil }),
  ]

  private static let notHeld: [SessionRequirement] = [
    SessionRequirement(
      SessionKind.allCases, .notHeld, "/notHeld/by", "Say who called it off.",
      .session { $0.notHeld != nil }),
    SessionRequirement(
      SessionKind.allCases, .notHeld, "/notHeld/reason", "Say why it did not take place.",
      .session { $0.notHeld != nil }),
    // An external session may hold no text, so it cannot say why there is no new date.
    SessionRequirement(
      SessionKind.allCases.filter { $0 != .external }, .notHeld, "/notHeld/replacement",
      "Give the new date, or say why there is none.",
      .session { $0.notHeld?.replacement != nil || $0.notHeld?.whyNoReplacement != nil }),
  ]
}

extension SessionEntry {
  /// This is the case that was looked at in depth.
  func chose(_ discussion: CaseDiscussionEntry) -> Bool {
    chosenCase?.youngPerson != nil && chosenCase?.youngPerson == discussion.youngPerson
  }
}
