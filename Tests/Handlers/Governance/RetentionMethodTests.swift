import Handlers
import Storage
import Testing
import Workbook
import WorkbookProtocol

/// What has come due, as information governance reads it.
@Suite struct RetentionMethodTests {
  private let hearing: Hearing
  private var service: TestService { hearing.service }
  private var people: TestAuthority.People { hearing.people }
  private var officer: Person.ID { people.informationGovernance }

  init() async throws {
    hearing = try await Hearing()
  }

  private func due(_ kind: Wire.RecordClass? = nil) async throws -> [Wire.RetentionItem] {
    try await service.call(GovernanceRetentionDue.self, .init(class: kind), as: officer).items
  }

  private func hold(_ person: Person.ID) async throws {
    try await service.call(
      GovernanceSetHold.self,
      .init(
        reason: "A claim was announced", idempotencyKey: service.key(),
        person: person.description), as: officer)
  }

  @Test func `nothing is due that is young`() async throws {
    #expect(try await due().isEmpty)
  }

  @Test func `of check-ins and feedback without a name only the month is told`() async throws {
    for person in [people.practitioner, people.supervisor] {
      try await service.call(
        ResilienceCheckIn.self,
        .init(checkIn: .init(pulse: .init(p1: 3)), idempotencyKey: service.key()), as: person)
    }
    _ = try await hearing.door.say(hearing.own(), nil)
    service.clock.move(days: 3 * 366 + 40)
    let items = try await due()
    #expect(items.map(\.class) == [.checkIns, .feedback])
    #expect(
      items.map(\.what)
        == ["Check-ins for March 2026", "Feedback without a name that came in March 2026"])
    #expect(items.map(\.since) == ["2026-03-01", "2026-03-31"])
    #expect(items.map(\.due) == ["2028-03-01", "2029-03-31"])
    #expect(items.allSatisfy { $0.person == nil && $0.record == nil })
    #expect(items.allSatisfy { $0.canBeErased && !$0.held })
    try await hold(people.leaver)
    #expect(try await due().allSatisfy(\.held), "whose they are is told to nobody")
  }

  @Test func `personal parts come due after leaving, held by those who have to do with them`()
    async throws
  {
    let (leaver, supervisor) = (people.practitioner, people.formerSupervisor)
    try await service.found { found in
      guard let person = try found.transaction.person(leaver)?.value else { return }
      _ = try found.transaction.update(
        Person(
          id: leaver, name: person.name, discipline: person.discipline, agency: person.agency,
          team: person.team, careerStage: person.careerStage, started: person.started,
          left: day("2020-01-31")), ifRevision: 1)
    }
    let item = try #require(try await due(.personalParts).first)
    #expect(item.person?.name == "Ash Fernley" && item.since == "2020-01-31" && !item.held)
    #expect(item.what == "The personal parts of all sessions of Ash Fernley")
    #expect(item.canBeErased && item.rule == "Personal parts: 6 years after leaving.")
    #expect(try await due(.audits).isEmpty)
    let log = try await service.store.read { try $0.whoRead(leaver, limit: 1) }
    #expect(log.first?.method == "governance.retentionDue")
    try await hold(people.otherPractitioner)
    #expect(try await due(.personalParts).first?.held == false)
    try await hold(supervisor)
    #expect(try await due(.personalParts).first?.held == true)
  }

  @Test func `page after page shows each once`() async throws {
    for days in [0, 31, 31] {
      service.clock.move(days: days)
      try await service.call(
        ResilienceCheckIn.self,
        .init(checkIn: .init(pulse: .init(p1: 3)), idempotencyKey: service.key()),
        as: people.practitioner)
    }
    service.clock.move(days: 800)
    var seen: [String] = []
    var cursor: String?
    repeat {
      let page = try await service.call(
        GovernanceRetentionDue.self, .init(class: .checkIns, cursor: cursor, limit: 1),
        as: officer)
      seen += page.items.map(\.what)
      cursor = page.nextCursor
    } while cursor != nil
    #expect(
      seen == ["March 2026", "April 2026", "May 2026"].map { "Check-ins for \($0)" })
  }
}
