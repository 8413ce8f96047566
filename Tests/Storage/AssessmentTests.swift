import Foundation
import Testing
import Workbook

@testable import Storage

@Suite struct AssessmentTests {
  private let practitioner = Sample.person("Practitioner")
  private let supervisor = Sample.person("Supervisor")
  private let auditor = Sample.person("Auditor")
  private let council = Sample.team("Council", .organisation)
  private let child = Sample.child("LS-40411")

  private func prepared() async throws -> TestStore {
    let test = try TestStore()
    try await test.add(practitioner, supervisor, auditor)
    try await test.store.write(test.act()) { try $0.add(council) }
    return test
  }

  private func register(_ assessment: Assessment, in test: TestStore) async throws {
    let keys = test.store.vault.keys(for: assessment.youngPerson)
    try await test.store.write(test.act(by: auditor.id, sealing: keys)) {
      try $0.register(assessment)
    }
  }

  @Test func `an assessment and its audit come back as they were recorded`() async throws {
    let test = try await prepared()
    let assessment = Sample.assessment("A-1", child, by: practitioner.id, council.id)
    try await register(assessment, in: test)
    let audit = Sample.audit(of: assessment, by: auditor.id)
    let id = Audit.ID(UUID())
    let keys = test.store.vault.keys(for: child)
    try await test.store.write(test.act(by: auditor.id, sealing: keys)) {
      try $0.insert(audit, id: id, about: assessment)
    }
    try await test.store.read { snapshot throws in
      #expect(try snapshot.assessment(assessment.id)?.value == assessment)
      #expect(try snapshot.assessment(assessment.reference)?.value == assessment)
      #expect(try snapshot.audit(id)?.audit == audit)
      #expect(try snapshot.audits(of: assessment.id).map(\.id) == [id])
      #expect(try snapshot.auditors(of: assessment.id) == [auditor.id])
    }
    for canary in ["A-1", "LS-40411", "ReasonForTakingLong", "Not safe", "Page 3"] {
      #expect(try test.bytesOnDisk().range(of: Data(canary.utf8)) == nil, "\(canary)")
    }
  }

