import Handlers
import Storage
import Testing
import Workbook
import WorkbookProtocol

/// Access follows dated ties: it begins and ends with them, and is asked anew at each call (DOMAIN §7).
@Suite struct DatedAccessTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }

  init() async throws {
    authority = try await TestAuthority()
  }

  /// `nil` when the session is not there for the reader.
  private func parts(_ session: String, for reader: Person.ID) async throws -> [Wire.AccessPart]? {
    let visit = Visit(caller: Caller(person: reader))
    switch try await service.answer(SupervisionGet.self, .init(id: session), as: visit) {
    case .answered(let answer): return answer.parts
    case .refused(let refusal):
      #expect(refusal.code == ErrorCode.notFound.code)
      return nil
    }
  }

  private func assign(_ supervisor: Person.ID, from day: String) async throws {
    try await service.call(
      PeopleAssignSupervisor.self,
      .init(
        person: people.practitioner.description, supervisor: supervisor.description,
        kind: .supervising, from: day, idempotencyKey: service.key()), as: people.administrator)
  }

  @Test func `covering ends on its last day`() async throws {
    let session = authority.sessions.individual
    #expect(try await parts(session, for: people.coverer) == [.case])
    authority.clock.move(days: 11)
    #expect(authority.clock.today == day("2026-03-13"))
    #expect(try await parts(session, for: people.coverer) == [.case])
    authority.clock.move(days: 1)
    #expect(try await parts(session, for: people.coverer) == nil)
  }

  @Test func `a new supervisor sees what was said about the cases, and the old one nothing more`()
    async throws
  {
    let session = authority.sessions.individual
    #expect(
      try await parts(session, for: people.supervisor) == [.record, .case, .personal])
    #expect(try await parts(session, for: people.otherSupervisor) == nil)
    try await assign(people.otherSupervisor, from: "2026-03-03")
    #expect(
      try await parts(session, for: people.supervisor) == [.record, .case, .personal])
    #expect(try await parts(session, for: people.otherSupervisor) == nil)
    authority.clock.move(days: 1)
    #expect(try await parts(session, for: people.supervisor) == nil)
    #expect(try await parts(session, for: people.otherSupervisor) == [.record, .case])
    let mine = try await service.call(SupervisionList.self, .init(), as: people.supervisor)
    // The group has another supervisee's tie, which never was the facilitator's.
    #expect(!mine.items.map(\.id).contains(session))
  }

  @Test func `a supervisor who returns has their personal part back`() async throws {
    let session = authority.sessions.individual
    try await assign(people.otherSupervisor, from: "2026-03-03")
    try await assign(people.supervisor, from: "2026-03-10")
    authority.clock.move(days: 8)
    #expect(
      try await parts(session, for: people.supervisor) == [.record, .case, .personal])
    #expect(try await parts(session, for: people.otherSupervisor) == nil)
  }

  @Test func `a worker sees an allocated young person's passage and no other`() async throws {
    let session = try await service.call(
      SupervisionGet.self, .init(id: authority.sessions.individual), as: people.newWorker)
    #expect(session.parts == [.case])
    #expect((session.record.cases ?? []).map(\.youngPerson) == ["LS-1"])
    #expect(session.record.personalPart == nil && session.record.thinking == nil)
    let encoded = "\(session)"
    #expect(!encoded.contains("LS-2") && !encoded.contains("words of the"))
    #expect(try await parts(authority.sessions.others, for: people.newWorker) == nil)
  }

  @Test func `an allocated case is no door to the person who works with it`() async throws {
    let refusal = try await service.refusal(
      of: PeopleGet.self, .init(id: people.practitioner.description), as: people.newWorker)
    #expect(refusal.code == ErrorCode.notFound.code)
  }

  @Test func `young people allocated are shown to whoever supervises the worker`() async throws {
    func allocations(_ reader: Person.ID, reason: String? = nil) async throws -> [String]? {
      try await service.call(
        PeopleGet.self, .init(id: people.newWorker.description, reason: reason), as: reader
      ).allocations?.map(\.youngPerson)
    }
    #expect(try await allocations(people.newWorker) == ["LS-1"])
    #expect(try await allocations(people.administrator) == nil)
    #expect(try await allocations(people.leader) == nil)
    #expect(try await allocations(people.informationGovernance, reason: "A request") == nil)
  }
}
