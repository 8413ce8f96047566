import Foundation
import Handlers
import Sealing
import Testing
import Workbook
import WorkbookProtocol

@testable import Storage

/// What one person is handed about themself: all of it, oldest first, and nothing of anybody else's.
@Suite struct PersonExportTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }

  init() async throws {
    authority = try await TestAuthority()
  }

  private func export(
    of person: Person.ID? = nil, about youngPerson: String? = nil,
    as form: GovernanceExportPerson.Params.As? = nil
  ) async throws -> Wire.PersonExport {
    try await service.export(
      of: person, about: youngPerson, as: form, by: people.informationGovernance)
  }

  @Test func `a worker is handed their posts, ties, roles and sessions, the oldest first`()
    async throws
  {
    let export = try await export(of: people.practitioner)
    #expect(export.about == "Ash Fernley" && export.madeOn == "2026-03-02" && export.page == nil)
    let records = try #require(export.records)
    #expect(export.recordCount == records.count)
    #expect(records.map { $0.on ?? "" } == records.map { $0.on ?? "" }.sorted())
    let kinds = Dictionary(grouping: records, by: \.kind).mapValues(\.count)
    #expect(
      kinds == ["person": 1, "relationship": 3, "roleGrant": 1, "session": 3, "assessment": 1])
    let session = try #require(records.first { $0.id == authority.sessions.individual })
    #expect(session.title == "Supervision with Sky Harrow" && session.on == "2026-02-09")
    #expect(session.text("personalPart/wellbeing") == "The words of the personal part")
    #expect(session.text("kind") == "Individual" && session.text("supervisees") == "Ash Fernley")
    #expect(session.text("actualStart") == "9 February 2026, 10:00")
    let label = session.fields.first { $0.name == "personalPart/wellbeing" }?.label
    #expect(label == "Personal part · Wellbeing")
    #expect(export.notIncluded.contains { $0.contains("check-ins") })
    #expect(export.notIncluded.contains { $0.contains("safeguarding lead") })
  }

  @Test func `what supervision said about young people is not a worker's`() async throws {
    let export = try await export(of: people.practitioner)
    let text = export.allText
    for words in ["looking at the door", "Two more visits", "LS-1", "LS-2"] {
      #expect(!text.contains(words), "\(words)")
    }
  }

  @Test func `what somebody else said in their supervision is in nobody else's export`()
    async throws
  {
    var entry = Entry.individual(with: people.otherPractitioner, on: "2026-02-17", about: [])
    entry.personalPart = .init(wellbeing: "The quiet lighthouse")
    entry.thinking = .init(experience: "The loud harbour")
    _ = try await service.record(entry, by: people.otherSupervisor)
    let other = try await export(of: people.otherPractitioner).allText
    #expect(other.contains("The quiet lighthouse") && other.contains("The loud harbour"))
    for somebody in [people.practitioner, people.otherSupervisor, people.supervisor] {
      let text = try await export(of: somebody).allText
      #expect(!text.contains("The quiet lighthouse") && !text.contains("The loud harbour"))
    }
  }

  @Test func `an audit of somebody's work is theirs after feedback`() async throws {
    let before = try #require(try await export(of: people.practitioner).records)
    #expect(before.allSatisfy { $0.kind != "audit" })
    let after = try #require(try await export(of: people.otherPractitioner).records)
    let audit = try #require(after.first { $0.kind == "audit" })
    #expect(audit.title == "Audit of assessment A-2")
    #expect(audit.text("auditor") == "Moss Hollow")
    #expect(audit.text("audit/selection") == "At random")
  }

  @Test func `a young person is handed what every session said about them and about no other`()
    async throws
  {
    let first = try await export(about: "ls-1")
    #expect(first.about == "ls-1")
    let records = try #require(first.records)
    let talks = records.filter { $0.kind == "caseDiscussion" }
    #expect(talks.map(\.id) == [authority.sessions.earlier, authority.sessions.individual])
    #expect(talks.allSatisfy { $0.text("cases/0/decision/text") == "Two more visits" })
    #expect(talks.allSatisfy { $0.text("cases/0/decision/kind") == "Continue" })
    #expect(records.contains { $0.kind == "allocation" && $0.text("practitioner") == "Jay Rushes" })
    #expect(records.contains { $0.kind == "assessment" && $0.text("youngPerson") == "LS-1" })
    #expect(!first.allText.contains("LS-2") && !first.allText.contains("personal part"))
    let second = try await export(about: "LS-2").allText
    #expect(!second.contains("Two more visits") && !second.contains("LS-1"))
  }

  @Test func `of somebody about whom nothing is recorded there is nothing`() async throws {
    let export = try await export(about: "LS-404")
    #expect(export.recordCount == 0 && export.records == [])
    let page = try #require(try await self.export(about: "LS-404", as: .page).page)
    #expect(page.contains("Nothing is recorded."))
    let nobody: Person.ID = service.newID()
    let refusal = try await service.refusal(
      of: GovernanceExportPerson.self,
      .init(reason: "A request of last week", person: nobody.description),
      as: people.informationGovernance)
    #expect(refusal.code == ErrorCode.notFound.code)
  }

  @Test func `exactly one of a worker and a young person is asked for`() async throws {
    for params in [
      GovernanceExportPerson.Params(reason: "A request of last week"),
      .init(
        reason: "A request of last week", person: people.practitioner.description,
        youngPerson: "LS-1"),
    ] {
      let refusal = try await service.refusal(
        of: GovernanceExportPerson.self, params, as: people.informationGovernance)
      #expect(refusal.code == ErrorCode.invalidParams.code && refusal.pointers == ["/person"])
    }
  }

  @Test func `an emergency reading is in it unless its notice is held back`() async throws {
    let reader = people.otherPractitioner
    func broken(_ reason: String, heldUntil: Day?) throws -> BreakGlass {
      BreakGlass(
        id: service.newID(), by: reader, subject: .worker(people.practitioner),
        reason: required(Words(reason), "a reason"), at: authority.clock.now,
        hold: NoticeHold(asked: nil, until: heldUntil, reasons: []))
    }
    let told = try broken("The door was broken down", heldUntil: nil)
    let held = try broken("An inquiry has begun", heldUntil: authority.clock.today)
    let act = Act(
      "test.found", by: nil, at: authority.clock.now,
      sealing: service.store.vault.keys(for: told.subject))
    try await service.store.write(act) { transaction in
      for broken in [told, held] { try transaction.add(broken) }
    }
    let text = try await export(of: people.practitioner).allText
    #expect(text.contains("The door was broken down") && text.contains("Bay Linden"))
    #expect(!text.contains("An inquiry has begun"))
    authority.clock.move(minutes: 24 * 60)
    #expect(try await export(of: people.practitioner).allText.contains("An inquiry has begun"))
  }

  @Test func `a note added to a session goes to whom its part is about`() async throws {
    let id = required(SessionID(authority.sessions.individual), "an id")
    let session = required(try await service.store.read { try $0.session(id) }, "a session")
    let notes: [(SessionAddendum.Part, String)] = [
      (.record, "The record's note"), (.personal, "The personal note"),
      (.discussion(session.discussions[0].id), "The note about the first"),
    ]
    for (index, (part, text)) in notes.enumerated() {
      let note = SessionAddendum(
        id: service.newID(), part: part, text: required(Words(text), "words"))
      let act = Act("test.note", by: people.supervisor, at: authority.clock.now)
      try await service.store.write(act) { transaction in
        _ = try transaction.add(note, to: session, ifRevision: index + session.revision)
      }
    }
    let worker = try await export(of: people.practitioner).allText
    #expect(worker.contains("The record's note") && worker.contains("The personal note"))
    #expect(!worker.contains("The note about the first"))
    let first = try await export(about: "LS-1")
    #expect(first.allText.contains("The note about the first"))
    #expect(first.records?.first { $0.kind == "addendum" }?.text("by") == "Sky Harrow")
    #expect(
      !first.allText.contains("The personal note") && !first.allText.contains("record's note"))
    #expect(try await !export(about: "LS-2").allText.contains("The note about the first"))
  }

  @Test func `a record whose words were erased is there and says so`() async throws {
    let vault = service.store.vault
    let key = try #require(try vault.keystore.key(for: vault.personal(people.practitioner)))
    try await service.store.write(Act("test.erase", by: nil, at: authority.clock.now)) {
      try $0.destroyAfterCommit(Data(key.id.value.bytes))
    }
    let records = try #require(try await export(of: people.practitioner).records)
    let session = try #require(records.first { $0.id == authority.sessions.individual })
    #expect(session.text("personalPart/wellbeing") == nil)
    #expect(session.text("personalPart/erased")?.contains("were erased") == true)
    #expect(session.text("kind") == "Individual" && session.text("next/whyNone") != nil)
  }

  @Test func `it is logged with its reason for whom it is about`() async throws {
    _ = try await export(of: people.practitioner)
    _ = try await export(about: "LS-1")
    let newest = try await service.store.read { snapshot in
      (
        try snapshot.whoRead(people.practitioner, limit: 1),
        try snapshot.whoRead(snapshot.vault.tag(of: child("LS-1")), limit: 1)
      )
    }
    for row in [newest.0.first, newest.1.first] {
      #expect(row?.method == "governance.exportPerson" && row?.direction == .read)
      #expect(row?.role == .informationGovernance && row?.reason?.text == "A request of last week")
    }
  }

  @Test func `everybody else in the records has it in their log too`() async throws {
    _ = try await export(about: "LS-1")
    for person in [people.practitioner, people.supervisor] {
      let row = try await service.store.read { try $0.whoRead(person, limit: 1) }.first
      #expect(row?.method == "governance.exportPerson")
    }
  }

  @Test func `nobody answers their own request`() async throws {
    let refusal = try await service.refusal(
      of: GovernanceExportPerson.self,
      .init(
        reason: "A request of last week", person: people.informationGovernance.description),
      as: people.informationGovernance)
    #expect(refusal.code == ErrorCode.ruleViolated.code)
  }

  @Test func `the page has no script, fetches nothing, and shows what was written as it was`()
    async throws
  {
    var entry = Entry.individual(with: people.practitioner, on: "2026-02-23", about: [])
    let hostile = #"<script>alert("x")</script><img src=x onerror='y'> & </style> 😕 \u202E"#
    entry.thinking = .init(experience: hostile)
    _ = try await service.record(entry, by: people.supervisor)
    let answer = try await export(of: people.practitioner, as: .page)
    #expect(answer.records == nil && answer.recordCount > 5)
    let page = try #require(answer.page)
    #expect(page.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"))
    for mark in ["<script", "<img", "onerror='", "http:", "https:", "<link", "url("] {
      #expect(!page.contains(mark), "\(mark)")
    }
    #expect(page.contains("What is recorded about Ash Fernley"))
    #expect(page.contains("The words of the personal part"))
    #expect(page.contains("safeguarding lead"))
  }
}

extension TestService {
  func export(
    of person: Person.ID? = nil, about youngPerson: String? = nil,
    as form: GovernanceExportPerson.Params.As? = nil, by officer: Person.ID
  ) async throws -> Wire.PersonExport {
    try await call(
      GovernanceExportPerson.self,
      .init(
        reason: "A request of last week", person: person?.description, youngPerson: youngPerson,
        as: form), as: officer)
  }
}

extension Wire.ExportedRecord {
  func text(_ field: String) -> String? { fields.first { $0.name == field }?.text }
}

extension Wire.PersonExport {
  /// Everything that the records say.
  var allText: String {
    (records ?? []).flatMap { [$0.title] + $0.fields.compactMap(\.text) }.joined(separator: "\n")
  }
}
