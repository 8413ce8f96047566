import Handlers
import Storage
import Testing
import Workbook
import WorkbookProtocol

/// What may be read in an emergency, by whom, for how long, and who is told.
@Suite struct BreakGlassTests {
  private let authority: TestAuthority
  private let door: FrontDoor
  private let app: FrontDoor.App
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }
  /// Whoever reads: a practitioner who has nothing to do with what they read.
  private let reader: Visit

  init() async throws {
    authority = try await TestAuthority()
    door = FrontDoor(service: authority.service, administrator: authority.people.administrator)
    app = try await door.settle(
      authority.people.otherPractitioner, "kit", "five green lanterns")
    reader = try await door.browser("kit", "five green lanterns", app, authority.clock)
  }

  private func breakGlass(
    person: Person.ID? = nil, child: String? = nil, code: String? = nil
  ) async throws -> Answer<GovernanceBreakGlass.Result> {
    authority.clock.move(minutes: 1)
    return try await service.answer(
      GovernanceBreakGlass.self,
      .init(
        reason: "The child is at the police station", person: person?.description,
        youngPerson: child, code: code ?? app.code(at: authority.clock.now)), as: reader)
  }

  private func broken(_ answer: Answer<GovernanceBreakGlass.Result>) throws
    -> GovernanceBreakGlass.Result
  {
    guard case .answered(let result) = answer else { throw Unexpected(text: "\(answer)") }
    return result
  }

  private func parts(_ session: String) async throws -> [Wire.AccessPart]? {
    switch try await service.answer(SupervisionGet.self, .init(id: session), as: reader) {
    case .answered(let answer): return answer.parts
    case .refused(let refusal):
      #expect(refusal.code == ErrorCode.notFound.code)
      return nil
    }
  }

  private func list(as person: Person.ID) async throws -> [Wire.BreakGlass] {
    try await service.call(GovernanceListBreakGlass.self, .init(), as: person).items
  }

  @Test func `for an hour what was said about one child is open, and only that`() async throws {
    let session = authority.sessions.individual
    #expect(try await parts(session) == nil)
    _ = try broken(try await breakGlass(child: "ls-1"))
    #expect(try await parts(session) == [.case])
    let read = try await service.called(SupervisionGet.self, .init(id: session), as: reader)
    #expect(read.record.cases?.count == 1 && read.record.personalPart == nil)
    let listed = try await service.called(SupervisionList.self, .init(), as: reader)
    #expect(listed.items.contains { $0.id == session })
    let own = authority.assessments.own
    _ = try await service.called(AssessmentsGet.self, .init(id: own), as: reader)
    for minutes in [25, 25, 9] {
      authority.clock.move(minutes: minutes)
      #expect(try await parts(session) == [.case])
    }
    authority.clock.move(minutes: 1)
    #expect(try await parts(session) == nil)
    let late = try await service.refusal(of: AssessmentsGet.self, .init(id: own), visiting: reader)
    #expect(late.code == ErrorCode.notFound.code)
  }

  @Test func `for a worker the record and the cases are open, never the personal part`()
    async throws
  {
    _ = try broken(try await breakGlass(person: people.practitioner))
    #expect(try await parts(authority.sessions.individual) == [.record, .case])
    #expect(try await parts(authority.sessions.earlier) == [.record, .case])
    let checkIns = try await service.answer(
      ResilienceList.self, .init(person: people.practitioner.description), as: reader)
    if case .answered(let list) = checkIns { #expect(list.items.isEmpty) }
  }

  @Test func `it opens nothing for writing`() async throws {
    let reads = Set(Registry.methods.filter { !$0.isWrite }.map { $0.name })
    let opened = Registry.methods.filter { method in
      method.access.contains { [.brokenGlass, .brokenGlassForChild].contains($0.relation) }
    }
    #expect(!opened.isEmpty && opened.allSatisfy { reads.contains($0.name) })
    #expect(
      opened.allSatisfy { method in
        method.access.allSatisfy { row in
          row.part != .personal || ![.brokenGlass, .brokenGlassForChild].contains(row.relation)
        }
      })
  }

  @Test func `the code of the second factor is asked for, and a used one is none`() async throws {
    for code in ["000000", nil] {
      authority.clock.move(minutes: 10)
      let refusal = try await service.refusal(
        of: GovernanceBreakGlass.self,
        .init(reason: "The child is at the police station", youngPerson: "LS-1", code: code),
        visiting: reader)
      #expect(
        [ErrorCode.ruleViolated.code, ErrorCode.invalidParams.code].contains(refusal.code))
    }
    let code = app.code(at: authority.clock.now)
    _ = try await service.called(
      GovernanceBreakGlass.self,
      .init(reason: "The child is at the police station", youngPerson: "LS-1", code: code),
      as: reader)
    let again = try await service.refusal(
      of: GovernanceBreakGlass.self,
      .init(reason: "The child is at the police station", youngPerson: "LS-2", code: code),
      visiting: reader)
    #expect(again.code == ErrorCode.ruleViolated.code)
  }

  @Test func `without a second factor nobody breaks the glass`() async throws {
    let refusal = try await service.refusal(
      of: GovernanceBreakGlass.self,
      .init(reason: "The child is at the police station", youngPerson: "LS-1"),
      as: people.leader)
    #expect(refusal.code == ErrorCode.ruleViolated.code)
  }

  @Test
  func `the worker, or those to whom the child is allocated, are told, and information governance`()
    async throws
  {
    let done = try broken(try await breakGlass(child: "LS-1"))
    let told = try await list(as: people.newWorker)
    #expect(told.map(\.id) == [done.id] && told.first?.youngPerson == "LS-1")
    #expect(told.first?.by.id == people.otherPractitioner.description)
    #expect(try await list(as: people.informationGovernance).first?.youngPerson == nil)
    #expect(try await list(as: people.supervisor).isEmpty)
    let me = try await service.call(AuthWhoAmI.self, .init(), as: people.newWorker)
    #expect(me.notices == 1)
    let about = try broken(try await breakGlass(person: people.practitioner))
    #expect(try await list(as: people.practitioner).map(\.id) == [about.id])
    #expect(try await list(as: people.informationGovernance).count == 2)
  }

  @Test func `somebody else of information governance reviews it, once`() async throws {
    let done = try broken(try await breakGlass(child: "LS-1"))
    func review(as person: Person.ID) async throws -> Answer<GovernanceReviewBreakGlass.Result> {
      try await service.answer(
        GovernanceReviewBreakGlass.self,
        .init(
          id: done.id, justified: true, note: "Confirmed with the duty manager.", ifRevision: 1,
          idempotencyKey: service.key()), as: Visit(caller: Caller(person: person)))
    }
    guard case .refused(let refusal) = try await review(as: people.safeguardingLead) else {
      throw Unexpected(text: "a safeguarding lead reviewed it")
    }
    #expect(refusal.code == ErrorCode.forbidden.code)
    let waiting = try await service.call(
      GovernanceListBreakGlass.self, .init(state: .notReviewed), as: people.informationGovernance)
    #expect(waiting.items.map(\.reviewDue) == [authority.clock.today.adding(days: 7).description])
    guard case .answered = try await review(as: people.informationGovernance) else {
      throw Unexpected(text: "not reviewed")
    }
    guard case .refused = try await review(as: people.informationGovernance) else {
      throw Unexpected(text: "reviewed twice")
    }
    let seen = try await list(as: people.newWorker)
    #expect(seen.first?.justified == true && seen.first?.note == nil)
  }

  @Test func `a notice is held back by two offices together, for four weeks, and then shown`()
    async throws
  {
    let done = try broken(try await breakGlass(person: people.practitioner))
    func hold(as person: Person.ID, _ revision: Int) async throws
      -> Answer<GovernanceHoldNotice.Result>
    {
      try await service.answer(
        GovernanceHoldNotice.self,
        .init(
          id: done.id, reason: "An investigation is under way", ifRevision: revision,
          idempotencyKey: service.key()), as: Visit(caller: Caller(person: person)))
    }
    _ = try await hold(as: people.safeguardingLead, 1)
    #expect(try await list(as: people.practitioner).count == 1)
    guard case .refused = try await hold(as: people.safeguardingLead, 2) else {
      throw Unexpected(text: "one alone held it back")
    }
    guard case .answered = try await hold(as: people.informationGovernance, 2) else {
      throw Unexpected(text: "two together did not hold it back")
    }
    #expect(try await list(as: people.practitioner).isEmpty)
    #expect(
      try await service.call(AuthWhoAmI.self, .init(), as: people.practitioner).notices == 0)
    let held = try await list(as: people.informationGovernance)
    #expect(held.first?.heldUntil == authority.clock.today.adding(days: 28).description)
    #expect(try await list(as: people.otherPractitioner).first?.heldUntil == nil)
    authority.clock.move(days: 28)
    #expect(try await list(as: people.practitioner).isEmpty)
    authority.clock.move(days: 1)
    #expect(try await list(as: people.practitioner).map(\.id) == [done.id])
    #expect(
      try await service.call(AuthWhoAmI.self, .init(), as: people.practitioner).notices == 1)
  }

  @Test func `it stands in the access log with its reason`() async throws {
    _ = try broken(try await breakGlass(child: "LS-1"))
    _ = try await parts(authority.sessions.individual)
    let tag = service.store.vault.tag(of: child("LS-1"))
    let rows = try await service.store.read { try $0.whoRead(tag, limit: 3) }
    #expect(rows.map(\.method).prefix(2) == ["supervision.get", "governance.breakGlass"])
    #expect(rows.dropFirst().first?.reason?.text == "The child is at the police station")
  }
}