  @Test func `a reference is registered once, however it is spelt`() async throws {
    let test = try await prepared()
    try await register(
      Sample.assessment("A-1", child, by: practitioner.id, council.id), in: test)
    await #expect(throws: StoreError.alreadyExists(.assessment)) {
      try await register(
        Sample.assessment(" a-1 ", child, by: practitioner.id, council.id), in: test)
    }
  }

  @Test func `a reason alone that is written anew is a new revision`() async throws {
    let test = try await prepared()
    let first = Sample.assessment("A-1", child, by: practitioner.id, council.id)
    try await register(first, in: test)
    let second = Assessment(
      id: first.id, reference: first.reference, youngPerson: child, kind: first.kind,
      practitioner: practitioner.id, team: council.id, referred: first.referred,
      started: first.started, completed: first.completed,
      overrunReason: Sample.words("Another reason"), mainWorkerChanged: false)
    let keys = test.store.vault.keys(for: child)
    for _ in 0..<2 {
      let now = try #require(try await test.store.read { try $0.assessment(first.id) })
      let revision = try await test.store.write(test.act(by: auditor.id, sealing: keys)) {
        try $0.update(second, ifRevision: now.revision)
      }
      #expect(revision == 2)
    }
    #expect(
      try await test.store.read { try $0.assessment(first.id) }
        == Recorded(value: second, revision: 2))
  }

  @Test func `completing an assessment keeps its earlier revision`() async throws {
    let test = try await prepared()
    let done = Sample.assessment("A-1", child, by: practitioner.id, council.id)
    let open = Assessment(
      id: done.id, reference: done.reference, youngPerson: child, kind: done.kind,
      practitioner: practitioner.id, team: council.id, referred: done.referred,
      started: done.started, completed: nil, overrunReason: nil, mainWorkerChanged: false)
    try await register(open, in: test)
    let keys = test.store.vault.keys(for: child)
    let revision = try await test.store.write(test.act(by: auditor.id, sealing: keys)) {
      try $0.update(done, ifRevision: 1)
    }
    #expect(revision == 2)
    try await test.store.read { snapshot throws in
      #expect(try snapshot.assessment(done.id)?.value == done)
      #expect(
        try snapshot.history(of: done.id.uuid).last?.what
          == #"{"completed":[null,"2026-02-20"]}"#)
    }
  }

  @Test func `a list has each assessment once and keeps its filter`() async throws {
    let test = try await prepared()
    let assessments = (1...5).map {
      Sample.assessment("A-\($0)", child, by: practitioner.id, council.id)
    }
    for assessment in assessments { try await register(assessment, in: test) }
    let keys = test.store.vault.keys(for: child)
    try await test.store.write(test.act(by: auditor.id, sealing: keys)) {
      try $0.insert(
        Sample.audit(of: assessments[2], by: auditor.id), id: Audit.ID(UUID()),
        about: assessments[2])
    }
    let scopes: Set<AssessmentScope> = [
      .everybody, .practitioner(practitioner.id), .child(test.store.vault.tag(of: child)),
    ]
    var listed: [Assessment] = []
    while true {
      let last = listed.last
      let page = try await test.store.read {
        try $0.assessments(in: scopes, after: last, limit: 2)
      }
      guard !page.isEmpty else { break }
      listed += page.map(\.value)
    }
    #expect(listed.count == 5)
    #expect(Set(listed) == Set(assessments))
    var filter = AssessmentFilter()
    filter.audited = true
    filter.unit = council.id
    filter.completedFrom = Sample.day("2026-02-20")
    let wanted = filter
    let audited = try await test.store.read {
      try $0.assessments(in: [.everybody], wanted, limit: 9)
    }
    #expect(audited.map(\.value) == [assessments[2]])
  }

  @Test func `the linking report reads who, when and how deep, and nobody's words`() async throws {
    let test = try await prepared()
    let assessment = Sample.assessment("A-1", child, by: practitioner.id, council.id)
    var session = Sample.individual(supervisor.id, practitioner.id, about: [child])
    var entry = session.entry
    entry.cases[0].assessment = assessment.reference
    var discussion = session.cases[0]
    discussion.assessment = assessment.reference
    entry.actions = [
      ActionEntry(
        id: ActionEntry.ID(UUID()), text: Sample.words("Ring"), owner: practitioner.id,
        due: Sample.day("2026-02-10"))
    ]
    session = .stored(entry, cases: [discussion])
    let id = try await test.record(session)
    _ = try await test.record(Sample.talk(supervisor.id, practitioner.id))
    // Registered after it was talked about: the link must not depend on the order.
    try await register(assessment, in: test)
    let keys = test.store.vault.keys(for: child)
    let audit = Sample.audit(of: assessment, by: auditor.id)
    let record = try #require(try await test.store.read { try $0.session(id) })
    let action = try #require(entry.actions[0].id)
    let absence = try #require(
      Absence(
        person: practitioner.id, from: Sample.day("2026-01-02"), until: Sample.day("2026-01-09")))
    try await test.store.write(test.act(by: auditor.id, sealing: keys)) { transaction throws in
      try transaction.insert(audit, id: Audit.ID(UUID()), about: assessment)
      try transaction.confirm(
        record, by: practitioner.id, happened: true, minutes: 100, interrupted: true)
      try transaction.rateDepth(
        record.discussions[0].id, in: record, by: practitioner.id, .shiftIntoAction)
      _ = try transaction.closeAction(action, on: Sample.day("2026-02-09"), ifRevision: 1)
      try transaction.add(absence, id: Absence.ID(UUID()))
    }
    let records = try await test.store.read { try $0.linkRecords() }
    let place = try #require(
      records.practitioners.firstIndex { $0.id == practitioner.id })
    let day = Int32(Sample.day("2026-02-02").ordinal)
    #expect(records.practitioners.count == 3)
    #expect(records.sessions.count == 2)
    #expect(records.sessions.allSatisfy { $0.practitioner == place && $0.day == day })
    let individual = try #require(records.sessions.first { $0.kind == .individual })
    #expect(individual.confirmed)
    #expect(individual.uninterruptedMinutes == 90)
    #expect(records.sessions.first { $0.kind == .adHoc }?.confirmed == false)
    let talked = try #require(records.discussions.first)
    #expect(records.discussions.count == 1)
    #expect(talked.assessment == 0)
    #expect(talked.youngPerson == records.assessments[0].youngPerson)
    #expect(talked.minutes == 90)
    #expect(talked.supervisorDepth == .exploration)
    #expect(talked.superviseeDepth == .shiftIntoAction)
    #expect(records.assessments[0].practitioner == place)
    #expect(records.assessments[0].completed == Int32(Sample.day("2026-02-20").ordinal))
    #expect(records.audits[0].scores == CriterionScores(audit.countedScores))
    #expect(records.audits[0].facts == FactAnswers(audit.entry.facts.mapValues(\.answer)))
    #expect(records.audits[0].holisticGrade == .good)
    #expect(records.actions[0].closed == Int32(Sample.day("2026-02-09").ordinal))
    #expect(records.absences[0].until == Int32(Sample.day("2026-01-09").ordinal))
  }
}
