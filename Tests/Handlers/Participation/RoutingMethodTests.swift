import Handlers
import Testing
import Workbook
import WorkbookProtocol

@Suite struct RoutingMethodTests {
  private let hearing: Hearing
  private var people: TestAuthority.People { hearing.people }
  private var service: TestService { hearing.service }

  init() async throws {
    hearing = try await Hearing()
  }

  private func mayRead(_ id: String, _ person: Person.ID) async throws -> Bool {
    let listed = try await service.answer(
      ParticipationList.self, .init(reason: "A request", limit: 200),
      as: Visit(caller: Caller(person: person)))
    let isListed =
      if case .answered(let page) = listed { page.items.contains { $0.id == id } } else { false }
    let got = try await service.answer(
      ParticipationGet.self, .init(id: id, reason: "A request"),
      as: Visit(caller: Caller(person: person)))
    let isGot = if case .answered = got { true } else { false }
    #expect(isListed == isGot)
    return isGot
  }

  @Test func `what is about a worker never reaches them, those above or those below`() async throws
  {
    let said = try await hearing.contribute(hearing.entry(about: people.practitioner))
    try await hearing.check(said.id)
    for person in [
      people.practitioner, people.supervisor, people.coverer, people.leader, people.administrator,
      people.otherPractitioner,
    ] {
      #expect(try await !mayRead(said.id, person))
    }
    #expect(try await mayRead(said.id, hearing.lead))
    #expect(try await mayRead(said.id, people.informationGovernance))
  }

  @Test func `it follows the organisation as it is on the day`() async throws {
    let said = try await hearing.contribute(hearing.entry(about: people.practitioner))
    try await hearing.check(said.id)
    #expect(try await mayRead(said.id, hearing.lead))
    let (lead, practitioner, key) = (hearing.lead, people.practitioner, service.key())
    try await service.call(
      PeopleAssignSupervisor.self,
      .init(
        person: practitioner.description, supervisor: lead.description, kind: .covering,
        from: "2026-03-02", idempotencyKey: key, until: "2026-03-06"), as: people.administrator)
    #expect(try await !mayRead(said.id, lead))
    #expect(try await mayRead(said.id, people.safeguardingLead))
    service.clock.move(days: 6)
    #expect(try await mayRead(said.id, lead))
  }

  @Test func `when every lead is in the line it goes to the named fallback`() async throws {
    let (lead, safeguarding, practitioner) = (
      hearing.lead, people.safeguardingLead, people.practitioner
    )
    let said = try await hearing.contribute(hearing.entry(about: practitioner))
    try await hearing.check(said.id)
    try await service.found { found in
      try found.tie(lead, practitioner)
      try found.tie(safeguarding, practitioner)
    }
    for person in [lead, safeguarding] { #expect(try await !mayRead(said.id, person)) }
    let fallback = people.informationGovernance
    let record = try await service.call(
      ParticipationGet.self, .init(id: said.id), as: fallback)
    #expect(record.contribution?.oneChange != nil)
  }

  @Test
  func `a checker who finds out whom it is about loses sight of it when they are in the line`()
    async throws
  {
    let (checker, practitioner) = (hearing.checker, people.practitioner)
    try await service.found { try $0.tie(checker, practitioner) }
    let said = try await hearing.contribute(hearing.entry())
    #expect(try await mayRead(said.id, checker))
    try await hearing.check(said.id, about: practitioner)
    #expect(try await !mayRead(said.id, checker))
    #expect(try await mayRead(said.id, hearing.lead))
  }

  @Test func `it is not put to anybody in the line to decide`() async throws {
    let said = try await hearing.contribute(hearing.entry(about: people.practitioner))
    let revision = try await hearing.check(said.id)
    let acknowledged = try await service.call(
      ParticipationAcknowledge.self,
      .init(id: said.id, ifRevision: revision, idempotencyKey: service.key()), as: hearing.lead)
    let refused = try await service.refusal(
      of: ParticipationSendToDecisionMaker.self,
      .init(
        id: said.id, decisionMaker: people.supervisor.description,
        ask: .init(theme: "Manner", youSaid: "It felt unkind.", askedFor: "Kindness."),
        ifRevision: acknowledged.revision, idempotencyKey: service.key()), as: hearing.lead)
    #expect(refused.pointers == ["/decisionMaker"])
  }

  @Test func `nobody but checkers and safeguarding leads sees what nobody has read`() async throws {
    let said = try await hearing.contribute(hearing.entry())
    for person in [
      people.leader, people.administrator, people.informationGovernance, people.auditor,
    ] {
      #expect(try await service.answerIsRefused(said.id, person))
    }
    #expect(try await !mayRead(said.id, people.informationGovernance))
    // Whoever wrote it down sees that it is there, and no words.
    let own = try await hearing.get(said.id, as: hearing.worker)
    #expect(own.contribution == nil && own.summary.gate == .pending)
    #expect(try await hearing.get(said.id, as: hearing.checker).contribution != nil)
    #expect(try await hearing.get(said.id, as: hearing.lead).contribution != nil)
  }

  @Test func `what was read as clear can be found to be a concern later, and not the other way`()
    async throws
  {
    let said = try await hearing.contribute(hearing.entry())
    let revision = try await hearing.check(said.id)
    let later = try await hearing.check(said.id, revision: revision, finding: .concern)
    #expect(try await hearing.get(said.id, as: hearing.checker).summary.gate == .concern)
    let refused = try await service.refusal(
      of: ParticipationCheckSafety.self,
      .init(
        id: said.id, part: .words, finding: .clear, ifRevision: later,
        idempotencyKey: service.key(), aboutWorker: people.practitioner.description),
      as: hearing.checker)
    #expect(refused.code == ErrorCode.ruleViolated.code)
  }

  @Test func `with a concern the words stay with safeguarding leads`() async throws {
    let said = try await hearing.contribute(hearing.entry())
    try await hearing.check(said.id, finding: .concern)
    #expect(try await !mayRead(said.id, hearing.lead))
    #expect(try await hearing.get(said.id, as: hearing.checker).contribution != nil)
  }
}

extension TestService {
  fileprivate func answerIsRefused(_ id: String, _ person: Person.ID) async throws -> Bool {
    let answer = try await answer(
      ParticipationGet.self, .init(id: id), as: Visit(caller: Caller(person: person)))
    if case .refused = answer { return true }
    return false
  }
}
