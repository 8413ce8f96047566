import Handlers
import Sealing
import Storage
import Workbook
import WorkbookProtocol

extension Families {
  private static let leads: Set<Wire.Role> = [.participationLead, .safeguardingLead]

  /// Contributions in every state, and concerns, as each caller stands to them.
  ///
  /// The participation lead's caller reads for safety, the safeguarding lead's stands in for that, the leader's answers for
  /// complaints, and information governance's is the fallback.
  static func addParticipation(
    to families: inout [Family], _ casts: [Cast], _ shared: Shared, _ service: TestService
  ) async throws {
    func caller(_ role: Wire.Role) -> Person.ID {
      required(families.first { $0.role == role }?.caller, "a caller of every role")
    }
    let (lead, safeguarding) = (caller(.participationLead), caller(.safeguardingLead))
    let writer = Writer(service: service, stranger: shared.stranger)
    var settings = ParticipationArrangements()
    settings.checker = lead
    settings.deputy = safeguarding
    settings.complaintsManager = caller(.leader)
    settings.fallbacks = [caller(.informationGovernance)]
    let underAll = try await writer.begin(settings, under: [lead, safeguarding], in: shared.team)
    let activity = try await writer.activity()
    let ours = try await writer.inEveryState(of: .ordinary)
    let complaints = try await writer.inEveryState(of: .complaint)
    let withoutLead = try await writer.inEveryState(of: .about(underAll))
    let worrying = try await writer.inEveryState(of: .concern)
    for (index, cast) in casts.enumerated() {
      let role = families[index].role
      let leads = role.map(leads.contains) ?? false
      let mine = Mine(
        gathered: try await writer.inEveryState(of: .gathered(by: cast.caller)),
        sent: try await writer.inEveryState(of: .sent(to: cast.caller)),
        aboutMe: try await writer.inEveryState(of: .about(cast.caller)),
        below: try await writer.inEveryState(of: .about(cast.supervisee)),
        above: try await writer.inEveryState(of: .about(shared.elder)))
      for state in AnswerPath.State.allCases {
        let isRead = state != .received
        var common: Set<AccessRelation> = [.unconcerned]
        if isRead ? leads : role == .safeguardingLead { common.insert(.routed) }
        if !isRead, leads { common.insert(.checker) }
        let inLine: Set<AccessRelation> =
          leads ? [] : role == .informationGovernance ? [.unconcerned, .fallback] : [.unconcerned]
        let ofSafeguarding: Set<AccessRelation> =
          role == .safeguardingLead ? [.unconcerned, .routed] : [.unconcerned]
        func target(
          _ name: String, _ made: [AnswerPath.State: Made], _ relations: Set<AccessRelation>
        ) -> [Target] {
          guard let made = made[state] else { return [] }
          return [
            Target(name: name, id: made.id, relations: relations, revision: made.revision)
          ]
        }
        var targets = target("of nobody who works here", ours, common)
        targets += target("gathered by the caller", mine.gathered, common.union([.gatherer]))
        targets += target(
          "sent to the caller", mine.sent, common.union(isRead ? [.decisionMaker] : []))
        targets += target("about the caller", mine.aboutMe, [])
        targets += target("about the caller's supervisee", mine.below, [])
        targets += target("about the caller's supervisor", mine.above, [])
        targets += target(
          "perhaps a complaint", complaints,
          common.union(isRead && role == .leader ? [.complaintsManager] : []))
        targets += target("about one under every lead", withoutLead, inLine)
        if isRead { targets += target("with a concern", worrying, ofSafeguarding) }
        targets.append(.missing("00000000-0000-4000-8000-000000000abc"))
        families[index].contributions[state] = targets
      }
      families[index].activities = [
        Target(name: "activity", id: activity, relations: []),
        .missing("00000000-0000-7000-8000-000000000abc"),
      ]
      families[index].concerns = try await concerns(cast, shared, writer)
    }
  }

  private struct Mine {
    let gathered, sent, aboutMe, below, above: [AnswerPath.State: Made]
  }

  private static func concerns(
    _ cast: Cast, _ shared: Shared, _ writer: Writer
  ) async throws -> [Target] {
    func target(
      _ name: String, by reporter: Person.ID, about worker: Person.ID?,
      _ relations: Set<AccessRelation>
    ) async throws -> Target {
      Target(
        name: name, id: try await writer.concern(by: reporter, about: worker),
        relations: relations)
    }
    return [
      try await target(
        "raised by the caller", by: cast.caller, about: nil, [.reporter, .unconcerned]),
      try await target("of somebody else", by: shared.stranger, about: nil, [.unconcerned]),
      try await target("about the caller", by: shared.stranger, about: cast.caller, []),
      try await target(
        "about the caller's supervisor, raised by the caller", by: cast.caller,
        about: shared.elder, [.reporter]),
      try await target(
        "about the caller's supervisee", by: shared.stranger, about: cast.supervisee, []),
      .missing("00000000-0000-7000-8000-000000000abc"),
    ]
  }
}

