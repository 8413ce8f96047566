import Foundation
import Sealing
import Testing
import Workbook

@testable import Storage

@Suite struct ConcernRecordTests {
  private let worker = Sample.person("Worker")
  private let lead = Sample.person("Lead")

  private func store() async throws -> TestStore {
    let test = try TestStore()
    try await test.add(worker, lead)
    return test
  }

  private func bare(
    _ words: String = "he waits at the gate", at: Instant = TestStore.now
  ) -> Concern {
    Concern(
      id: Concern.ID(UUID()),
      entry: ConcernEntry(
        noticedAt: at, noticedBy: worker.id, exactWords: Sample.words(words),
        immediateDanger: false),
      recordedBy: worker.id)
  }

  private func full() -> Concern {
    let words = Sample.words("CanaryConcern 😟 سمعني\r\n")
    var entry = ConcernEntry(
      noticedAt: Instant(milliseconds: TestStore.now.milliseconds - 123_457),
      noticedBy: lead.id, exactWords: words, immediateDanger: true)
    entry.youngPerson = Sample.child("LS 77/4")
    entry.contribution = Contribution.ID(UUID())
    entry.youngPersonTold = words
    entry.firstPersonTold = words
    entry.report = ConcernReport(
      to: .both, at: Instant(milliseconds: TestStore.now.milliseconds - 61_003), by: words,
      reference: Sample.words("CanaryReference"))
    entry.notReportedBecause = words
    entry.aboutWorker = lead.id
    entry.designatedOfficerToldAt = TestStore.now
    return Concern(
      id: Concern.ID(UUID()), entry: entry, recordedBy: worker.id,
      closed: .init(outcome: words, by: lead.id, on: Sample.day("2026-03-03")))
  }

  private func add(_ concern: Concern, _ test: TestStore) async throws {
    let act = test.act(
      "safeguarding.raise", by: worker.id, sealing: test.store.vault.keys(for: concern.entry))
    try await test.store.write(act) { try $0.add(concern) }
  }

  private func update(_ concern: Concern, _ revision: Int, _ test: TestStore) async throws -> Int {
    let act = test.act(
      "safeguarding.update", by: lead.id, sealing: test.store.vault.keys(for: concern.entry))
    return try await test.store.write(act) { try $0.update(concern, ifRevision: revision) }
  }

  @Test func `a concern comes back with everything and with nothing, the newest noticed first`()
    async throws
  {
    let test = try await store()
    let earlier = bare(String(repeating: "🌧", count: 10_000), at: TestStore.now.adding(minutes: -9))
    let (full, now) = (full(), bare())
    for concern in [earlier, now, full] { try await add(concern, test) }
    #expect(
      try await test.store.read { try $0.concerns() }
        == [now, full, earlier].map { Recorded(value: $0, revision: 1) })
    #expect(try await test.store.read { try $0.concern(Concern.ID(UUID())) } == nil)
    #expect(try test.bytesOnDisk().range(of: Data("Canary".utf8)) == nil)
  }

  @Test func `it is changed and closed on its newest revision, and its history says so`()
    async throws
  {
    let test = try await store()
    let concern = bare()
    try await add(concern, test)
    var entry = concern.entry
    entry.notReportedBecause = Sample.words("I am ringing now")
    let reworded = Concern(id: concern.id, entry: entry, recordedBy: worker.id)
    await #expect(throws: StoreError.revisionConflict(current: 1)) {
      try await update(reworded, 2, test)
    }
    #expect(try await update(reworded, 1, test) == 2)
    #expect(try await update(reworded, 2, test) == 2, "nothing changed")
    let closed = Concern(
      id: concern.id, entry: entry, recordedBy: worker.id,
      closed: .init(outcome: Sample.words("Seen"), by: lead.id, on: Sample.day("2026-03-03")))
    #expect(try await update(closed, 2, test) == 3)
    #expect(
      try await test.store.read { try $0.concern(concern.id) }
        == Recorded(value: closed, revision: 3))
    let history = try await test.store.read { try $0.history(of: concern.id.uuid) }
    #expect(history.map(\.kind) == [.concern, .concern, .concern])
    #expect(history.map(\.by) == [worker.id, lead.id, lead.id])
    #expect(history[2].what.contains(#""closed_on":[null,"2026-03-03"]"#))
    await #expect(throws: StoreError.notFound(.concern)) { try await update(bare(), 1, test) }
  }

  @Test func `once it is known whom it is about, the words go under that young person's key`()
    async throws
  {
    let test = try await store()
    let vault = test.store.vault
    let concern = bare()
    #expect(vault.keys(for: concern.entry) == [.organisation])
    try await add(concern, test)
    var entry = concern.entry
    entry.youngPerson = Sample.child("LS-5")
    #expect(vault.keys(for: entry) == [vault.child(Sample.child("LS-5"))])
    let known = Concern(id: concern.id, entry: entry, recordedBy: worker.id)
    #expect(try await update(known, 1, test) == 2)
    #expect(
      try await test.store.read { try $0.concern(concern.id) }
        == Recorded(value: known, revision: 2))
    let key = try #require(try vault.keystore.key(for: vault.child(Sample.child("LS-5"))))
    try vault.keystore.destroy([key.id])
    await #expect(throws: (any Error).self, "with the key the words are gone") {
      try await test.store.read { try $0.concern(concern.id) }
    }
  }
}
