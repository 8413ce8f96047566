import Foundation
import Handlers
import Storage
import Testing
import Workbook
import WorkbookProtocol

@Suite struct IdempotencyTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }

  init() async throws {
    authority = try await TestAuthority()
  }

  private func sessions() async throws -> Int {
    try await service.call(SupervisionList.self, .init(limit: 200), as: people.supervisor)
      .items.count
  }

  private var talk: SupervisionRecord.Params {
    .init(
      session: Entry.talk(with: people.practitioner, on: "2026-02-27"), idempotencyKey: "once-only")
  }

  @Test func `a repeated call answers the same and stores nothing more`() async throws {
    let first = try await service.call(SupervisionRecord.self, talk, as: people.supervisor)
    let count = try await sessions()
    let sequence = try await service.changeSequence()
    authority.clock.move(days: 29)
    for _ in 0..<2 {
      let again = try await service.call(SupervisionRecord.self, talk, as: people.supervisor)
      #expect(again.id == first.id && again.revision == first.revision)
      #expect(first.replayed == nil && again.replayed == true)
    }
    #expect(try await sessions() == count)
    #expect(try await service.changeSequence() == sequence)
  }

  @Test func `the same parameters in another order and spacing are the same call`() async throws {
    let visit = Visit(caller: Caller(person: people.practitioner))
    let session = authority.sessions.individual
    let spellings = [
      #"{"session":"\#(session)","happened":true,"minutes":95,"interrupted":false,"idempotencyKey":"confirmed-1"}"#,
      #"{ "idempotencyKey" : "confirmed-1", "interrupted":false,"minutes":95 ,"happened":true,"session":"\#(session)"}"#,
    ]
    var replayed: [Bool?] = []
    for spelling in spellings {
      let answer = try await service.answer(
        SupervisionConfirm.self, params: Data(spelling.utf8), as: visit)
      guard case .answered(let result) = answer else {
        Issue.record("\(answer)")
        return
      }
      replayed.append(result.replayed)
    }
    #expect(replayed == [nil, true])
  }

  @Test func `a key with other parameters is refused and changes nothing`() async throws {
    try await service.call(SupervisionRecord.self, talk, as: people.supervisor)
    let sequence = try await service.changeSequence()
    var other = talk
    other.session.decision = "Something else."
    let refusal = try await service.refusal(
      of: SupervisionRecord.self, other, as: people.supervisor)
    #expect(refusal.code == ErrorCode.idempotencyKeyReused.code)
    #expect(try await service.changeSequence() == sequence)
  }

  @Test func `a key belongs to one caller and one method`() async throws {
    try await service.call(SupervisionRecord.self, talk, as: people.supervisor)
    let others = try await service.call(
      SupervisionRecord.self,
      .init(
        session: Entry.talk(with: people.otherPractitioner, on: "2026-02-27"),
        idempotencyKey: "once-only"), as: people.otherSupervisor)
    #expect(others.replayed == nil)
    let absence = try await service.call(
      PeopleRecordAbsence.self,
      .init(
        person: people.practitioner.description, from: "2026-03-04", until: "2026-03-05",
        idempotencyKey: "once-only"), as: people.supervisor)
    #expect(absence.replayed == nil)
  }

  @Test func `a repeat is refused once access has ended`() async throws {
    let params = PeopleAllocate.Params(
      practitioner: people.practitioner.description, youngPerson: "LS-7", from: "2026-03-02",
      idempotencyKey: "allocate-1")
    try await service.call(PeopleAllocate.self, params, as: people.supervisor)
    try await service.call(
      PeopleAssignSupervisor.self,
      .init(
        person: people.practitioner.description, supervisor: people.otherSupervisor.description,
        kind: .supervising, from: "2026-03-03", idempotencyKey: service.key()),
      as: people.administrator)
    #expect(
      try await service.call(PeopleAllocate.self, params, as: people.supervisor).replayed == true)
    authority.clock.move(days: 1)
    let refusal = try await service.refusal(of: PeopleAllocate.self, params, as: people.supervisor)
    #expect(refusal.code == ErrorCode.notFound.code)
  }

  @Test func `a dry run checks everything and stores nothing, not even its key`() async throws {
    let sequence = try await service.changeSequence()
    let rows = try await logRows()
    var dry = talk
    dry.dryRun = true
    let checked = try await service.call(SupervisionRecord.self, dry, as: people.supervisor)
    #expect(checked.revision == 1 && checked.replayed == nil)
    #expect(try await service.changeSequence() == sequence)
    #expect(try await logRows() == rows)
    let missing = try await service.refusal(
      of: SupervisionGet.self, .init(id: checked.id), as: people.supervisor)
    #expect(missing.code == ErrorCode.notFound.code)
    dry.session.actualEnd = "2026-03-09T10:00:00Z"
    dry.session.actualStart = "2026-03-09T09:00:00Z"
    let refusal = try await service.refusal(of: SupervisionRecord.self, dry, as: people.supervisor)
    #expect(refusal.code == ErrorCode.ruleViolated.code)
    #expect(
      try await service.call(SupervisionRecord.self, talk, as: people.supervisor).replayed == nil)
  }

  private func logRows() async throws -> Int {
    try await service.store.read { try $0.accessLog(after: 0, limit: 10_000).count }
  }

  @Test func `a change to what somebody else has changed is refused`() async throws {
    func rename(_ name: String, ifRevision: Int) -> PeopleUpdate.Params {
      .init(
        id: people.practitioner.description, ifRevision: ifRevision,
        idempotencyKey: service.key(), name: name)
    }
    let first = try await service.call(
      PeopleUpdate.self, rename("Ash Fern", ifRevision: 1), as: people.administrator)
    #expect(first.revision == 2)
    let refusal = try await service.refusal(
      of: PeopleUpdate.self, rename("Ash Oak", ifRevision: 1), as: people.secondAdministrator)
    #expect(refusal.code == ErrorCode.revisionConflict.code)
    #expect(refusal.data.detail.contains("revision 2"))
    let now = try await service.call(
      PeopleGet.self, .init(id: people.practitioner.description), as: people.administrator)
    #expect(now.person.name == "Ash Fern" && now.revision == 2)
  }

  @Test func `an id of the client's own is taken once`() async throws {
    let id = "0198c0de-0000-7000-8000-0000000000aa"
    var params = talk
    params.id = id
    #expect(try await service.call(SupervisionRecord.self, params, as: people.supervisor).id == id)
    params.idempotencyKey = "another-key"
    let refusal = try await service.refusal(
      of: SupervisionRecord.self, params, as: people.supervisor)
    #expect(refusal.code == ErrorCode.alreadyExists.code)
  }
}
