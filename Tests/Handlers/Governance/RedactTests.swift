import Foundation
import Handlers
import Storage
import Testing
import Workbook
import WorkbookProtocol

/// Leaving something out of what one person is handed; the record itself is never changed.
@Suite struct RedactTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }
  private var officer: Person.ID { people.informationGovernance }

  init() async throws {
    authority = try await TestAuthority()
  }

  private func params(
    _ passage: String?, of record: String, _ field: String, for person: Person.ID? = nil,
    about youngPerson: String? = nil, because reason: String = "It is about another person"
  ) -> GovernanceRedact.Params {
    .init(
      reason: reason, record: record, field: field, idempotencyKey: service.key(),
      person: person?.description, youngPerson: youngPerson, passage: passage)
  }

  private func text(
    _ field: String, of record: String, for person: Person.ID
  ) async throws -> Wire.ExportedField? {
    try await service.export(of: person, by: officer).records?.first { $0.id == record }?
      .fields.first { $0.name == field }
  }

  @Test func `a passage is left out of this person's export with the reason, and nowhere else`()
    async throws
  {
    let (session, field) = (authority.sessions.individual, "personalPart/wellbeing")
    let done = try await service.call(
      GovernanceRedact.self, params("the personal", of: session, field, for: people.practitioner),
      as: officer)
    #expect(done.revision == 1)
    let shown = try #require(try await text(field, of: session, for: people.practitioner))
    #expect(shown.text == "The words of [left out: It is about another person] part")
    let redaction = try #require(shown.redactions?.first)
    #expect(redaction.id == done.id && redaction.reason == "It is about another person")
    #expect(redaction.by.name == "Vale Hazel" && redaction.on == "2026-03-02")
    let page = try #require(
      try await service.export(of: people.practitioner, as: .page, by: officer).page)
    #expect(
      page.contains("Left out: It is about another person. Decided on 2 March 2026 by Vale Hazel."))
    // In the session of the year before the same words stand, and the record itself has them all.
    let earlier = try await text(field, of: authority.sessions.earlier, for: people.practitioner)
    #expect(earlier?.text == "The words of the personal part" && earlier?.redactions == nil)
    let record = try await service.call(
      SupervisionGet.self, .init(id: session), as: people.practitioner)
    #expect(record.record.personalPart?.wellbeing == "The words of the personal part")
  }

  @Test func `a child's export and a worker's are changed each for itself`() async throws {
    let assessment = authority.assessments.own
    try await service.call(
      GovernanceRedact.self, params(nil, of: assessment, "practitioner", about: "LS-1"),
      as: officer)
    let child = try await service.export(about: "LS-1", by: officer).records?
      .first { $0.id == assessment }
    #expect(child?.text("practitioner") == "[left out: It is about another person]")
    let worker = try await text("practitioner", of: assessment, for: people.practitioner)
    #expect(worker?.text == "Ash Fernley")
  }

  @Test func `what does not stand in the export cannot be left out of it`() async throws {
    let session = authority.sessions.individual
    let refused: [(GovernanceRedact.Params, ErrorCode)] = [
      (
        params("lighthouse", of: session, "personalPart/wellbeing", for: people.practitioner),
        .ruleViolated
      ),
      (params(nil, of: session, "cases/0/decision/text", for: people.practitioner), .notFound),
      (params(nil, of: authority.sessions.others, "kind", for: people.practitioner), .notFound),
      (params("x", of: session, "personalPart/wellbeing", about: "LS-1"), .notFound),
      (
        params(
          "the personal", of: session, "personalPart/wellbeing", for: people.practitioner,
          because: "Here the personal part"), .ruleViolated
      ),
    ]
    for (params, code) in refused {
      let refusal = try await service.refusal(of: GovernanceRedact.self, params, as: officer)
      #expect(refusal.code == code.code, "\(refusal.text)")
      #expect(!refusal.text.contains("lighthouse"))
    }
  }

  @Test func `the same is left out once, and taken back once`() async throws {
    let (session, field) = (authority.sessions.individual, "personalPart/wellbeing")
    func redact() -> GovernanceRedact.Params {
      params("words", of: session, field, for: people.practitioner)
    }
    let done = try await service.call(GovernanceRedact.self, redact(), as: officer)
    let again = try await service.refusal(of: GovernanceRedact.self, redact(), as: officer)
    #expect(again.code == ErrorCode.ruleViolated.code)
    func takeBack(_ revision: Int) -> GovernanceUnredact.Params {
      .init(id: done.id, ifRevision: revision, idempotencyKey: service.key())
    }
    let stale = try await service.refusal(of: GovernanceUnredact.self, takeBack(2), as: officer)
    #expect(stale.code == ErrorCode.revisionConflict.code)
    #expect(
      try await service.call(GovernanceUnredact.self, takeBack(1), as: officer).revision == 2)
    let shown = try await text(field, of: session, for: people.practitioner)
    #expect(shown?.text == "The words of the personal part" && shown?.redactions == nil)
    let twice = try await service.refusal(of: GovernanceUnredact.self, takeBack(2), as: officer)
    #expect(twice.code == ErrorCode.ruleViolated.code)
    // Now it may be left out again.
    try await service.call(GovernanceRedact.self, redact(), as: officer)
  }

  @Test func `a passage that was only tried is a reading, and is logged as one`() async throws {
    let tried = params(
      "no such words", of: authority.sessions.individual, "cases/0/them/words", about: "LS-1",
      because: "Request 17")
    let refusal = try await service.refusal(of: GovernanceRedact.self, tried, as: officer)
    #expect(refusal.code == ErrorCode.ruleViolated.code)
    let child = child("LS-1")
    let rows = try await service.store.read { try $0.whoRead($0.vault.tag(of: child), limit: 1) }
    #expect(rows.map(\.method) == ["governance.redact"] && rows.map(\.direction) == [.read])
    let practitioner = authority.people.practitioner
    let theirs = try await service.store.read { try $0.whoRead(practitioner, limit: 1) }
    #expect(theirs.map(\.method) == ["governance.redact"])
  }

  @Test func `both are logged for whom they concern, and quote nothing on the disk`() async throws {
    let done = try await service.call(
      GovernanceRedact.self,
      params(
        "looking at the door", of: authority.sessions.individual, "cases/0/them/words",
        about: "LS-1",
        because: "The umbrella reason"), as: officer)
    try await service.call(
      GovernanceUnredact.self,
      .init(id: done.id, ifRevision: 1, idempotencyKey: service.key()), as: officer)
    let rows = try await service.store.read {
      try $0.whoRead($0.vault.tag(of: child("LS-1")), limit: 2)
    }
    #expect(rows.map(\.method) == ["governance.unredact", "governance.redact"])
    #expect(rows.allSatisfy { $0.direction == .wrote && $0.role == .informationGovernance })
    for file in try service.files() {
      let bytes = try Data(contentsOf: file)
      for words in ["looking at the door", "The umbrella reason"] {
        #expect(bytes.range(of: Data(words.utf8)) == nil, "\(file.lastPathComponent)")
      }
    }
  }
}
