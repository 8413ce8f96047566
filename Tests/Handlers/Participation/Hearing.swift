import Handlers
import Storage
import Synchronization
import Workbook
import WorkbookProtocol

/// The small authority, in which young people are heard: a participation lead, who also stands in for the checker, and a form
/// that is open to anybody.
struct Hearing: Sendable {
  let authority: TestAuthority
  let lead: Person.ID
  let door: YoungPeoplesDoor

  var service: TestService { authority.service }
  var people: TestAuthority.People { authority.people }
  var checker: Person.ID { people.safeguardingLead }
  var worker: Person.ID { people.participationWorker }

  init(openToAnybody: Bool = true) async throws {
    authority = try await TestAuthority()
    let service = authority.service
    let organisation = authority.units.organisation
    let made = Mutex<Person.ID?>(nil)
    try await service.found { found in
      let lead = try found.person("Linnet Ford", in: organisation)
      try found.grant(.participationLead, to: lead)
      made.withLock { $0 = lead }
    }
    lead = required(made.withLock { $0 }, "a participation lead")
    door = YoungPeoplesDoor(service.services)
    try await service.call(
      ParticipationSetSettings.self,
      .init(
        settings: settings(openToAnybody: openToAnybody), ifRevision: 0,
        idempotencyKey: service.key()), as: checker)
  }

  func settings(openToAnybody: Bool = true) -> Wire.ParticipationSettings {
    .init(
      checker: checker.description, deputy: lead.description,
      fallbacks: [people.informationGovernance.description],
      complaintsManager: people.auditor.description,
      localHelp: .init(
        team: "the Lantern team", dayNumber: "01632 960 100", nightNumber: "01632 960 199"),
      outOfHours: .init(name: "Night desk", number: "01632 960 199"),
      takesAnswers: true, openToAnybody: openToAnybody)
  }

  /// What a worker writes down after a talk.
  func entry(
    about worker: Person.ID? = nil, words: String = "Nobody told me why 😕",
    youngPerson: String = "LS-77"
  ) -> Wire.ContributionEntry {
    .init(
      speakingAs: .youngPerson, route: .inPerson, place: .withWorker, youngPerson: youngPerson,
      agreement: .init(kind: .ownUnder16WithUnderstanding), oneChange: words,
      aboutWorker: worker?.description, language: .en)
  }

  func contribute(
    _ entry: Wire.ContributionEntry, withCode: Bool = false
  ) async throws -> ParticipationContribute.Result {
    try await service.call(
      ParticipationContribute.self,
      .init(contribution: entry, idempotencyKey: service.key(), withCode: withCode), as: worker)
  }

  func own(_ text: String = "Stop changing who comes.") -> OwnWords {
    var words = OwnWords(speakingAs: .youngPerson, language: .english)
    words.oneChange = text
    words.asks = [ListItemID("ASK-3"): .never]
    return words
  }

  // MARK: The way from said to closed

  @discardableResult
  func check(
    _ id: String, revision: Int = 1, finding: Wire.SafetyFinding = .clear,
    about worker: Person.ID? = nil, complaint: Bool? = nil, message: String? = nil
  ) async throws -> Int {
    try await service.call(
      ParticipationCheckSafety.self,
      .init(
        id: id, part: .words, finding: finding, ifRevision: revision,
        idempotencyKey: service.key(), aboutWorker: worker?.description, mayBeComplaint: complaint,
        messageToYoungPerson: message), as: checker
    ).revision
  }

  /// Up to the decision-maker's desk.
  func send(_ id: String, to decider: Person.ID, revision: Int = 1) async throws -> Int {
    var revision = try await check(id, revision: revision)
    revision = try await service.call(
      ParticipationAcknowledge.self,
      .init(id: id, ifRevision: revision, idempotencyKey: service.key()), as: lead
    ).revision
    return try await service.call(
      ParticipationSendToDecisionMaker.self,
      .init(
        id: id, decisionMaker: decider.description,
        ask: .init(theme: "Being told", youSaid: "We hear last.", askedFor: "To be told first."),
        ifRevision: revision, idempotencyKey: service.key()), as: lead
    ).revision
  }

  func decide(
    _ id: String, _ outcome: Wire.Outcome, as decider: Person.ID, revision: Int
  ) async throws -> Int {
    try await service.call(
      ParticipationDecide.self,
      .init(
        id: id, outcome: outcome, ifRevision: revision, idempotencyKey: service.key()),
      as: decider
    ).revision
  }

  func tell(_ id: String, revision: Int) async throws -> Int {
    try await service.call(
      ParticipationTell.self,
      .init(
        id: id, on: service.clock.today.description, how: .withTheCode, readForNames: true,
        ifRevision: revision, idempotencyKey: service.key()), as: lead
    ).revision
  }

  func get(_ id: String, as person: Person.ID) async throws -> Wire.ContributionRecord {
    try await service.call(ParticipationGet.self, .init(id: id), as: person)
  }

  func ids(seenBy person: Person.ID) async throws -> Set<String> {
    Set(
      try await service.call(ParticipationList.self, .init(limit: 200), as: person).items.map(\.id))
  }

  /// The only contribution that waits, which is how one without a name is found.
  func waiting() async throws -> String {
    let items = try await service.call(
      ParticipationList.self, .init(waitingForReading: true), as: checker
    ).items
    return required(items.count == 1 ? items.first?.id : nil, "one that waits")
  }
}

extension Wire.Outcome {
  static let accepted = Wire.Outcome(
    kind: .accepted, what: "tell you on the same day", by: "2026-06-01", who: "Brook")
  static let declined = Wire.Outcome(
    kind: .declined, reason: "The police keep it.", who: "Brook")
  static let needMoreTime = Wire.Outcome(
    kind: .needMoreTime, by: "2026-04-01", reason: "we must ask the police")
}
