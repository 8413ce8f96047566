import Handlers
import Workbook
import WorkbookProtocol

/// Young people say something, and it is read, put to somebody, decided, told and closed.
extension Narrator {
  private var lead: Person.ID { office("participationLead") }
  private var worker: Person.ID { office("participationWorker") }
  private var safeguarding: Person.ID { office("safeguardingLead") }

  /// Whoever holds an office in the story; the founding fills all of them.
  private func office(_ role: String) -> Person.ID {
    cast.accounts.first { $0.role == role }?.id ?? cast.administrator.id
  }

  mutating func beginParticipation(on day: Day) async throws {
    try await caller(lead).call(
      ParticipationSetSettings.self,
      .init(
        settings: .init(
          checker: safeguarding.description, deputy: lead.description,
          fallbacks: [office("informationGovernance").description],
          complaintsManager: office("informationGovernance").description,
          localHelp: .init(
            team: "the Lantern team", dayNumber: "01632 960 100", nightNumber: "01632 960 199"),
          outOfHours: .init(name: "The night desk (fictional)", number: "01632 960 199"),
          advocate: .init(name: "Speak With Me (fictional)", number: "01632 960 150"),
          takesAnswers: true, openToAnybody: true),
        ifRevision: 0, idempotencyKey: keys.next()))
    let entries = [
      Wire.ActivityEntry(
        title: "Letters that make sense", purpose: "Write our letters again, together.",
        stage: .create, mode: .adultsStartedSharedDecision, madeJointly: true,
        decisionMaker: cast.leader?.id.description,
        whoDecidedTheySay: "Us, mostly. The boss said yes at the end.",
        influenceHopedFor: .oneService,
        changes: [
          .init(
            what: "The first letter after a referral is half as long, in plain words.",
            decidedBy: "The service lead", on: day.description)
        ],
        numbers: [
          .init(group: .from13To15, people: 14), .init(group: .from16To17, people: 12),
          .init(group: .boysAndYoungMen, people: 3),
        ], recognition: "Vouchers, and a meal",
        selfCheck: [
          .init(
            question: .audienceWhoHeard, answer: .yes,
            evidence: "The service lead came to two of the four meetings.")
        ], starts: day.description),
      Wire.ActivityEntry(
        title: "Asking each other about evenings",
        purpose: "Young people ask other young people what help they need at night.",
        stage: .explore, mode: .youngPeopleStartedAdultsSupported,
        influenceHopedFor: .policyOrCommissioning, peerResearch: [.wroteQuestions, .asked],
        peerResearchGate: Wire.PeerCondition.allCases.map {
          .init(
            condition: $0, evidence: "Talked through with each of them (fictional).",
            on: day.adding(days: -7).description)
        },
        numbers: [.init(group: .from16To17, people: 6)], starts: day.description),
    ]
    for entry in entries {
      let started = try await caller(worker).call(
        ParticipationStartActivity.self, .init(activity: entry, idempotencyKey: keys.next()))
      activities.append(started.id)
    }
  }

  mutating func say(_ voice: Voice, on day: Day) async throws {
    let said = Said.all[voice.said]
    let asks = content.items(of: .asks).map(\.id)
    guard let youngPerson = voice.youngPerson else {
      var words = OwnWords(speakingAs: .youngPerson, language: voice.language)
      words.asks = Dictionary(uniqueKeysWithValues: zip(asks, voice.asks))
      words.bestThing = said.best
      words.oneChange = said.change
      _ = try await door.say(words, nil)
      try await remember(voice, as: nil)
      return
    }
    let kept = try await caller(worker).call(
      ParticipationContribute.self,
      .init(
        contribution: .init(
          activity: activities.first, speakingAs: .youngPerson, route: .inPerson,
          place: .withWorker, youngPerson: youngPerson,
          ageBand: Wire.AgeBand(rawValue: voice.ageBand.rawValue),
          agreement: .init(kind: .ownUnder16WithUnderstanding),
          understanding: .init(
            whatAndWhy: true, whoWillSee: true, limitsOfConfidentiality: true,
            canSayNoOrStop: true, freeFromPressure: true),
          asks: zip(asks, voice.asks).compactMap { ask, often in
            Wire.HowOften(rawValue: often.rawValue).map { .init(ask: ask.text, howOften: $0) }
          },
          bestThing: said.best, oneChange: said.change,
          language: voice.language == .welsh ? .cy : .en,
          quote: voice.number % 4 == 0
            ? .init(
              words: said.change, places: [.reportsHere, .poster],
              until: day.adding(days: 365).description, askedAgainOn: day.description) : nil),
        idempotencyKey: keys.next(), withCode: true))
    try await remember(voice, as: kept.id)
  }

