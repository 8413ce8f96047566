import Foundation
import Workbook

@testable import Storage

extension Sample {
  /// A session with every field filled in: each text is its own word, to be looked for on the disk.
  static func everything(
    _ supervisor: Person.ID, _ supervisee: Person.ID, _ child: YoungPersonReference,
    _ other: YoungPersonReference
  ) -> RecordedSession {
    var entry = SessionEntry(
      kind: .individual, status: .held, supervisor: supervisor, supervisees: [supervisee])
    entry.plannedStart = instant("2026-02-02T14:00:00Z")
    entry.plannedMinutes = 90
    entry.actualStart = instant("2026-02-02T14:05:00Z")
    entry.actualEnd = instant("2026-02-02T15:40:00Z")
    entry.interruptionMinutes = 5
    entry.setting = .inPerson
    entry.attended = [supervisee]
    entry.othersAttending = words("CanaryOthersAttending")
    entry.agreementVersion = 2
    entry.notHeld = NotHeld(
      by: .supervisor, reason: .court, replacement: instant("2026-02-09T14:00:00Z"),
      whyNoReplacement: words("CanaryWhyNoReplacement"),
      decidedAt: instant("2026-02-01T10:00:00Z"))
    entry.preparation = Preparation(
      youngPersonsWords: words("CanaryYoungPersonsWords"), myQuestion: words("CanaryMyQuestion"))
    entry.thinking = thinking
    entry.effectOfWorkTalkedAbout = true
    entry.next = NextSession(on: day("2026-03-02"), whyNone: words("CanaryWhyNoNext"))
    entry.chosenCase = ChosenCase(youngPerson: child, whyNone: words("CanaryWhyNoChosen"))
    entry.aboutNoChild = false
    entry.question = words("CanaryQuestion")
    entry.takeAway = words("CanaryTakeAway")
    entry.lookedAt = words("CanaryLookedAt")
    entry.told = words("CanaryTold")
    entry.decision = words("CanarySessionDecision")
    entry.because = Rationale(words("CanarySessionBecause"))
    entry.byWhen = day("2026-02-20")
    entry.observation = Observation(
      date: day("2026-01-30"), howAgreed: words("CanaryHowAgreed"), helped: words("CanaryHelped"),
      toTry: words("CanaryToTry"))
    entry.afterIncident = AfterIncident(
      fitToBeAtWork: words("CanaryFit"), supportOffered: words("CanarySupport"),
      whoChecksIn: words("CanaryWhoChecksIn"), checkInOn: day("2026-02-03"))
    entry.actions = [
      ActionEntry(
        id: ActionEntry.ID(UUID()), text: words("CanaryActionCase"), owner: supervisee,
        due: day("2026-02-16"), youngPerson: child),
      ActionEntry(
        id: ActionEntry.ID(UUID()), text: words("CanaryActionAlone"), owner: supervisor,
        due: day("2026-02-17")),
    ]
    entry.personalPart = personalPart
    return .stored(entry, cases: [discussion(child, supervisee), plain(other)])
  }

  private static func plain(_ child: YoungPersonReference) -> CaseDiscussion {
    var discussion = CaseDiscussion(youngPerson: child, outcome: .noChange)
    discussion.id = CaseDiscussion.ID(UUID())
    return discussion
  }

  private static var thinking: SessionThinking {
    var thinking = SessionThinking()
    thinking.functions = [.accountability, .support]
    thinking.experience = words("CanaryExperience")
    thinking.reflection = words("CanaryReflection")
    thinking.analysis = words("CanaryAnalysis")
    thinking.plan = words("CanaryPlan")
    thinking.youngPersonAndFamily = words("CanaryFamily")
    thinking.worker = words("CanaryWorker")
    thinking.organisation = words("CanaryOrganisation")
    thinking.partners = words("CanaryPartners")
    thinking.purposes = [ListItemID("PURP-1"), ListItemID("PURP-5")]
    thinking.topics = [ListItemID("CSE-2")]
    thinking.watched = [
      WatchedCondition(
        condition: ListItemID("WATCH-2"), whatWillBeDone: words("CanaryWatched"),
        byWhen: day("2026-02-28"))
    ]
    thinking.prompts = [
      PromptUse(prompt: ListItemID("4.2a-2"), response: words("CanaryPrompt"))
    ]
    return thinking
  }

  private static var personalPart: PersonalPart {
    var part = PersonalPart()
    part.workload = words("CanaryWorkload")
    part.wellbeing = words("CanaryWellbeing")
    part.development = words("CanaryDevelopment")
    part.performance = words("CanaryPerformance")
    part.leave = words("CanaryLeave")
    part.safety = words("CanarySafety")
    part.anythingElse = words("CanaryAnythingElse")
    part.watched = [WatchedCondition(condition: ListItemID("WATCH-6"))]
    return part
  }

