import Testing
import Workbook
import WorkbookProtocol

@Suite struct ConcernMethodTests {
  private let hearing: Hearing
  private var people: TestAuthority.People { hearing.people }
  private var service: TestService { hearing.service }

  init() async throws {
    hearing = try await Hearing()
  }

  private func concern(
    about worker: Person.ID? = nil, from contribution: String? = nil
  ) -> Wire.ConcernEntry {
    .init(
      noticedAt: "2026-03-02T08:50:00Z", exactWords: "“He waits outside.”", immediateDanger: false,
      youngPerson: "LS-9", contribution: contribution, notReportedBecause: "Ringing now.",
      aboutWorker: worker?.description)
  }

  private func raise(
    _ entry: Wire.ConcernEntry, as person: Person.ID
  ) async throws -> SafeguardingRaise.Result {
    try await service.call(
      SafeguardingRaise.self, .init(concern: entry, idempotencyKey: service.key()), as: person)
  }

  @Test func `whoever notices records and reports without asking, and sees its status`()
    async throws
  {
    let raised = try await raise(concern(), as: people.practitioner)
    try await service.call(
      SafeguardingReported.self,
      .init(
        id: raised.id, report: .init(to: .police, at: "2026-03-02T08:55:00Z", by: "Ash"),
        ifRevision: 1, idempotencyKey: service.key()), as: people.practitioner)
    let own = try await service.call(
      SafeguardingGet.self, .init(id: raised.id), as: people.practitioner)
    #expect(own.reported && own.concern == nil && own.raisedByMe)
    let full = try await service.call(
      SafeguardingGet.self, .init(id: raised.id), as: people.safeguardingLead)
    #expect(full.concern?.exactWords == "“He waits outside.”")
    let status = try await service.call(
      SafeguardingGet.self, .init(id: raised.id), as: hearing.lead)
    #expect(status.concern == nil)
    let stranger = try await service.refusal(
      of: SafeguardingGet.self, .init(id: raised.id), as: people.otherPractitioner)
    #expect(stranger.code == ErrorCode.notFound.code)
  }

  @Test func `it is hidden from whom it is about and their line`() async throws {
    let raised = try await raise(
      concern(about: people.safeguardingLead), as: people.practitioner)
    let seen = try await service.call(
      SafeguardingList.self, .init(), as: people.safeguardingLead)
    #expect(!seen.items.contains { $0.id == raised.id })
    let refused = try await service.refusal(
      of: SafeguardingClose.self,
      .init(
        id: raised.id, outcome: "Nothing.", ifRevision: 1, idempotencyKey: service.key()),
      as: people.safeguardingLead)
    #expect(refused.code == ErrorCode.notFound.code)
  }

  @Test func `a concern from what is about a worker is hidden from them, said or not`() async throws
  {
    let said = try await hearing.contribute(hearing.entry(about: people.safeguardingLead))
    let raised = try await raise(concern(from: said.id), as: hearing.lead)
    let refused = try await service.refusal(
      of: SafeguardingGet.self, .init(id: raised.id), as: people.safeguardingLead)
    #expect(refused.code == ErrorCode.notFound.code)
    let list = try await service.call(
      SafeguardingList.self, .init(), as: people.safeguardingLead)
    #expect(!list.items.contains { $0.id == raised.id })
  }

  @Test func `taking the feedback back leaves the concern`() async throws {
    let said = try await hearing.contribute(hearing.entry())
    let raised = try await raise(concern(from: said.id), as: hearing.checker)
    try await service.call(
      ParticipationWithdraw.self,
      .init(id: said.id, ifRevision: 1, idempotencyKey: service.key()), as: hearing.worker)
    let kept = try await service.call(
      SafeguardingGet.self, .init(id: raised.id), as: people.safeguardingLead)
    #expect(kept.concern?.exactWords == "“He waits outside.”")
  }

  @Test func `it says to whom it was reported, or why not yet`() async throws {
    var entry = concern()
    entry.notReportedBecause = nil
    let refused = try await service.refusal(
      of: SafeguardingRaise.self, .init(concern: entry, idempotencyKey: service.key()),
      as: people.practitioner)
    #expect(refused.pointers == ["/concern/report"])
  }
}
