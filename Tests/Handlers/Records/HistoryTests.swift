import Storage
import Testing
import Workbook
import WorkbookProtocol

/// What became of one record.
@Suite struct HistoryTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }

  init() async throws {
    authority = try await TestAuthority()
  }

  private func history(
    of record: String, as reader: Person.ID, reason: String? = nil
  ) async throws -> [Wire.RecordRevision] {
    try await service.call(
      RecordsHistory.self, .init(record: record, reason: reason), as: reader
    ).items
  }

  /// Moves the practitioner to another team and stage.
  private func change() async throws {
    try await service.call(
      PeopleUpdate.self,
      .init(
        id: people.practitioner.description, ifRevision: 1, idempotencyKey: service.key(),
        team: .value(authority.units.meadow.description), objectsToLinking: true),
      as: people.administrator)
  }

  @Test func `a change says who made it, when, by what, and what became what, in words`()
    async throws
  {
    try await change()
    let revisions = try await history(
      of: people.practitioner.description, as: people.practitioner)
    #expect(revisions.map(\.revision) == [1, 2])
    #expect(revisions[0].changes.isEmpty && revisions[0].by == nil)
    let changed = revisions[1]
    #expect(changed.by?.name == "Rowan Ellery" && changed.method == "people.update")
    #expect(changed.what == Registry.summary("people.update"))
    #expect(changed.at == service.clock.now.description && changed.wordsChanged == nil)
    #expect(
      changed.changes == [
        .init(field: "Objects to linking", before: "No", after: "Yes"),
        .init(field: "Team", before: "Harbour team", after: "Meadow team"),
      ])
  }

  @Test func `a day that comes and a role that ends are told as days`() async throws {
    let grants = try await service.call(
      RolesList.self, .init(person: people.leader.description), as: people.administrator
    ).items
    let grant = try #require(grants.first)
    try await service.call(
      RolesRevoke.self,
      .init(
        id: grant.id, reason: "She moved", ifRevision: 1, idempotencyKey: service.key()),
      as: people.administrator)
    let revision = try #require(try await history(of: grant.id, as: people.leader).last)
    let until = try #require(revision.changes.first { $0.field == "Until" })
    #expect(until.before == nil && until.after.flatMap { Day($0) } != nil)
  }

  @Test func `a note to a session is a revision in which words changed, and they are not told`()
    async throws
  {
    let session = authority.sessions.individual
    try await service.call(
      SupervisionConfirm.self,
      .init(
        session: session, happened: true, idempotencyKey: service.key(), minutes: 95,
        interrupted: false), as: people.practitioner)
    try await service.call(
      SupervisionAddAddendum.self,
      .init(
        id: session, text: "A word that is nowhere else", ifRevision: 1,
        idempotencyKey: service.key()), as: people.practitioner)
    let revisions = try await history(of: session, as: people.supervisor)
    #expect(revisions.map(\.method) == ["supervision.record", "supervision.addAddendum"])
    #expect(revisions.map(\.wordsChanged) == [true, true])
    #expect(revisions.allSatisfy { $0.changes.isEmpty })
    #expect(revisions[1].by?.id == people.practitioner.description)
    #expect(!"\(revisions)".contains("nowhere else"))
  }

  @Test func `pages follow each other without a gap`() async throws {
    try await change()
    let record = people.practitioner.description
    let first = try await service.call(
      RecordsHistory.self, .init(record: record, limit: 1), as: people.practitioner)
    #expect(first.items.map(\.revision) == [1])
    let second = try await service.call(
      RecordsHistory.self, .init(record: record, cursor: first.nextCursor, limit: 1),
      as: people.practitioner)
    #expect(second.items.map(\.revision) == [2] && second.nextCursor == nil)
  }

  @Test func `who may not see a record and who asks for nothing are told the same`()
    async throws
  {
    let nothing = "00000000-0000-7000-8000-000000000abc"
    let missing = try await service.refusal(
      of: RecordsHistory.self, .init(record: nothing), as: people.otherPractitioner)
    #expect(missing.code == ErrorCode.notFound.code)
    let discussion = try #require(
      try await service.call(
        SupervisionGet.self, .init(id: authority.sessions.individual), as: people.supervisor
      ).record.cases?[0].id)
    for record in [
      people.practitioner.description, authority.units.harbour.description,
      authority.sessions.individual, authority.assessments.own, discussion,
    ] {
      let refusal = try await service.refusal(
        of: RecordsHistory.self, .init(record: record), as: people.otherPractitioner)
      #expect(refusal.text == missing.text)
    }
  }

  @Test func `whoever runs the service sees what it is run by, and no session`() async throws {
    for record in [
      people.practitioner.description, authority.units.harbour.description,
    ] {
      #expect(try await history(of: record, as: people.administrator).count == 1)
    }
    for record in [authority.sessions.individual, authority.assessments.own] {
      let refusal = try await service.refusal(
        of: RecordsHistory.self, .init(record: record), as: people.administrator)
      #expect(refusal.code == ErrorCode.notFound.code)
    }
  }

  @Test func `whoever wrote an assessment sees the history of its audit once it was fed back`()
    async throws
  {
    func audit(_ assessment: String) async throws -> String {
      let record = try await service.call(
        AssessmentsGet.self, .init(id: assessment), as: people.auditor)
      return try #require(record.audits.first).id
    }
    let (own, others) = (authority.assessments.own, authority.assessments.others)
    #expect(try await history(of: own, as: people.practitioner).count == 1)
    #expect(try await history(of: own, as: people.auditor).count == 1)
    #expect(try await history(of: audit(others), as: people.otherPractitioner).count == 1)
    #expect(try await history(of: audit(own), as: people.auditor).count == 1)
    let early = try await service.refusal(
      of: RecordsHistory.self, .init(record: try await audit(own)), as: people.practitioner)
    #expect(early.code == ErrorCode.notFound.code)
  }

  @Test func `information governance gives a reason, which is kept in the log`() async throws {
    let session = authority.sessions.individual
    let refusal = try await service.refusal(
      of: RecordsHistory.self, .init(record: session), as: people.informationGovernance)
    #expect(refusal.pointers == ["/reason"])
    _ = try await history(
      of: session, as: people.informationGovernance, reason: "Request 17")
    let rows = try await service.store.read { try $0.accessLog(after: 0, limit: 10_000) }
      .filter { $0.method == "records.history" }
    #expect(
      Set(rows.map(\.subject)) == [.person(people.supervisor), .person(people.practitioner)])
    #expect(
      rows.allSatisfy {
        $0.reason?.text == "Request 17" && $0.role == .informationGovernance
          && $0.direction == .read
      })
  }

  @Test func `reading one's own history leaves no row`() async throws {
    _ = try await history(of: people.practitioner.description, as: people.practitioner)
    let rows = try await service.store.read { try $0.accessLog(after: 0, limit: 10_000) }
    #expect(!rows.contains { $0.method == "records.history" })
  }
}

extension Registry {
  fileprivate static func summary(_ method: String) -> String? {
    namespaces.flatMap(\.methods).first { $0.method.name == method }?.summary
  }
}
