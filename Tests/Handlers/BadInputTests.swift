import Foundation
import Storage
import Testing
import Workbook
import WorkbookProtocol

/// What is refused says in a sentence what to do, names the place, and changes nothing.
@Suite struct BadInputTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }

  init() async throws {
    authority = try await TestAuthority()
  }

  private func refused<M: WorkbookMethod>(
    _: M.Type, _ params: M.Params, as caller: Person.ID, _ code: ErrorCode, at pointers: [String],
    saying part: String
  ) async throws {
    let before = try await state()
    let refusal = try await authority.service.refusal(of: M.self, params, as: caller)
    #expect(refusal.code == code.code, "\(refusal.text)")
    #expect(refusal.pointers == pointers, "\(refusal.text)")
    let sentences = (refusal.data.errors ?? []).map(\.message) + [refusal.data.detail]
    #expect(sentences.contains { $0.contains(part) }, "\(refusal.text)")
    // A sentence, or what follows the field's label: "must be 1 to 4".
    let isReadable = sentences.allSatisfy {
      ($0.last == "." || $0.hasPrefix("must ")) && $0.count < 300
    }
    #expect(isReadable, "\(sentences)")
    #expect(try await state() == before)
  }

  /// How much has been recorded, and how much has been logged.
  private func state() async throws -> [Int64] {
    try await authority.service.store.read { snapshot in
      [
        try snapshot.changeSequence(),
        try snapshot.accessLog(after: 0, limit: 10_000).last?.sequence ?? 0,
      ]
    }
  }

  private func record(_ entry: Wire.SessionEntry) -> SupervisionRecord.Params {
    .init(session: entry, idempotencyKey: authority.service.key())
  }

  private var talkAboutAChild: Wire.SessionEntry {
    var entry = Entry.talk(with: people.practitioner, on: "2026-02-27")
    (entry.aboutNoChild, entry.decision, entry.because) = (nil, nil, nil)
    entry.cases = [
      .init(
        youngPerson: "LS-1", outcome: .decided,
        decision: .init(kind: .continue, text: "Go on", because: "It helps"))
    ]
    return entry
  }

  @Test func `a decision without a rationale cannot be signed`() async throws {
    var entry = talkAboutAChild
    #expect(try await authority.service.record(entry, by: people.supervisor) != "")
    for because in [nil, "  "] {
      entry.cases?[0].decision?.because = because
      try await refused(
        SupervisionRecord.self, record(entry), as: people.supervisor, .invalidParams,
        at: ["/session/cases/0/decision/because"],
        saying: "a decision cannot be signed without its reason")
    }
    var individual = Entry.individual(
      with: people.practitioner, on: "2026-02-27", about: ["LS-1"])
    individual.cases?[0].decision?.because = nil
    try await refused(
      SupervisionRecord.self, record(individual), as: people.supervisor, .invalidParams,
      at: ["/session/cases/0/decision/because"], saying: "reason")
  }

  @Test func `an assessment of somebody the auditor supervised is audited by another`()
    async throws
  {
    let auditors = [people.supervisor, people.formerSupervisor, people.coverer]
    try await authority.service.found { found in
      for person in auditors { try found.grant(.qualityAuditor, to: person) }
    }
    for auditor in auditors {
      try await refused(
        AssessmentsAudit.self,
        .init(
          assessment: authority.assessments.own, audit: Entry.audit(),
          idempotencyKey: authority.service.key()), as: auditor, .ruleViolated,
        at: ["/assessment"], saying: "You supervised this practitioner")
    }
  }

  @Test func `nobody audits their own assessment, nor one twice`() async throws {
    let practitioner = people.practitioner
    try await authority.service.found { try $0.grant(.qualityAuditor, to: practitioner) }
    for (auditor, words) in [
      (practitioner, "You wrote it yourself"), (people.auditor, "You have audited it already"),
    ] {
      try await refused(
        AssessmentsAudit.self,
        .init(
          assessment: authority.assessments.own, audit: Entry.audit(),
          idempotencyKey: authority.service.key()), as: auditor, .ruleViolated,
        at: ["/assessment"], saying: words)
    }
  }

  @Test func `a session in the future cannot have been held`() async throws {
    let entry = Entry.individual(with: people.practitioner, on: "2026-03-03", about: ["LS-1"])
    try await refused(
      SupervisionRecord.self, record(entry), as: people.supervisor, .ruleViolated,
      at: ["/session/actualStart"], saying: "begins in the future")
    // It is nine o'clock: this one has begun and not ended.
    var running = Entry.talk(with: people.practitioner, on: "2026-03-02")
    (running.actualStart, running.actualEnd) = ("2026-03-02T08:50:00Z", "2026-03-02T09:10:00Z")
    try await refused(
      SupervisionRecord.self, record(running), as: people.supervisor, .ruleViolated,
      at: ["/session/actualEnd"], saying: "ends in the future")
  }

  @Test func `an external session takes no text`() async throws {
    var entry = Wire.SessionEntry(
      kind: .external, status: .held, supervisees: [people.practitioner.description],
      actualStart: "2026-02-27T10:00:00Z", actualEnd: "2026-02-27T11:00:00Z")
    entry.takeAway = "Something that was said"
    try await refused(
      SupervisionRecord.self, record(entry), as: people.supervisor, .invalidParams,
      at: ["/session/takeAway"], saying: "leave this out")
  }

  @Test func `a score of 5 is no score`() async throws {
    var audit = Entry.audit()
    audit.judgements[2].score = 5
    try await refused(
      AssessmentsAudit.self,
      .init(
        assessment: authority.assessments.others, audit: audit,
        idempotencyKey: authority.service.key()), as: people.auditor, .invalidParams,
      at: ["/audit/judgements/2/score"], saying: "must be 1 to 4")
  }

  @Test func `a team that is not there is named as such`() async throws {
    let unknown: Team.ID = authority.service.newID()
    try await refused(
      AssessmentsRegister.self,
      .init(
        assessment: Entry.assessment("A-3", of: "LS-1", by: people.practitioner, in: unknown),
        idempotencyKey: authority.service.key()), as: people.auditor, .ruleViolated,
      at: ["/assessment/team"], saying: "There is no team with this id.")
    try await refused(
      PeopleAdd.self,
      .init(
        person: .init(
          name: "New", discipline: .nursing, agency: "NHS (fictional)",
          team: unknown.description, careerStage: .student, started: "2026-03-02"),
        idempotencyKey: authority.service.key()), as: people.administrator, .ruleViolated,
      at: ["/person/team"], saying: "teams.list")
    try await refused(
      TeamsAdd.self,
      .init(
        name: "Orphans", level: .team, idempotencyKey: authority.service.key(),
        parent: unknown.description), as: people.administrator, .ruleViolated, at: ["/parent"],
      saying: "belongs to a service")
  }

  @Test func `everything that is wrong is said at once`() async throws {
    var entry = Entry.individual(with: people.practitioner, on: "2026-02-27", about: ["LS-1"])
    entry.interruptionMinutes = nil
    entry.effectOfWorkTalkedAbout = nil
    entry.cases?[0].them = nil
    entry.cases?[0].thinking = nil
    let refusal = try await authority.service.refusal(
      of: SupervisionRecord.self, record(entry), as: people.supervisor)
    #expect(
      Set(refusal.pointers) == [
        "/session/interruptionMinutes", "/session/effectOfWorkTalkedAbout",
        "/session/cases/0/them/words", "/session/cases/0/thinking/alternative",
        "/session/cases/0/thinking/whatWouldChangeOurMind",
      ], "\(refusal.text)")
    #expect(refusal.data.detail.hasPrefix("5 parameters"))
  }

  @Test func `a refusal never repeats what somebody wrote`() async throws {
    var entry = talkAboutAChild
    entry.cases?[0].decision?.text = "canary-text"
    entry.cases?[0].decision?.because = nil
    entry.cases?[0].youngPerson = "canary-reference"
    let refusal = try await authority.service.refusal(
      of: SupervisionRecord.self, record(entry), as: people.supervisor)
    #expect(!refusal.text.contains("canary"), "\(refusal.text)")
  }

  @Test func `a session recorded by somebody else is refused`() async throws {
    var entry = Entry.individual(with: people.practitioner, on: "2026-02-27", about: ["LS-1"])
    entry.supervisor = people.supervisor.description
    try await refused(
      SupervisionRecord.self, record(entry), as: people.otherSupervisor, .ruleViolated,
      at: ["/session/supervisor"], saying: "covers for them")
    entry.supervisor = nil
    try await refused(
      SupervisionRecord.self, record(entry), as: people.otherSupervisor, .ruleViolated,
      at: ["/session/supervisees/0"], saying: "not supervised by")
  }
}
