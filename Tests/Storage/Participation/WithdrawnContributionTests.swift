import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

/// Taking it back takes the words out of every copy: the key goes, and it goes even if the process dies.
@Suite struct WithdrawnContributionTests {
  private static let code = Sample.code("K7Q4-WM2T-9XPD")

  private func heard(_ test: TestStore) async throws -> (Contribution.ID, ContributionRow) {
    try await test.makeSpareKeys()
    let child = NamedSpeaker(youngPerson: Sample.child("LS-1"), name: nil, contact: nil)
    var entry = Sample.feedback("CanaryWords")
    if let child { entry.identity = .named(child) }
    let id = try await test.hear(Sample.contribution(entry), code: Self.code)
    try await test.take(.sentToDecisionMaker(try await person(test), ask: Sample.ask), id)
    let row = try #require(try await test.store.read { try $0.contributionRow(id) })
    return (id, row)
  }

  private func person(_ test: TestStore) async throws -> Person.ID {
    let person = Sample.person("Decides")
    try await test.add(person)
    return person.id
  }

  private func blob(_ row: ContributionRow) throws -> [UInt8] { Array(try #require(row.blob)) }

  @Test func `its words and those of every step are gone with the key, and the rest stays`()
    async throws
  {
    let test = try TestStore()
    let (id, row) = try await heard(test)
    let kept = try await test.hear(Sample.contribution(Sample.feedback("kept")))
    let vault = test.store.vault
    let key = try #require(try vault.keystore.key(for: row.subject)).id
    #expect(try await test.withdraw(id) == 3)
    #expect(try vault.keystore.key(for: row.subject) == nil)
    #expect(throws: SealError.keyDestroyed(key), "the copy of a row cannot be read either") {
      try vault.open(StoredContribution.self, of: row.id, try blob(row))
    }
    try await test.store.read { snapshot throws in
      let record = try #require(try snapshot.contribution(id))
      #expect(record.entry == nil && record.steps.isEmpty)
      #expect(record.head.withdrawnOn == TestStore.now.day && record.head.withdrawnBy == nil)
      #expect(record.head.child == nil, "whose it was is no longer said")
      let steps = try Int.fetchOne(
        snapshot.db, sql: "SELECT count(*) FROM contribution_step WHERE contribution = ?",
        arguments: [id.uuid])
      #expect(steps == 0, "who did what with it and when is not kept either")
      #expect(try snapshot.contribution(with: Self.code) == id, "its code finds that it is gone")
      #expect(try snapshot.contribution(kept)?.entry == Sample.feedback("kept"))
      #expect(try pending(snapshot.db) == 0)
      #expect(vault.keystore.mark.destroyedCount == 1)
    }
  }

  @Test func `who took it back stays, when it was somebody here`() async throws {
    let test = try TestStore()
    let (id, _) = try await heard(test)
    let me = try await person(test)
    _ = try await test.withdraw(id, by: me)
    let head = try await test.store.read { try $0.contributionHead(id) }
    #expect(head?.withdrawnBy == me)
  }

  @Test func `a concern that came from it outlives it`() async throws {
    let test = try TestStore()
    let (id, _) = try await heard(test)
    let me = try await person(test)
    var entry = ConcernEntry(
      noticedAt: TestStore.now, noticedBy: me, exactWords: Sample.words("he waits at the gate"),
      immediateDanger: false)
    entry.contribution = id
    entry.youngPerson = Sample.child("LS-1")
    let concern = Concern(id: Concern.ID(UUID()), entry: entry, recordedBy: me)
    try await test.store.write(test.act(sealing: test.store.vault.keys(for: entry))) {
      try $0.add(concern)
    }
    _ = try await test.withdraw(id)
    #expect(
      try await test.store.read { try $0.concern(concern.id) }
        == Recorded(value: concern, revision: 1))
  }

  @Test func `a dry run takes nothing back, and an older revision neither`() async throws {
    let test = try TestStore()
    let (id, row) = try await heard(test)
    try await test.store.write(test.act(dryRun: true)) {
      _ = try $0.withdraw(id, on: TestStore.now.day, by: nil, ifRevision: nil)
    }
    await #expect(throws: StoreError.revisionConflict(current: 2)) {
      try await test.store.write(test.act()) {
        try $0.withdraw(id, on: TestStore.now.day, by: nil, ifRevision: 1)
      }
    }
    #expect(try test.store.vault.keystore.key(for: row.subject) != nil)
    #expect(try await test.store.read { try $0.contribution(id)?.steps.count } == 1)
  }

  @Test func `a key that a dying process left alive is destroyed at the next opening`()
    async throws
  {
    let test = try TestStore()
    let (id, row) = try await heard(test)
    // As far as the commit goes, and no further.
    try await test.store.write(test.act()) { transaction throws in
      _ = try transaction.withdraw(id, on: TestStore.now.day, by: nil, ifRevision: nil)
      transaction.destroysKeys = false
    }
    let key = try #require(try test.store.vault.keystore.key(for: row.subject)).id
    try await test.store.close()
    let moved = try test.copied()
    defer { moved.remove() }
    let again = try Store.open(moved.configuration)
    #expect(try again.vault.keystore.key(for: row.subject) == nil)
    #expect(throws: SealError.keyDestroyed(key)) {
      try again.vault.open(StoredContribution.self, of: row.id, try blob(row))
    }
    try await again.read { snapshot throws in
      #expect(try pending(snapshot.db) == 0)
      #expect(try snapshot.contribution(id)?.head.withdrawnOn == TestStore.now.day)
    }
    try await again.close()
  }

  @Test func `a database from before shows no words of what was taken back since`() async throws {
    let test = try TestStore()
    let (id, row) = try await heard(test)
    let vault = test.store.vault
    // The database has the row still; the keystore is of today.
    try vault.keystore.destroy([try #require(try vault.keystore.key(for: row.subject)).id])
    let record = try #require(try await test.store.read { try $0.contribution(id) })
    #expect(record.entry == nil && record.steps.isEmpty)
  }

  @Test func `a step that was put in another's place does not open`() async throws {
    let test = try TestStore()
    let (id, _) = try await heard(test)
    try await test.take(.acknowledged, id)
    try await test.store.write(test.act()) { transaction throws in
      try transaction.db.execute(
        sql: """
          UPDATE contribution_step SET blob = (SELECT blob FROM contribution_step WHERE seq = 1)
          WHERE seq = 2
          """)
    }
    await #expect(throws: (any Error).self) {
      try await test.store.read { try $0.contribution(id) }
    }
  }

  private func pending(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM key_to_destroy") ?? -1
  }
}