/// A contribution that was written down.
private struct Made {
  let id: String
  let revision: Int
}

/// What makes one contribution different for a caller.
private enum Standing {
  case ordinary, complaint, concern
  case gathered(by: Person.ID)
  case sent(to: Person.ID)
  case about(Person.ID)
}

/// Puts contributions and concerns straight into the store, in whatever state a method needs.
private struct Writer {
  let service: TestService
  let stranger: Person.ID

  /// - Returns: somebody whom all of these supervise.
  func begin(
    _ settings: ParticipationArrangements, under leads: [Person.ID], in team: Team.ID
  ) async throws -> Person.ID {
    let act = Act("test.found", by: nil, at: service.clock.now, sealing: [.organisation])
    return try await service.store.write(act) { transaction in
      let found = Found(transaction: transaction, service: service)
      _ = try transaction.set(settings, ifRevision: 0)
      let person = try found.person("Under every lead", in: team)
      for lead in leads { try found.tie(lead, person) }
      return person
    }
  }

  func activity() async throws -> String {
    let activity = Activity(
      id: service.newID(),
      entry: ActivityEntry(
        title: words("Letters"), purpose: words("Plain ones"), stage: .create, mode: .asked,
        influenceHopedFor: .oneService, starts: service.clock.today))
    let act = Act("test.found", by: nil, at: service.clock.now, sealing: [.organisation])
    try await service.store.write(act) { try $0.add(activity) }
    return activity.id.description
  }

  func inEveryState(of standing: Standing) async throws -> [AnswerPath.State: Made] {
    var made: [AnswerPath.State: Made] = [:]
    for state in AnswerPath.State.allCases { made[state] = try await write(state, standing) }
    return made
  }

  private func write(_ state: AnswerPath.State, _ standing: Standing) async throws -> Made {
    try await service.services.makeSpareKeys()
    var entry = ContributionEntry(
      speakingAs: .youngPerson, route: .online, place: .ownDevice, identity: .noName,
      agreement: nil, language: .english)
    entry.oneChange = words("Ask me first.")
    var gatherer: Person.ID?
    var decider = stranger
    switch standing {
    case .ordinary, .concern: break
    case .complaint: entry.mayBeComplaint = true
    case .gathered(let worker): gatherer = worker
    case .sent(let person): decider = person
    case .about(let worker): entry.aboutWorker = worker
    }
    let finding: SafetyFinding = if case .concern = standing { .concern } else { .clear }
    let today = service.clock.today
    let contribution = Contribution(
      id: service.newRandomID(), receivedOn: today, entry: entry, gatheredBy: gatherer)
    let act = Act("test.found", by: nil, at: service.clock.now)
    let (person, stepped) = (stranger, steps(to: state, finding, decider))
    return try await service.store.write(act) { transaction in
      try transaction.add(contribution, code: nil)
      var revision = 1
      for what in stepped {
        revision = try transaction.record(
          HandlingStep(what: what, on: today, by: person), of: contribution.id,
          path: AnswerPath(
            state: state, decision: state.isDecided ? .declined : nil,
            reply: state == .replied ? .fair : state == .secondLook ? .notFair : nil),
          ifRevision: revision)
      }
      return Made(id: contribution.id.description, revision: revision)
    }
  }

  private func steps(
    to state: AnswerPath.State, _ finding: SafetyFinding, _ decider: Person.ID
  ) -> [HandlingStep.What] {
    guard state != .received else { return [] }
    let today = service.clock.today
    var steps: [HandlingStep.What] = [
      .readForSafety(part: .words, finding: finding, messageToYoungPerson: nil),
      .sentToDecisionMaker(
        decider,
        ask: Ask(theme: words("Time"), youSaid: words("Rushed."), askedFor: words("Time."))),
    ]
    guard state.isDecided else { return steps }
    steps.append(.decided(.declined(reason: words("No room."), who: words("The head"))))
    if state == .decided { return steps }
    steps.append(.told(on: today, how: .letter))
    if state == .secondLook || state == .replied {
      steps.append(.replied(state == .replied ? .fair : .notFair, words: nil, on: today))
    }
    return steps
  }

  func concern(by reporter: Person.ID, about worker: Person.ID?) async throws -> String {
    var entry = ConcernEntry(
      noticedAt: service.clock.now, noticedBy: reporter, exactWords: words("She is scared."),
      immediateDanger: false)
    entry.aboutWorker = worker
    entry.notReportedBecause = words("Ringing now.")
    let concern = Concern(id: service.newID(), entry: entry, recordedBy: reporter)
    let act = Act(
      "test.found", by: nil, at: service.clock.now, sealing: service.store.vault.keys(for: entry))
    try await service.store.write(act) { try $0.add(concern) }
    return concern.id.description
  }
}

extension AnswerPath.State {
  fileprivate var isDecided: Bool {
    switch self {
    case .received, .safetyChecked, .acknowledged, .sentToDecisionMaker: false
    default: true
    }
  }
}
