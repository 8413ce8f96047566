import Handlers
import Storage
import Testing
import Workbook
import WorkbookProtocol

/// Holds, as information governance sets them and as everybody else meets them.
@Suite struct HoldMethodTests {
  private static let refusal =
    "This cannot be deleted or replaced at present. Nothing was changed. Ask information governance."

  private let hearing: Hearing
  private var service: TestService { hearing.service }
  private var people: TestAuthority.People { hearing.people }
  private var officer: Person.ID { people.informationGovernance }

  init() async throws {
    hearing = try await Hearing()
  }

  private func hold(
    everything: Bool? = nil, person: Person.ID? = nil, child: String? = nil,
    records: Wire.RecordClass? = nil, as caller: Person.ID? = nil
  ) async throws -> GovernanceSetHold.Result {
    try await service.call(
      GovernanceSetHold.self,
      .init(
        reason: "A claim was announced", idempotencyKey: service.key(), everything: everything,
        person: person?.description, youngPerson: child, class: records), as: caller ?? officer)
  }

  private func end(_ hold: GovernanceSetHold.Result) async throws {
    try await service.call(
      GovernanceEndHold.self,
      .init(
        reason: "The claim was settled", id: hold.id, ifRevision: hold.revision,
        idempotencyKey: service.key()), as: officer)
  }

  private func checkIn(replacing revision: Int? = nil) -> ResilienceCheckIn.Params {
    .init(
      checkIn: .init(pulse: .init(p1: 3)), idempotencyKey: service.key(), ifRevision: revision)
  }

  private func list(
    _ state: GovernanceListHolds.Params.State?
  ) async throws -> [Wire.LegalHold] {
    try await service.call(GovernanceListHolds.self, .init(state: state), as: officer).items
  }

  /// An officer beside the one who is there.
  private func secondOfficer() async throws -> Person.ID {
    let id: Person.ID = service.newID()
    let unit = hearing.authority.units.organisation
    try await service.found { found in
      try found.transaction.add(
        Person(
          id: id, name: words("Thistle Down"), discipline: .other, agency: words("Council"),
          team: unit, careerStage: .established, started: day("2020-01-06")))
      try found.grant(.informationGovernance, to: id)
    }
    return id
  }

  @Test func `a hold is of exactly one thing`() async throws {
    for (everything, child, records) in [
      (nil, nil, nil), (false, nil, nil), (true, "LS-1", nil), (nil, "LS-1", .audits),
    ] as [(Bool?, String?, Wire.RecordClass?)] {
      let refused = try await service.refusal(
        of: GovernanceSetHold.self,
        .init(
          reason: "A claim was announced", idempotencyKey: service.key(), everything: everything,
          youngPerson: child, class: records), as: officer)
      #expect(refused.code == ErrorCode.invalidParams.code)
    }
  }

