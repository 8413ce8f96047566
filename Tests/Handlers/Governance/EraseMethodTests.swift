import Handlers
import Storage
import Testing
import Workbook
import WorkbookProtocol

/// Erasing for good, as information governance does it.
@Suite struct EraseMethodTests {
  private let hearing: Hearing
  private let door: FrontDoor
  private let app: FrontDoor.App
  private let token: String?
  private var service: TestService { hearing.service }
  private var clock: TestClock { service.clock }
  private var people: TestAuthority.People { hearing.people }
  private var officer: Person.ID { people.informationGovernance }
  private var visit: Visit { Visit(bearer: token) }

  init() async throws {
    hearing = try await Hearing()
    door = FrontDoor(service: hearing.service, administrator: hearing.people.administrator)
    let person = hearing.people.informationGovernance
    token = try await door.claim(person, "vale", "five green lanterns")
    app = try await door.setUpApp(as: Visit(bearer: token), password: "five green lanterns")
  }

  private enum What {
    case checkInsOf(Person.ID)
    case checkInsUntil(String)
    case personalPartsOf(Person.ID)
    case contribution(String)
    case feedbackUntil(String)
  }

  private func params(_ what: What, code: String? = nil, dryRun: Bool? = nil)
    -> GovernanceErase.Params
  {
    var params = GovernanceErase.Params(
      reason: "The request of last week", code: code, dryRun: dryRun)
    switch what {
    case .checkInsOf(let person): params.checkInsOf = person.description
    case .checkInsUntil(let month): params.checkInsUntil = month
    case .personalPartsOf(let person): params.personalPartsOf = person.description
    case .contribution(let id): params.contribution = id
    case .feedbackUntil(let day): params.feedbackUntil = day
    }
    return params
  }

  @discardableResult
  private func erase(_ what: What) async throws -> Wire.Erased {
    clock.move(minutes: 1)
    return try await service.called(
      GovernanceErase.self, params(what, code: app.code(at: clock.now)), as: visit)
  }

  private func refusal(_ what: What) async throws -> Refusal {
    clock.move(minutes: 1)
    return try await service.refusal(
      of: GovernanceErase.self, params(what, code: app.code(at: clock.now)), visiting: visit)
  }

  private func checkIn(_ person: Person.ID) async throws {
    try await service.call(
      ResilienceCheckIn.self,
      .init(checkIn: .init(pulse: .init(p1: 3)), idempotencyKey: service.key()), as: person)
  }

  private func checkIns(of person: Person.ID) async throws -> Int {
    try await service.call(ResilienceList.self, .init(), as: person).items.count
  }

  @Test func `exactly one thing is erased at a time`() async throws {
    var two = params(.checkInsUntil("2023-01"))
    two.feedbackUntil = "2023-01-31"
    for params in [GovernanceErase.Params(reason: "The request of last week"), two] {
      let refused = try await service.refusal(of: GovernanceErase.self, params, visiting: visit)
      #expect(refused.code == ErrorCode.invalidParams.code)
    }
  }

  @Test func `without the code of the second factor nothing is erased`() async throws {
    try await checkIn(people.practitioner)
    for code in [nil, "000000"] {
      _ = try await service.refusal(
        of: GovernanceErase.self, params(.checkInsOf(people.practitioner), code: code),
        visiting: visit)
    }
    #expect(try await checkIns(of: people.practitioner) == 1)
  }

  @Test func `a dry run needs no code, erases nothing and stays on no record`() async throws {
    try await checkIn(people.practitioner)
    let checked = try await service.called(
      GovernanceErase.self, params(.checkInsOf(people.practitioner), dryRun: true), as: visit)
    #expect(checked.statement.hasPrefix("This was only a check: nothing was erased."))
    #expect(try await checkIns(of: people.practitioner) == 1)
    let list = try await service.called(GovernanceListErasures.self, .init(), as: visit)
    #expect(list.items.isEmpty)
  }

  @Test func `whether somebody had any check-ins shows in nothing`() async throws {
    try await checkIn(people.practitioner)
    let without = people.supervisor
    let first = try await erase(.checkInsOf(people.practitioner))
    let pause = service.pauses.last
    let second = try await erase(.checkInsOf(without))
    #expect(first.statement == second.statement && service.pauses.last == pause)
    #expect(pause == .seconds(1))
    #expect(try await checkIns(of: people.practitioner) == 0)
    let logs = try await service.store.read { [people] snapshot in
      try [people.practitioner, without].map { person in
        try snapshot.whoRead(person, limit: 50).filter { $0.method == "governance.erase" }.map {
          "\(String(describing: $0.caller)) \($0.direction) \(String(describing: $0.record)) \(String(describing: $0.reason))"
        }
      }
    }
    #expect(logs[0] == logs[1] && logs[0].count == 1)
    let list = try await service.called(GovernanceListErasures.self, .init(), as: visit)
    #expect(list.items.map(\.what) == Array(repeating: "All check-ins of one person", count: 2))
    #expect(list.items.map(\.person?.name) == ["Sky Harrow", "Ash Fernley"])
    #expect(list.items.allSatisfy { $0.reason == "The request of last week" })
  }

