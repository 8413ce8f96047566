import Workbook
import WorkbookProtocol

extension Families {
  var participationProbes: [Probe] {
    gatheringProbes + answeringProbes + [
      Probe(ParticipationSettings.self) { _, _ in .init() },
      Probe(ParticipationSetSettings.self) { _, _ in
        .init(
          settings: .init(takesAnswers: false, openToAnybody: false), ifRevision: 1,
          idempotencyKey: "participation.setSettings", dryRun: true)
      },
      Probe(ParticipationCheckPlainWords.self) { _, _ in .init(text: "We will help you.") },
      Probe(TranslationsList.self) { _, _ in .init() },
      Probe(TranslationsConfirm.self) { _, _ in
        .init(
          keys: ["scale.never"], speaker: "Eira Invented", idempotencyKey: "translations.confirm",
          dryRun: true)
      },
      Probe(ReportsYouSaidWeDid.self) { _, _ in
        .init(period: .init(from: "2025-10-01", until: "2025-12-31"), voice: .leaders)
      },
    ]
  }

  private var gatheringProbes: [Probe] {
    let activity = Wire.ActivityEntry(
      title: "Letters", purpose: "Plain ones", stage: .create, mode: .asked,
      influenceHopedFor: .oneService, starts: "2026-03-02")
    return [
      Probe(ParticipationStartActivity.self) { _, _ in
        .init(
          activity: activity, idempotencyKey: "participation.startActivity", dryRun: true)
      },
      Probe(ParticipationUpdateActivity.self, about: .activities) { target, _ in
        .init(
          id: target.id, activity: activity, ifRevision: 1,
          idempotencyKey: "participation.updateActivity", dryRun: true)
      },
      Probe(ParticipationListActivities.self) { _, _ in .init() },
      Probe(ParticipationInvite.self) { _, _ in
        .init(
          kind: .oneAnswer, count: 1, until: "2026-03-05",
          idempotencyKey: "participation.invite", dryRun: true)
      },
      Probe(ParticipationContribute.self) { _, _ in
        .init(
          contribution: .init(
            speakingAs: .youngPerson, route: .paper, place: .letterBox, noName: true,
            agreement: .init(kind: .noName), oneChange: "Ask me first.", language: .en),
          idempotencyKey: "participation.contribute", dryRun: true)
      },
      Probe(ParticipationList.self) { .init(reason: $1) },
      Probe(ParticipationGet.self, about: .contributions(.decided)) {
        .init(id: $0.id, reason: $1)
      },
    ]
  }

  private var answeringProbes: [Probe] {
    let decider = stranger.description
    // Whom it was sent to cannot be the one who looks again.
    let notMine: Set = [
      "of nobody who works here", "gathered by the caller", "about the caller",
      "about the caller's supervisee", "about the caller's supervisor", "perhaps a complaint",
      "with a concern", "missing",
    ]
    return [
      Probe(ParticipationCheckSafety.self, about: .contributions(.received)) { target, _ in
        .init(
          id: target.id, part: .words, finding: .clear, ifRevision: target.revision,
          idempotencyKey: "participation.checkSafety", dryRun: true)
      },
      Probe(ParticipationAcknowledge.self, about: .contributions(.safetyChecked)) { target, _ in
        .init(
          id: target.id, ifRevision: target.revision,
          idempotencyKey: "participation.acknowledge", dryRun: true)
      },
      Probe(
        ParticipationSendToDecisionMaker.self, about: .contributions(.acknowledged), only: notMine
      ) { target, _ in
        .init(
          id: target.id, decisionMaker: decider,
          ask: .init(theme: "Time", youSaid: "Rushed.", askedFor: "Time."),
          ifRevision: target.revision, idempotencyKey: "participation.sendToDecisionMaker",
          dryRun: true)
      },
      Probe(ParticipationDecide.self, about: .contributions(.sentToDecisionMaker)) { target, _ in
        .init(
          id: target.id, outcome: .init(kind: .declined, reason: "No room.", who: "The head"),
          ifRevision: target.revision, idempotencyKey: "participation.decide", dryRun: true)
      },
      Probe(ParticipationTell.self, about: .contributions(.decided)) { target, _ in
        .init(
          id: target.id, on: "2026-03-02", how: .letter, readForNames: true,
          ifRevision: target.revision, idempotencyKey: "participation.tell", dryRun: true)
      },
      Probe(ParticipationRecordReply.self, about: .contributions(.toldYoungPerson)) { target, _ in
        .init(
          id: target.id, reply: .fair, on: "2026-03-02", ifRevision: target.revision,
          idempotencyKey: "participation.recordReply", dryRun: true)
      },
      Probe(
        ParticipationLookAgain.self, about: .contributions(.secondLook), only: notMine
      ) { target, _ in
        .init(
          id: target.id, finding: "It was too quick.", advocateOfferedOn: "2026-03-02",
          ifRevision: target.revision, idempotencyKey: "participation.lookAgain", dryRun: true)
      },
      Probe(ParticipationClose.self, about: .contributions(.replied)) { target, _ in
        .init(
          id: target.id, ifRevision: target.revision, idempotencyKey: "participation.close",
          dryRun: true)
      },
      Probe(ParticipationWithdraw.self, about: .contributions(.acknowledged)) { target, _ in
        .init(
          id: target.id, ifRevision: target.revision, idempotencyKey: "participation.withdraw",
          dryRun: true)
      },
    ]
  }

  var safeguardingProbes: [Probe] {
    let concern = Wire.ConcernEntry(
      noticedAt: "2026-03-02T08:00:00Z", exactWords: "She is scared.", immediateDanger: false,
      notReportedBecause: "Ringing now.")
    return [
      Probe(SafeguardingRaise.self) { _, _ in
        .init(concern: concern, idempotencyKey: "safeguarding.raise", dryRun: true)
      },
      Probe(SafeguardingReported.self, about: .concerns) { target, _ in
        .init(
          id: target.id,
          report: .init(to: .police, at: "2026-03-02T08:30:00Z", by: "Me"), ifRevision: 1,
          idempotencyKey: "safeguarding.reported", dryRun: true)
      },
      Probe(SafeguardingUpdate.self, about: .concerns) { target, _ in
        .init(
          id: target.id, concern: concern, ifRevision: 1,
          idempotencyKey: "safeguarding.update", dryRun: true)
      },
      Probe(SafeguardingList.self) { _, _ in .init() },
      Probe(SafeguardingGet.self, about: .concerns) { target, _ in .init(id: target.id) },
      Probe(SafeguardingClose.self, about: .concerns) { target, _ in
        .init(
          id: target.id, outcome: "She is safe.", ifRevision: 1,
          idempotencyKey: "safeguarding.close", dryRun: true)
      },
    ]
  }
}
