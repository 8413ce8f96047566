import Testing
import Workbook
import WorkbookProtocol

@Suite struct YouSaidWeDidTests {
  private let hearing: Hearing
  private var service: TestService { hearing.service }
  private var leader: Person.ID { hearing.people.leader }

  init() async throws {
    hearing = try await Hearing()
  }

  @Test func `what was said is read, sent, decided, told, replied to and closed`() async throws {
    let said = try await hearing.contribute(hearing.entry(), withCode: true)
    let code = try #require(said.code)
    let waiting = try await service.call(ParticipationFollow.self, .init(code: code), as: nil)
    #expect(waiting.stage == .waiting && waiting.answerBy == "2026-04-15" && !waiting.canReply)
    var revision = try await hearing.send(said.id, to: leader)
    let desk = try await hearing.get(said.id, as: leader)
    #expect(desk.contribution == nil && desk.summary.ask?.youSaid == "We hear last.")
    revision = try await hearing.decide(said.id, .accepted, as: leader, revision: revision)
    #expect(
      try await service.call(ParticipationFollow.self, .init(code: code), as: nil).stage == .waiting
    )
    revision = try await hearing.tell(said.id, revision: revision)
    let answer = try await service.call(ParticipationFollow.self, .init(code: code), as: nil)
    #expect(answer.stage == .answered && answer.canReply)
    #expect(answer.outcome == .accepted)
    try await service.call(
      ParticipationReply.self, .init(code: code, reply: .fair, idempotencyKey: service.key()),
      as: nil)
    try await service.call(
      ParticipationClose.self,
      .init(id: said.id, ifRevision: revision + 1, idempotencyKey: service.key()), as: hearing.lead)
    let closed = try await hearing.get(said.id, as: hearing.lead)
    #expect(closed.summary.state == .closed)
    #expect(
      closed.steps.map(\.what) == [
        .readForSafety, .acknowledged, .sentToDecisionMaker, .decided, .told, .replied, .closed,
      ])
  }

  @Test func `not fair is looked at by somebody else before anything closes`() async throws {
    let said = try await hearing.contribute(hearing.entry(), withCode: true)
    let code = try #require(said.code)
    var revision = try await hearing.send(said.id, to: leader)
    revision = try await hearing.decide(said.id, .declined, as: leader, revision: revision)
    revision = try await hearing.tell(said.id, revision: revision)
    try await service.call(
      ParticipationReply.self,
      .init(
        code: code, reply: .notFair, idempotencyKey: service.key(),
        words: "It is my phone. \u{202E}right to left\u{202C} 🙃"), as: nil)
    revision += 1
    let early = try await service.refusal(
      of: ParticipationClose.self,
      .init(id: said.id, ifRevision: revision, idempotencyKey: service.key()), as: hearing.lead)
    #expect(early.code == ErrorCode.ruleViolated.code)
    // The reply waits to be read; until then it is for the checkers alone.
    let unread = try await hearing.get(said.id, as: hearing.checker)
    #expect(unread.summary.replyGate == .pending)
    #expect(unread.steps.last?.words == "It is my phone. \u{202E}right to left\u{202C} 🙃")
    revision = try await service.call(
      ParticipationCheckSafety.self,
      .init(
        id: said.id, part: .reply, finding: .clear, ifRevision: revision,
        idempotencyKey: service.key()), as: hearing.checker
    ).revision
    revision = try await service.call(
      ParticipationLookAgain.self,
      .init(
        id: said.id, finding: "Nobody had asked the police.", advocateOfferedOn: "2026-03-02",
        ifRevision: revision, idempotencyKey: service.key()), as: hearing.lead
    ).revision
    #expect(try await hearing.get(said.id, as: leader).summary.state == .sentToDecisionMaker)
    revision = try await hearing.decide(said.id, .accepted, as: leader, revision: revision)
    _ = try await hearing.tell(said.id, revision: revision)
    let answer = try await service.call(ParticipationFollow.self, .init(code: code), as: nil)
    #expect(answer.outcome == .accepted && answer.canReply)
  }

  @Test func `whoever decided does not look again`() async throws {
    let said = try await hearing.contribute(hearing.entry())
    var revision = try await hearing.send(said.id, to: hearing.lead)
    revision = try await hearing.decide(said.id, .declined, as: hearing.lead, revision: revision)
    revision = try await hearing.tell(said.id, revision: revision)
    revision = try await service.call(
      ParticipationRecordReply.self,
      .init(
        id: said.id, reply: .notFair, on: "2026-03-02", ifRevision: revision,
        idempotencyKey: service.key()), as: hearing.lead
    ).revision
    let again = ParticipationLookAgain.Params(
      id: said.id, finding: "Still right.", advocateOfferedOn: "2026-03-02", ifRevision: revision,
      idempotencyKey: service.key())
    let refused = try await service.refusal(
      of: ParticipationLookAgain.self, again, as: hearing.lead)
    #expect(refused.data.detail.contains("somebody else"))
    try await service.call(ParticipationLookAgain.self, again, as: hearing.checker)
  }

  @Test func `a no without a reason is refused, as is telling without having read it`() async throws
  {
    let said = try await hearing.contribute(hearing.entry())
    let revision = try await hearing.send(said.id, to: leader)
    let bare = try await service.refusal(
      of: ParticipationDecide.self,
      .init(
        id: said.id, outcome: .init(kind: .declined), ifRevision: revision,
        idempotencyKey: service.key()), as: leader)
    #expect(bare.pointers == ["/outcome/reason", "/outcome/who"])
    let decided = try await hearing.decide(said.id, .declined, as: leader, revision: revision)
    let unread = try await service.refusal(
      of: ParticipationTell.self,
      .init(
        id: said.id, on: "2026-03-02", how: .letter, readForNames: false, ifRevision: decided,
        idempotencyKey: service.key()), as: hearing.lead)
    #expect(unread.pointers == ["/readForNames"])
    let future = try await service.refusal(
      of: ParticipationTell.self,
      .init(
        id: said.id, on: "2026-03-03", how: .letter, readForNames: true, ifRevision: decided,
        idempotencyKey: service.key()), as: hearing.lead)
    #expect(future.pointers == ["/on"])
  }

  @Test func `more time is told, and then there has to be another answer`() async throws {
    let said = try await hearing.contribute(hearing.entry(), withCode: true)
    let code = try #require(said.code)
    var revision = try await hearing.send(said.id, to: leader)
    revision = try await hearing.decide(said.id, .needMoreTime, as: leader, revision: revision)
    revision = try await hearing.tell(said.id, revision: revision)
    let answer = try await service.call(ParticipationFollow.self, .init(code: code), as: nil)
    #expect(answer.outcome?.kind == .needMoreTime && !answer.canReply)
    #expect(try await hearing.get(said.id, as: hearing.lead).summary.due == "2026-04-01")
    revision = try await hearing.decide(said.id, .accepted, as: leader, revision: revision)
    _ = try await hearing.tell(said.id, revision: revision)
    #expect(
      try await service.call(ParticipationFollow.self, .init(code: code), as: nil).outcome?.kind
        == .accepted)
  }

  @Test func `what was taken back is gone for everybody, after it may have been shown too`()
    async throws
  {
    let said = try await hearing.contribute(hearing.entry(words: "take me back"), withCode: true)
    let code = try #require(said.code)
    let revision = try await hearing.send(said.id, to: leader)
    let gone = try await service.call(
      ParticipationWithdraw.self,
      .init(id: said.id, ifRevision: revision, idempotencyKey: service.key()), as: hearing.worker)
    #expect(gone.mayHaveBeenShown)
    let record = try await hearing.get(said.id, as: hearing.lead)
    #expect(record.contribution == nil && record.summary.withdrawnOn == "2026-03-02")
    #expect(record.summary.ask == nil)
    #expect(
      try await service.call(ParticipationFollow.self, .init(code: code), as: nil).stage
        == .gone)
    let more = try await service.refusal(
      of: ParticipationDecide.self,
      .init(
        id: said.id, outcome: .accepted, ifRevision: gone.revision, idempotencyKey: service.key()),
      as: hearing.lead)
    #expect(more.code == ErrorCode.ruleViolated.code)
  }

  @Test func `a possible complaint has its own clock and reaches whoever answers for complaints`()
    async throws
  {
    let said = try await hearing.contribute(hearing.entry())
    #expect(try await hearing.ids(seenBy: hearing.people.auditor).isEmpty)
    try await hearing.check(said.id, complaint: true)
    #expect(try await hearing.ids(seenBy: hearing.people.auditor) == [said.id])
    let summary = try await hearing.get(said.id, as: hearing.people.auditor).summary
    #expect(summary.mayBeComplaint && summary.due == "2026-03-05")
    let acknowledged = try await service.call(
      ParticipationAcknowledge.self,
      .init(id: said.id, ifRevision: summary.revision, idempotencyKey: service.key()),
      as: hearing.lead)
    _ = acknowledged
    #expect(try await hearing.get(said.id, as: hearing.lead).summary.due == "2026-03-16")
  }

  @Test func `hard words are pointed out and never forbidden`() async throws {
    let found = try await service.call(
      ParticipationCheckPlainWords.self,
      .init(text: "We are unable to commence additional provision whilst funding is under review."),
      as: hearing.worker)
    #expect(found.findings.map(\.passage).contains("commence"))
    let plain = try await service.call(
      ParticipationCheckPlainWords.self, .init(text: "We have no money for it. So no."),
      as: hearing.worker)
    #expect(plain.findings.isEmpty)
  }
}