  @Test func `the answer says what stays, and which copies must be destroyed by hand`() async throws
  {
    let statement = try await erase(.checkInsOf(people.practitioner)).statement
    // This service keeps no copy of its keystore.
    #expect(!statement.contains("in no backup"))
    for words in [
      "without --keystore-copy", "Reports and figures that were published before stay as they are",
      "every other copy of the keystore", "printed pages", "exports",
    ] {
      #expect(statement.contains(words))
    }
    #expect(statement.count <= 1_000)
  }

  @Test func `check-ins are erased by their age only after 24 months`() async throws {
    try await checkIn(people.practitioner)
    try await checkIn(people.supervisor)
    let early = try await refusal(.checkInsUntil("2026-03"))
    #expect(
      early.data.detail == "This is kept until then: it can be erased from 1 March 2028 on.")
    #expect(try await refusal(.checkInsUntil("2026-13")).code == ErrorCode.invalidParams.code)
    #expect(try await refusal(.checkInsUntil("9999-12")).code == ErrorCode.ruleViolated.code)
    clock.move(days: 731)
    let again = try await door.signIn("vale", "five green lanterns", app.code(at: clock.now))
    let visit = Visit(bearer: again.token)
    clock.move(minutes: 1)
    _ = try await service.called(
      GovernanceErase.self, params(.checkInsUntil("2026-03"), code: app.code(at: clock.now)),
      as: visit)
    for person in [people.practitioner, people.supervisor] {
      #expect(try await checkIns(of: person) == 0)
    }
    let quarters = try await service.store.read { try $0.releasedQuarters() }
    #expect(quarters.last?.description == "2026-Q1", "the figures about groups were kept first")
  }

  @Test func `personal parts are erased six years after leaving, and the sessions stay`()
    async throws
  {
    let here = try await refusal(.personalPartsOf(people.practitioner))
    #expect(
      here.data.detail
        == "They have not left; six years after they have it can be erased.")
    let recent = try await refusal(.personalPartsOf(people.leaver))
    #expect(
      recent.data.detail
        == "This is kept until then: it can be erased from 27 February 2032 on.")
    let leaver = people.practitioner
    try await service.found { found in
      guard let person = try found.transaction.person(leaver)?.value else { return }
      _ = try found.transaction.update(
        Person(
          id: leaver, name: person.name, discipline: person.discipline, agency: person.agency,
          team: person.team, careerStage: person.careerStage, started: person.started,
          left: day("2020-01-31")), ifRevision: 1)
    }
    try await erase(.personalPartsOf(leaver))
    let session = try await service.call(
      SupervisionGet.self, .init(id: hearing.authority.sessions.individual),
      as: people.supervisor)
    #expect(session.parts.contains(.personal) && session.record.personalPart == nil)
    #expect(session.record.thinking?.experience == "The words of the record")
    let others = try await service.call(
      SupervisionGet.self, .init(id: hearing.authority.sessions.others),
      as: people.otherSupervisor)
    #expect(others.record.personalPart != nil)
  }

  @Test func `what one person said is erased once somebody has read it for safety`() async throws {
    let said = try await hearing.contribute(hearing.entry(), withCode: true)
    let unread = try await refusal(.contribution(said.id))
    #expect(
      unread.data.detail == "Nobody has read all of it for safety yet: that comes first.")
    try await hearing.check(said.id)
    try await erase(.contribution(said.id))
    let followed = try await service.call(
      ParticipationFollow.self, .init(code: try #require(said.code)), as: nil)
    #expect(followed.stage == .gone)
    let tag = service.store.vault.tag(of: child("LS-77"))
    let log = try await service.store.read { try $0.whoRead(tag, limit: 5) }
    #expect(log.first?.method == "governance.erase" && log.first?.caller == officer)
    try await erase(.contribution(said.id))
  }

  @Test func `an officer whom it is about never hears of it`() async throws {
    let about = try await hearing.contribute(hearing.entry(about: officer))
    let refused = try await refusal(.contribution(about.id))
    let missing = try await refusal(.contribution("00000000-0000-7000-8000-000000000abc"))
    #expect(refused.text == missing.text)
    #expect(try await refusal(.checkInsOf(officer)).code == ErrorCode.ruleViolated.code)
  }

  @Test func `feedback without a name is erased after three years`() async throws {
    _ = try await hearing.door.say(hearing.own(), nil)
    let early = try await refusal(.feedbackUntil("2026-03-02"))
    #expect(early.code == ErrorCode.ruleViolated.code)
    #expect(try await refusal(.feedbackUntil("9999-12-31")).code == ErrorCode.ruleViolated.code)
  }

  @Test func `what is held is not erased, and the refusal is everybody's`() async throws {
    try await checkIn(people.practitioner)
    let said = try await hearing.contribute(hearing.entry())
    try await hearing.check(said.id)
    try await service.call(
      GovernanceSetHold.self,
      .init(
        reason: "A claim was announced", idempotencyKey: service.key(), everything: true),
      as: officer)
    let all: [What] = [
      .checkInsOf(people.practitioner), .checkInsOf(people.supervisor), .checkInsUntil("2023-01"),
      .contribution(said.id), .feedbackUntil("2023-01-31"),
    ]
    var texts: Set<String> = []
    for what in all { texts.insert(try await refusal(what).text) }
    #expect(texts.count == 1)
    #expect(texts.first?.contains("This cannot be deleted or replaced at present.") == true)
    #expect(try await checkIns(of: people.practitioner) == 1)
    let list = try await service.called(GovernanceListErasures.self, .init(), as: visit)
    #expect(list.items.isEmpty)
  }
}
