import Handlers
import Testing
import Workbook
import WorkbookProtocol

@Suite struct PromiseTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }

  init() async throws {
    authority = try await TestAuthority()
  }

  private func promise(
    to unit: Team.ID, due: String = "2026-06-01",
    quarter: Wire.ReportingPeriod = .init(from: "2025-10-01", until: "2025-12-31")
  ) -> PromisesAdd.Params {
    .init(
      unit: unit.description, quarter: quarter, text: "No new cases in the week after court.",
      owner: people.supervisor.description, due: due, idempotencyKey: service.key())
  }

  @Test func `a promise is read by those it was made to, and what became of it`() async throws {
    let made = try await service.call(
      PromisesAdd.self, promise(to: authority.units.service), as: people.leader)
    let seen = try await service.call(PromisesList.self, .init(), as: people.practitioner)
    let first = try #require(seen.items.first)
    #expect(first.id == made.id && first.outcome == nil && first.due == "2026-06-01")
    #expect(first.owner.id == people.supervisor.description)
    service.clock.move(days: 30)
    let answered = try await service.call(
      PromisesAnswer.self,
      .init(
        id: made.id, outcome: .partlyKept, whatHappened: "In one team so far.",
        ifRevision: made.revision, idempotencyKey: service.key()), as: people.leader)
    #expect(answered.revision == 2)
    let after = try await service.call(PromisesList.self, .init(), as: people.practitioner)
    #expect(after.items.first?.outcome == .partlyKept && after.items.first?.on == "2026-04-01")
    let open = try await service.call(
      PromisesList.self, .init(openOnly: true), as: people.practitioner)
    #expect(open.items.isEmpty)
  }

  @Test func `promises are made for days to come, after a quarter that has begun`() async throws {
    let unit = authority.units.service
    func refusal(_ params: PromisesAdd.Params) async throws -> Refusal {
      try await service.refusal(of: PromisesAdd.self, params, as: people.leader)
    }
    #expect(try await refusal(promise(to: unit, due: "2026-03-01")).pointers == ["/due"])
    #expect(
      try await refusal(promise(to: unit, quarter: .init(from: "2026-04-01", until: "2026-06-30")))
        .pointers == ["/quarter"])
    #expect(
      try await refusal(promise(to: unit, quarter: .init(from: "2026-01-01", until: "2026-06-30")))
        .code == ErrorCode.invalidParams.code)
  }

  @Test func `only those who lead a unit promise it something`() async throws {
    for person in [people.practitioner, people.supervisor, people.administrator] {
      let refused = try await service.refusal(
        of: PromisesAdd.self, promise(to: authority.units.harbour), as: person)
      #expect(refused.code == ErrorCode.forbidden.code)
    }
    let refused = try await service.refusal(
      of: PromisesAdd.self, promise(to: authority.units.organisation), as: people.leader)
    #expect(refused.code == ErrorCode.notFound.code)
  }

  @Test(arguments: [4, 0, -3, 101]) func `the smallest group is never below five`(
    people number: Int
  )
    async throws
  {
    let refused = try await service.refusal(
      of: PolicySetDisclosure.self,
      .init(smallestGroup: number, reason: "To see more", idempotencyKey: service.key()),
      as: people.informationGovernance)
    #expect(
      refused.code == ErrorCode.invalidParams.code && refused.pointers == ["/smallestGroup"])
  }

  @Test func `information governance sets the smallest group, and everybody can read it`()
    async throws
  {
    let standard = try await service.call(PolicyDisclosure.self, .init(), as: people.practitioner)
    #expect(standard.smallestGroup == 10 && standard.lowest == 5 && standard.since == nil)
    try await service.call(
      PolicySetDisclosure.self,
      .init(smallestGroup: 12, reason: "Agreed with staff", idempotencyKey: service.key()),
      as: people.informationGovernance)
    let set = try await service.call(PolicyDisclosure.self, .init(), as: people.practitioner)
    #expect(set.smallestGroup == 12 && set.since == "2026-03-02")
  }
}