  @Test func `holds are listed with what they keep and why, and go on being listed when ended`()
    async throws
  {
    let first = try await hold(everything: true)
    service.clock.move(days: 1)
    _ = try await hold(person: people.practitioner)
    _ = try await hold(child: "ls-1")
    _ = try await hold(records: .checkIns)
    try await end(first)
    let scopes = try await list(.inForce).map(\.scope)
    #expect(
      scopes
        == ["All of: Check-ins", "Records about one young person", "Records about Ash Fernley"])
    let ended = try #require(try await list(.ended).first)
    #expect(ended.everything == true && ended.endedBy?.id == officer.description)
    #expect(ended.endReason == "The claim was settled" && ended.revision == 2)
    let all = try await list(nil)
    #expect(all.count == 4 && all[1].youngPerson == "ls-1" && all[0].class == .checkIns)
    #expect(all.allSatisfy { $0.reason == "A claim was announced" })
    var seen: [String] = []
    var cursor: String?
    repeat {
      let page = try await service.call(
        GovernanceListHolds.self, .init(cursor: cursor, limit: 1), as: officer)
      seen += page.items.map(\.id)
      cursor = page.nextCursor
    } while cursor != nil
    #expect(seen == all.map(\.id))
  }

  @Test func `a hold ends once, and only at the revision that was read`() async throws {
    let made = try await hold(everything: true)
    let wrong = try await service.refusal(
      of: GovernanceEndHold.self,
      .init(
        reason: "The claim was settled", id: made.id, ifRevision: 7,
        idempotencyKey: service.key()), as: officer)
    #expect(wrong.code == ErrorCode.revisionConflict.code)
    try await end(made)
    let again = try await service.refusal(
      of: GovernanceEndHold.self,
      .init(
        reason: "The claim was settled", id: made.id, ifRevision: 2,
        idempotencyKey: service.key()), as: officer)
    #expect(again.data.detail == "It has ended already.")
  }

  @Test func `nobody but information governance sets, ends or sees holds`() async throws {
    for caller in [people.administrator, people.leader, people.safeguardingLead] {
      let refused = try await service.refusal(
        of: GovernanceSetHold.self,
        .init(
          reason: "A claim was announced", idempotencyKey: service.key(), everything: true),
        as: caller)
      #expect(refused.code == ErrorCode.forbidden.code)
      let unseen = try await service.refusal(of: GovernanceListHolds.self, .init(), as: caller)
      #expect(unseen.code == ErrorCode.forbidden.code)
    }
  }

  @Test func `an officer under a hold neither sees it nor ends it, nor sets one of themself`()
    async throws
  {
    let second = try await secondOfficer()
    let made = try await hold(person: second)
    #expect(
      try await service.call(GovernanceListHolds.self, .init(), as: second).items.isEmpty)
    let refused = try await service.refusal(
      of: GovernanceEndHold.self,
      .init(
        reason: "The claim was settled", id: made.id, ifRevision: 1,
        idempotencyKey: service.key()), as: second)
    let missing = try await service.refusal(
      of: GovernanceEndHold.self,
      .init(
        reason: "The claim was settled", id: "00000000-0000-7000-8000-000000000abc",
        ifRevision: 1, idempotencyKey: service.key()), as: second)
    #expect(refused.text == missing.text)
    let own = try await service.refusal(
      of: GovernanceSetHold.self,
      .init(
        reason: "A claim was announced", idempotencyKey: service.key(),
        person: second.description), as: second)
    #expect(own.code == ErrorCode.ruleViolated.code)
  }

  @Test func `the refusal is the same whoever is held, and names no hold`() async throws {
    let mine = try await service.call(
      ResilienceCheckIn.self, checkIn(), as: people.practitioner)
    let said = try await hearing.contribute(hearing.entry(about: people.practitioner))
    var texts: Set<String> = []
    for (everything, person, records) in [
      (true, nil, nil), (nil, people.practitioner, nil), (nil, nil, .checkIns),
    ] as [(Bool?, Person.ID?, Wire.RecordClass?)] {
      let made = try await hold(everything: everything, person: person, records: records)
      let deleting = try await service.refusal(
        of: ResilienceDelete.self,
        .init(checkIns: [mine.id], idempotencyKey: service.key()), as: people.practitioner)
      let replacing = try await service.refusal(
        of: ResilienceCheckIn.self, checkIn(replacing: 1),
        as: people.practitioner)
      texts.formUnion([deleting.text, replacing.text])
      if records == nil {
        let withdrawing = try await service.refusal(
          of: ParticipationWithdraw.self,
          .init(id: said.id, ifRevision: 1, idempotencyKey: service.key()), as: hearing.checker)
        texts.insert(withdrawing.text)
      }
      try await end(made)
    }
    #expect(texts.count == 1)
    #expect(texts.first?.contains(Self.refusal) == true)
    _ = try await service.call(
      ResilienceDelete.self, .init(checkIns: [mine.id], idempotencyKey: service.key()),
      as: people.practitioner)
  }

  @Test func `whoever is held reads nothing of it, in the history or the change feed`()
    async throws
  {
    let sequence = try await service.changeSequence()
    let made = try await hold(person: people.practitioner)
    try await end(made)
    _ = try await service.call(GovernanceListHolds.self, .init(), as: officer)
    let practitioner = people.practitioner
    let read = try await service.call(RecordsWhoRead.self, .init(limit: 200), as: practitioner)
    #expect(!read.items.contains { $0.method.contains("Hold") })
    let changes = try await service.call(
      RecordsChanges.self, .init(since: Int(sequence)), as: practitioner)
    #expect(changes.items.isEmpty)
  }
}
