import GRDB
import Testing
import Workbook

@testable import Storage

/// What clear columns became, as people read it.
@Suite struct RevisionTests {
  @Test func `every clear column of a kind whose history is shown has its meaning`() {
    let rows: [any StoredRow.Type] = [
      PersonRow.self, TeamRow.self, RelationshipRow.self, RoleGrantRow.self, SessionRow.self,
      AssessmentRow.self, AuditRow.self,
    ]
    for row in rows {
      let columns = Set(row.statements.columns).subtracting(["id", "revision"])
      #expect(Set(row.kind.columnMeanings.keys) == columns, "\(row.kind)")
    }
  }

  @Test func `each revision says what became what`() async throws {
    let test = try TestStore()
    let (person, team) = (Sample.person("Before"), Sample.team("Harbour", .organisation))
    try await test.add(person)
    let changed = Person(
      id: person.id, name: Sample.words("After \"quotes\""), discipline: person.discipline,
      agency: person.agency, team: team.id, careerStage: person.careerStage,
      started: person.started, left: Sample.day("2026-03-31"), objectsToLinking: true)
    try await test.store.write(test.act("people.update", by: person.id)) {
      transaction throws in
      try transaction.add(team)
      _ = try transaction.update(changed, ifRevision: 1)
    }
    let revisions = try await test.store.read {
      try $0.revisions(of: person.id.uuid, after: 1, limit: 10)
    }
    let revision = try #require(revisions.first)
    #expect(revisions.count == 1 && revision.method == "people.update" && !revision.wordsChanged)
    #expect(
      revision.changes == [
        ColumnChange(column: "left_on", before: nil, after: .day(Sample.day("2026-03-31"))),
        ColumnChange(
          column: "name", before: .text("Before"), after: .text("After \"quotes\"")),
        ColumnChange(column: "objects_to_linking", before: .yesNo(false), after: .yesNo(true)),
        ColumnChange(column: "team", before: nil, after: .unit(team.id)),
      ])
    #expect(try await test.store.read { try $0.kind(of: person.id.uuid) } == .person)
  }

  @Test func `codes and what stands for sealed words are told apart`() async throws {
    let test = try TestStore()
    let practitioner = Sample.person("Practitioner")
    let team = Sample.team("Harbour", .organisation)
    let (child, other) = (Sample.child("LS-1"), Sample.child("LS-2"))
    try await test.add(practitioner)
    let assessment = Sample.assessment("A-1", child, by: practitioner.id, team.id)
    let changed = Assessment(
      id: assessment.id, reference: assessment.reference, youngPerson: other, kind: .returnHome,
      practitioner: practitioner.id, team: team.id, referred: assessment.referred,
      started: assessment.started, completed: nil, overrunReason: nil, mainWorkerChanged: true)
    let vault = test.store.vault
    let keys = vault.keys(for: child).union(vault.keys(for: other))
    try await test.store.write(test.act(sealing: keys)) { transaction throws in
      try transaction.add(team)
      try transaction.register(assessment)
      _ = try transaction.update(changed, ifRevision: 1)
    }
    let revision = try #require(
      try await test.store.read { try $0.revisions(of: assessment.id.uuid, limit: 10) }.last)
    #expect(revision.wordsChanged)
    #expect(
      revision.changes == [
        ColumnChange(
          column: "completed", before: .day(Sample.day("2026-02-20")), after: nil),
        ColumnChange(
          column: "kind", before: .word("childAndFamily"), after: .word("returnHome")),
        ColumnChange(column: "main_worker_changed", before: .yesNo(false), after: .yesNo(true)),
      ])
  }
}
