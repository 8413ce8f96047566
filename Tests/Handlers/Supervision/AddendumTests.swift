import Storage
import Testing
import Workbook
import WorkbookProtocol

/// A dated note beside what a session says.
@Suite struct AddendumTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }

  init() async throws {
    authority = try await TestAuthority()
  }

  private func params(
    _ text: String, at revision: Int, part: SupervisionAddAddendum.Params.Part? = nil,
    discussion: String? = nil, session: String? = nil
  ) -> SupervisionAddAddendum.Params {
    .init(
      id: session ?? authority.sessions.individual, text: text, ifRevision: revision,
      idempotencyKey: service.key(), part: part, discussion: discussion)
  }

  private func session(
    as reader: Person.ID, reason: String? = nil
  ) async throws -> Wire.SupervisionSession {
    try await service.call(
      SupervisionGet.self, .init(id: authority.sessions.individual, reason: reason), as: reader)
  }

  /// A note to each part: the record, both case discussions and the personal part.
  private func addAll() async throws {
    let discussions = try await session(as: people.supervisor).record.cases ?? []
    let (first, second) = (discussions[0].id, discussions[1].id)
    for (index, note) in [
      params("About the record", at: 1),
      params("About LS-1", at: 2, part: .case, discussion: first),
      params("About LS-2", at: 3, part: .case, discussion: second),
      params("About ourselves", at: 4, part: .personal),
    ].enumerated() {
      let author = index.isMultiple(of: 2) ? people.supervisor : people.practitioner
      let written = try await service.call(SupervisionAddAddendum.self, note, as: author)
      #expect(written.revision == index + 2 && written.id == authority.sessions.individual)
    }
  }

  @Test func `a note stands beside the record, and nothing that was written changes`()
    async throws
  {
    let before = try await session(as: people.supervisor)
    try await addAll()
    let after = try await session(as: people.supervisor)
    #expect(after.record == before.record && after.recordedAt == before.recordedAt)
    #expect(after.revision == 5 && after.revisions.map(\.revision) == [1, 2, 3, 4, 5])
    #expect(after.revisions[1].by == people.supervisor.description)
    let addenda = try #require(after.addenda)
    #expect(
      addenda.map(\.text) == ["About the record", "About LS-1", "About LS-2", "About ourselves"])
    #expect(addenda.map(\.part) == [.record, .case, .case, .personal])
    #expect(
      addenda.map(\.by)
        == [
          people.supervisor, people.practitioner, people.supervisor, people.practitioner,
        ].map(\.description))
    #expect(addenda[0].discussion == nil && addenda[1].discussion == after.record.cases?[0].id)
    #expect(addenda.allSatisfy { $0.at == service.clock.now.description })
  }

  @Test func `a note is seen by whoever may read the part that it belongs to`() async throws {
    try await addAll()
    for (reader, reason, seen) in [
      (people.practitioner, nil, 4), (people.coverer, nil, 2), (people.newWorker, nil, 1),
      (people.safeguardingLead, "A concern", 3), (people.informationGovernance, "A request", 4),
    ] as [(Person.ID, String?, Int)] {
      let addenda = try await session(as: reader, reason: reason).addenda ?? []
      #expect(addenda.count == seen, "\(addenda.map(\.text))")
    }
    let allocated = try await session(as: people.newWorker).addenda
    #expect(allocated?.map(\.text) == ["About LS-1"])
  }

  @Test func `only who held it and who was supervised in it add to it`() async throws {
    for stranger in [
      people.formerSupervisor, people.coverer, people.newWorker, people.otherPractitioner,
      people.leader, people.informationGovernance,
    ] {
      let refusal = try await service.refusal(
        of: SupervisionAddAddendum.self, params("No", at: 1), as: stranger)
      #expect(refusal.code == ErrorCode.notFound.code, "\(refusal.text)")
    }
    #expect(try await session(as: people.supervisor).addenda == nil)
  }

  @Test func `a note to a case names its discussion, and no other note does`() async throws {
    let mine = try #require(try await session(as: people.supervisor).record.cases?[0].id)
    let others = try #require(
      try await service.call(
        SupervisionGet.self, .init(id: authority.sessions.others), as: people.otherSupervisor
      ).record.cases?[0].id)
    for (note, code) in [
      (params("A", at: 1, part: .case), ErrorCode.invalidParams),
      (params("B", at: 1, discussion: mine), .invalidParams),
      (params("C", at: 1, part: .personal, discussion: mine), .invalidParams),
      (params("D", at: 1, part: .case, discussion: others), .ruleViolated),
    ] {
      let refusal = try await service.refusal(
        of: SupervisionAddAddendum.self, note, as: people.supervisor)
      #expect(refusal.code == code.code && refusal.pointers == ["/discussion"], "\(note.text)")
    }
  }

  @Test func `a note of white space, and a personal one for a group, are refused`() async throws {
    let blank = try await service.refusal(
      of: SupervisionAddAddendum.self, params(" \n", at: 1), as: people.supervisor)
    #expect(blank.pointers == ["/text"])
    let group = try await service.refusal(
      of: SupervisionAddAddendum.self,
      params("Us", at: 1, part: .personal, session: authority.sessions.group),
      as: people.supervisor)
    #expect(group.code == ErrorCode.ruleViolated.code && group.pointers == ["/part"])
  }

  @Test func `a note to an older revision is refused, and a repeated one is not added again`()
    async throws
  {
    let note = params("Once", at: 1)
    let first = try await service.call(SupervisionAddAddendum.self, note, as: people.supervisor)
    let again = try await service.call(SupervisionAddAddendum.self, note, as: people.supervisor)
    #expect(first.revision == 2 && again.revision == 2 && again.replayed == true)
    let late = try await service.refusal(
      of: SupervisionAddAddendum.self, params("Late", at: 1), as: people.practitioner)
    #expect(late.code == ErrorCode.revisionConflict.code)
    #expect(try await session(as: people.supervisor).addenda?.map(\.text) == ["Once"])
  }

  @Test func `a personal note can be the first word of the personal part`() async throws {
    let talk = try await service.record(
      Entry.talk(with: people.practitioner, on: "2026-02-27"), by: people.supervisor)
    try await service.call(
      SupervisionAddAddendum.self, params("Tired", at: 1, part: .personal, session: talk),
      as: people.practitioner)
    let shown = try await service.call(
      SupervisionGet.self, .init(id: talk), as: people.supervisor)
    #expect(shown.addenda?.map(\.text) == ["Tired"] && shown.record.personalPart == nil)
  }

  @Test func `a note leaves rows of writing for those it concerns`() async throws {
    let discussion = try #require(try await session(as: people.supervisor).record.cases?[0].id)
    try await service.call(
      SupervisionAddAddendum.self, params("It", at: 1, part: .case, discussion: discussion),
      as: people.supervisor)
    let rows = try await service.store.read { try $0.accessLog(after: 0, limit: 10_000) }
      .filter { $0.method == "supervision.addAddendum" }
    #expect(
      Set(rows.map(\.subject)) == [
        .person(people.supervisor), .person(people.practitioner),
        .child(service.store.vault.tag(of: child("LS-1"))),
      ])
    #expect(rows.allSatisfy { $0.direction == .wrote })
  }
}