  /// Without a name there is nothing to tell it by but that nobody has read it yet.
  private mutating func remember(_ voice: Voice, as known: String?) async throws {
    let waiting = try await caller(safeguarding).call(
      ParticipationList.self, .init(waitingForReading: true, limit: 200)
    ).items.map(\.id)
    let heard = Set(voices.values.map(\.id))
    guard let id = known ?? waiting.first(where: { !heard.contains($0) }) else { return }
    voices[voice.number] = Heard(id: id, voice: voice)
  }

  mutating func answer(_ number: Int, _ step: VoiceStep, on day: Day) async throws {
    guard var heard = voices[number], let leader = cast.leader?.id else { return }
    let said = Said.all[heard.voice.said]
    let (id, revision, key) = (heard.id, heard.revision, keys.next())
    switch step {
    case .check:
      heard.revision = try await caller(safeguarding).call(
        ParticipationCheckSafety.self,
        .init(id: id, part: .words, finding: .clear, ifRevision: revision, idempotencyKey: key)
      ).revision
    case .acknowledge:
      heard.revision = try await caller(lead).call(
        ParticipationAcknowledge.self, .init(id: id, ifRevision: revision, idempotencyKey: key)
      ).revision
    case .send:
      heard.revision = try await caller(lead).call(
        ParticipationSendToDecisionMaker.self,
        .init(
          id: id, decisionMaker: leader.description,
          ask: .init(theme: said.theme, youSaid: said.youSaid, askedFor: said.askedFor),
          ifRevision: revision, idempotencyKey: key)
      ).revision
    case .decide:
      heard.revision = try await caller(leader).call(
        ParticipationDecide.self,
        .init(
          id: id, outcome: said.decided(by: day.adding(days: 60).weekdayOrNext),
          ifRevision: revision, idempotencyKey: key)
      ).revision
    case .tell:
      heard.revision = try await caller(lead).call(
        ParticipationTell.self,
        .init(
          id: id, on: day.description,
          how: heard.voice.youngPerson == nil ? .withTheCode : .inPerson,
          readForNames: true, ifRevision: revision, idempotencyKey: key)
      ).revision
    case .reply:
      guard said.outcome != .needMoreTime else { return }
      heard.revision = try await caller(lead).call(
        ParticipationRecordReply.self,
        .init(
          id: id, reply: number % 5 == 0 ? .noAnswer : number % 7 == 0 ? .notFair : .fair,
          on: day.description, ifRevision: revision, idempotencyKey: key)
      ).revision
    case .close:
      guard said.outcome != .needMoreTime, number % 5 == 0 || number % 7 != 0 else { return }
      heard.revision = try await caller(lead).call(
        ParticipationClose.self, .init(id: id, ifRevision: revision, idempotencyKey: key)
      ).revision
    }
    voices[number] = heard
  }
}

extension Said {
  fileprivate func decided(by day: Day) -> Wire.Outcome {
    let (day, who) = (day.description, "The head of the service")
    return switch outcome {
    case .accepted: .init(kind: .accepted, what: will, by: day, who: who)
    case .partly:
      .init(kind: .partly, what: will, by: day, notThis: not, reason: reason)
    case .declined: .init(kind: .declined, reason: reason, who: who)
    case .needMoreTime: .init(kind: .needMoreTime, by: day, reason: reason)
    }
  }
}