  private static func discussion(
    _ child: YoungPersonReference, _ copiedBy: Person.ID
  ) -> CaseDiscussion {
    var discussion = CaseDiscussion(youngPerson: child, outcome: .decided)
    discussion.id = CaseDiscussion.ID(UUID())
    discussion.assessment = AssessmentReference("CANARY-A-1")
    discussion.them = them
    discussion.harm = harm
    discussion.thinking = caseThinking
    discussion.others = others
    discussion.decision = Decision(
      kind: .end, text: words("CanaryDecision"),
      signature: .signed(because: Rationale(words("CanaryRationale"))),
      dissent: words("CanaryDissent"), contingency: words("CanaryContingency"),
      reviewDate: day("2026-04-01"),
      ending: Ending(
        whySafeNow: words("CanaryWhySafe"), howTheyCanComeBack: words("CanaryComeBack")))
    discussion.copied = CopiedToFile(at: instant("2026-02-03T09:00:00Z"), by: copiedBy)
    discussion.emotionalImpactConsidered = true
    discussion.depth = .shiftIntoAction
    return discussion
  }

  private static var them: CaseDiscussion.Them {
    var them = CaseDiscussion.Them()
    them.words = words("CanaryTheirWords 🌱 مرحبا")
    them.notSeenSince = day("2026-01-20")
    them.trustedPerson = words("CanaryTrusted")
    them.trustedForMonths = 7
    them.mainWorkersInTwelveMonths = 3
    them.hadToTellAgain = true
    them.silence = [ListItemID("SIL-2")]
    them.questionsAnswerable = [ListItemID("T2-4"), ListItemID("T2-1")]
    them.helpUsed = [ListItemID("PM-1")]
    them.theirPart = words("CanaryTheirPart")
    return them
  }

  private static var harm: CaseDiscussion.Harm {
    var harm = CaseDiscussion.Harm()
    harm.whoIsCausingIt = words("CanaryWhoCauses")
    harm.whatWillStopThem = words("CanaryWhatStops")
    harm.actingNow = words("CanaryActingNow")
    harm.patterns = [
      Sighting(
        item: ListItemID("MODEL-1"), state: .suspected, date: day("2026-01-10"),
        whoLooked: words("CanaryWhoLooked"))
    ]
    harm.bothHarmedAndHarming = .notKnown
    harm.othersWhoMayBeHarmed = words("CanaryOthersHarmed")
    harm.signs = [
      Sign(
        sign: ListItemID("OUT-3"), state: .starting, saidBy: words("CanarySaidBy"),
        evidence: words("CanarySignEvidence"))
    ]
    return harm
  }

  private static var caseThinking: CaseDiscussion.CaseThinking {
    var thinking = CaseDiscussion.CaseThinking()
    thinking.questions = [PromptUse(prompt: ListItemID("PQ-1"), response: words("CanaryPQ"))]
    thinking.hypotheses = [words("CanaryHypothesis"), words("CanarySecondHypothesis")]
    thinking.alternative = words("CanaryAlternative")
    thinking.whatWouldChangeOurMind = words("CanaryChangeMind")
    thinking.evidence = [words("CanaryEvidence")]
    thinking.ambiguous = [words("CanaryAmbiguous")]
    thinking.assumption = [words("CanaryAssumption")]
    thinking.missing = [words("CanaryMissing")]
    thinking.myOwnPart = words("CanaryOwnPart")
    thinking.strengths = words("CanaryStrengths")
    thinking.emphasis = .both
    thinking.emphasisBecause = words("CanaryEmphasis")
    thinking.drawnWithThem = words("CanaryDrawn")
    return thinking
  }

  private static var others: CaseDiscussion.Others {
    var others = CaseDiscussion.Others()
    others.agencies = [
      AgencyAsked(agency: words("CanaryAgency"), date: day("2026-01-11"), answer: .waiting)
    ]
    others.barriers = [
      SharingBarrier(
        barrier: ListItemID("BAR-1"), what: words("CanaryBarrier"),
        whoCanFix: words("CanaryFixer"), sentTo: words("CanarySentTo"),
        whatChanged: words("CanaryChanged"))
    ]
    others.localPicture = PassedOn(
      to: words("CanaryPicture"), on: day("2026-01-12"), reference: words("CanaryReference"))
    others.helpOfferedToCarers = words("CanaryCarers")
    others.carersCanReportMissing = .yes
    others.carersListenedTo = .no
    return others
  }
}
