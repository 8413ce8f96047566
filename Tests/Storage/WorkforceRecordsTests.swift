import Foundation
import Sealing
import Testing
import Workbook

@testable import Storage

/// What a quarter's workforce figures are worked out from.
@Suite struct WorkforceRecordsTests {
  private let council = Sample.team("Council", .organisation)
  private let quarter = Sample.quarter("2026-Q1")
  private let worker = Sample.person("Worker")
  private let other = Sample.person("Other worker")
  private let supervisor = Sample.person("Supervisor")
  private let leader = Sample.person("Leader")

  @Test func `the quarter's check-ins come with one number for each author`() async throws {
    let test = try await store()
    for month in ["2025-12", "2026-01", "2026-03", "2026-04"] {
      try await test.checkIn(Sample.checkIn(month, unit: council.id, note: month), of: worker.id)
    }
    try await test.checkIn(Sample.checkIn("2026-02"), of: other.id)
    let records = try await test.store.read { try $0.workforceRecords(of: quarter) }
    #expect(records.teams == [council])
    #expect(records.answered.count == 3)
    let mine = records.answered.filter { $0.unit == council.id }
    #expect(mine.map(\.month.description) == ["2026-01", "2026-03"])
    #expect(mine.map { $0.entry.note?.text } == ["2026-01", "2026-03"])
    #expect(Set(mine.map(\.author)).count == 1)
    #expect(Set(records.answered.map(\.author)) == [0, 1])
    // The order is that of the tags, which is nobody's.
    let tags = [worker.id, other.id].map { test.store.vault.owner($0).bytes }
    let isFirst = tags[0].lexicographicallyPrecedes(tags[1])
    #expect(mine.first?.author == (isFirst ? 0 : 1))
    #expect(records.work.practitioners.count == 4)
  }

  @Test func `what was deleted, or cannot be read any more, is left out`() async throws {
    let test = try await store()
    let gone = try await test.checkIn(Sample.checkIn("2026-01"), of: worker.id)
    let lost = try await test.checkIn(Sample.checkIn("2026-02"), of: worker.id)
    let kept = try await test.checkIn(Sample.checkIn("2026-03"), of: worker.id)
    try await test.delete(gone.id, of: worker.id)
    let vault = test.store.vault
    let key = try #require(try vault.keystore.key(for: vault.key(of: lost.id)))
    try vault.keystore.destroy([key.id])
    let records = try await test.store.read { try $0.workforceRecords(of: quarter) }
    #expect(records.answered.map(\.month) == [kept.month])
  }

  @Test func `the pulse is for practitioners and for those who supervise one`() async throws {
    let test = try await store()
    for person in [worker, supervisor, leader] {
      try await test.checkIn(Sample.checkIn("2026-01", note: person.name.text), of: person.id)
    }
    let records = try await test.store.read { try $0.workforceRecords(of: quarter) }
    let asked = records.asked.map { records.work.practitioners[$0].id }
    #expect(Set(asked) == [worker.id, other.id, supervisor.id])
    #expect(
      Set(records.answered.compactMap { $0.entry.note?.text }) == ["Worker", "Supervisor"])
  }

  @Test func `supervised is whom somebody supervises on the last day of the quarter`()
    async throws
  {
    let test = try await store()
    try await tie(.supervising, supervisor, other, "2026-01-01", "2026-03-30", in: test)
    try await tie(.covering, leader, other, "2026-01-01", nil, in: test)
    try await tie(.supervising, leader, supervisor, "2026-04-01", nil, in: test)
    for (quarter, expected) in [
      ("2026-Q1", [worker.id]), ("2026-Q2", [worker.id, supervisor.id]),
    ] {
      let records = try await test.store.read {
        try $0.workforceRecords(of: Sample.quarter(quarter))
      }
      let supervised = records.supervised.map { records.work.practitioners[$0].id }
      #expect(Set(supervised) == Set(expected), "\(quarter)")
    }
  }

  /// Two practitioners, of whom one is supervised, their supervisor, and a leader.
  private func store() async throws -> TestStore {
    let test = try TestStore()
    let (council, practitioners) = (council, [worker.id, other.id])
    try await test.store.write(test.act()) { try $0.add(council) }
    try await test.add(worker, other, supervisor, leader)
    try await test.store.write(test.act()) { transaction throws in
      for person in practitioners {
        try transaction.add(
          RoleGrant(
            id: RoleGrant.ID(UUID()), person: person, role: .practitioner, unit: council.id,
            from: Sample.day("2025-01-01"), grantedBy: nil))
      }
    }
    try await tie(.supervising, supervisor, worker, "2025-01-01", nil, in: test)
    return test
  }

  private func tie(
    _ kind: Relationship.Kind, _ holder: Person, _ subject: Person, _ from: String,
    _ until: String?, in test: TestStore
  ) async throws {
    let tie = Relationship(
      id: Relationship.ID(UUID()), kind: kind, holder: holder.id, subject: subject.id,
      from: Sample.day(from), until: until.map(Sample.day))
    try await test.store.write(test.act()) { try $0.add(tie) }
  }
}
