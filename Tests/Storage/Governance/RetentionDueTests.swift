import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

/// What has come to the day on which somebody must decide.
@Suite struct RetentionDueTests {
  private let test: TestStore
  private let me = Sample.person("Ash")
  private let other = Sample.person("Bay")

  init() async throws {
    test = try TestStore()
    try await test.add(me, other)
    try await test.makeSpareKeys(16)
  }

  private func due(_ records: RetentionRule.Records, on today: String) async throws -> [String] {
    try await test.store.read {
      try $0.due(records, on: Sample.day(today)).map { "\($0.since) \($0.due)" }
    }
  }

  @Test func `check-ins come due by the month, once however many there are`() async throws {
    for (month, people) in [("2024-03", [me, other]), ("2024-05", [me]), ("2024-06", [other])] {
      for person in people { try await test.checkIn(Sample.checkIn(month), of: person.id) }
    }
    #expect(try await due(.checkIns, on: "2026-02-28") == [])
    #expect(
      try await due(.checkIns, on: "2026-05-31")
        == ["2024-03-01 2026-03-01", "2024-05-01 2026-05-01"])
    try await test.erase { try $0.eraseCheckIns(until: Sample.month("2024-05")) }
    #expect(try await due(.checkIns, on: "2026-05-31") == [])
  }

  @Test func `feedback comes due by the month in which it came, with a name much later`()
    async throws
  {
    for day in ["2023-01-03", "2023-01-31", "2023-02-01"] {
      try await test.hear(Sample.contribution(Sample.feedback("Said"), on: day))
    }
    try await test.hear(
      Sample.contribution(Sample.named(Sample.child("LS-1"), "Named"), on: "2023-01-03"))
    #expect(try await due(.feedbackWithoutName, on: "2026-01-30") == [])
    #expect(
      try await due(.feedbackWithoutName, on: "2026-01-31") == ["2023-01-31 2026-01-31"])
    #expect(try await due(.feedbackWithName, on: "2098-01-30") == [])
    #expect(try await due(.feedbackWithName, on: "2098-01-31") == ["2023-01-31 2098-01-31"])
    try await test.erase { try $0.eraseFeedbackWithoutName(until: Sample.day("2023-01-31")) }
    #expect(try await due(.feedbackWithoutName, on: "2026-01-31") == [])
  }

  @Test func `personal parts come due six years after leaving, while there are any`() async throws {
    for person in [me, other] {
      let leaver = Person(
        id: person.id, name: person.name, discipline: person.discipline, agency: person.agency,
        team: nil, careerStage: person.careerStage, started: person.started,
        left: Sample.day("2020-03-02"), objectsToLinking: false)
      try await test.store.write(test.act()) { _ = try $0.update(leaver, ifRevision: 1) }
    }
    _ = try await test.record(Sample.personalTalk(other.id, me.id), by: other.id)
    #expect(try await due(.personalParts, on: "2026-03-01") == [])
    let found = try await test.store.read {
      try $0.due(.personalParts, on: Sample.day("2026-03-02"))
    }
    #expect(found.map(\.person) == [me.id], "the other has none")
    try await test.erase { [me] in try $0.erasePersonalParts(of: me.id) }
    #expect(try await due(.personalParts, on: "2026-03-02") == [])
  }

  @Test func `sessions, concerns and the access log come due after 75 years, audits after seven`()
    async throws
  {
    let council = Sample.team("Council", .organisation)
    let child = Sample.child("LS-1")
    let assessment = Sample.assessment("A-1", child, by: me.id, council.id)
    let audit = Sample.audit(of: assessment, by: other.id)
    let concern = Concern(
      id: Concern.ID(UUID()),
      entry: ConcernEntry(
        noticedAt: Sample.instant("2026-02-14T23:30:00Z"), noticedBy: me.id,
        exactWords: Sample.words("At the gate"), immediateDanger: false), recordedBy: me.id)
    _ = try await test.record(Sample.talk(other.id, me.id), by: other.id)
    let keys = test.store.vault.keys(for: child).union([.organisation])
    try await test.store.write(test.act(by: me.id, sealing: keys)) { [other] transaction in
      try transaction.add(council)
      try transaction.register(assessment)
      try transaction.insert(audit, id: Audit.ID(UUID()), about: assessment)
      try transaction.add(concern)
      transaction.notes.read(.person(other.id))
    }
    #expect(try await due(.sessions, on: "2101-02-27") == [])
    #expect(try await due(.sessions, on: "2101-02-28") == ["2026-02-28 2101-02-28"])
    #expect(try await due(.assessments, on: "2101-01-31") == ["2026-01-31 2101-01-31"])
    #expect(try await due(.concerns, on: "2101-02-27") == [])
    #expect(try await due(.concerns, on: "2101-02-28") == ["2026-02-28 2101-02-28"])
    #expect(try await due(.audits, on: "2033-03-30") == [])
    #expect(try await due(.audits, on: "2033-03-31") == ["2026-03-31 2033-03-31"])
    #expect(try await due(.accessLog, on: "2101-03-01") == [])
    #expect(try await due(.accessLog, on: "2101-03-02") == ["2026-03-02 2101-03-02"])
  }
}
