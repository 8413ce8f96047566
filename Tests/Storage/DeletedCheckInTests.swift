import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

/// Deleting takes the words out of every copy: the key goes, and it goes even if the process dies.
@Suite struct DeletedCheckInTests {
  private let me = Person.ID(UUID())

  @Test func `what is deleted is gone with its key, and the rest stays`() async throws {
    let test = try TestStore()
    let gone = try await test.checkIn(Sample.checkIn("2026-01"), of: me)
    let kept = try await test.checkIn(Sample.checkIn("2026-02"), of: me)
    let row = try #require(try await test.store.read { try $0.checkInRow(gone.id, of: me) })
    try await test.delete(gone.id, of: me)
    let vault = test.store.vault
    #expect(try vault.keystore.key(for: vault.key(of: gone.id)) == nil)
    #expect(try vault.open(row) == nil, "the copy of a row cannot be read either")
    #expect(try vault.keystore.key(for: vault.key(of: kept.id)) != nil)
    try await test.store.read { snapshot throws in
      #expect(try snapshot.checkIn(gone.id, of: me) == nil)
      #expect(try snapshot.checkIns(of: me, before: nil, limit: 5).map(\.checkIn) == [kept])
      #expect(try pending(snapshot.db) == 0)
      #expect(try KeystoreMark.stored(in: snapshot.db) == vault.keystore.mark)
      #expect(vault.keystore.mark.destroyedCount == 1)
    }
  }

  @Test func `when one is not theirs nothing is deleted`() async throws {
    let test = try TestStore()
    let other = Person.ID(UUID())
    let mine = try await test.checkIn(Sample.checkIn("2026-02"), of: me)
    let theirs = try await test.checkIn(Sample.checkIn("2026-02"), of: other)
    await #expect(throws: StoreError.notFound(.checkIn)) {
      try await test.delete(mine.id, theirs.id, of: me)
    }
    #expect(try await test.store.read { try $0.checkIn(mine.id, of: me) }?.checkIn == mine)
    #expect(try await test.store.read { try $0.checkIn(theirs.id, of: other) }?.checkIn == theirs)
    #expect(test.store.vault.keystore.mark.destroyedCount == 0)
  }

  @Test func `a dry run deletes nothing`() async throws {
    let test = try TestStore()
    let mine = try await test.checkIn(Sample.checkIn("2026-02"), of: me)
    try await test.store.write(test.act(dryRun: true)) { try $0.delete([mine.id], of: me) }
    #expect(try await test.store.read { try $0.checkIn(mine.id, of: me) }?.checkIn == mine)
    #expect(test.store.vault.keystore.mark.destroyedCount == 0)
  }

  @Test func `a month that was deleted can be answered again`() async throws {
    let test = try TestStore()
    let first = try await test.checkIn(Sample.checkIn("2026-02"), of: me)
    try await test.delete(first.id, of: me)
    let second = try await test.checkIn(Sample.checkIn("2026-02"), of: me)
    #expect(
      try await test.store.read { try $0.checkIn(of: me, in: second.month) }?.checkIn == second)
  }

  @Test func `the store opens again after a deletion, but not with the keystore of the day before`()
    async throws
  {
    let test = try TestStore()
    let gone = try await test.checkIn(Sample.checkIn("2026-01"), of: me)
    let kept = try await test.checkIn(Sample.checkIn("2026-02"), of: me)
    let before = try Data(contentsOf: URL(fileURLWithPath: test.configuration.keystorePath))
    try await test.delete(gone.id, of: me)
    try await test.store.close()
    let (moved, old) = (try test.copied(), try test.copied())
    defer {
      moved.remove()
      old.remove()
    }
    let again = try Store.open(moved.configuration)
    try await again.read { snapshot throws in
      #expect(try snapshot.checkIns(of: me, before: nil, limit: 5).map(\.checkIn) == [kept])
    }
    try await again.close()
    try before.write(to: URL(fileURLWithPath: old.configuration.keystorePath))
    #expect(
      throws: StoreRefusal.keys(.olderThanDatabase(path: old.configuration.keystorePath))
    ) { try Store.open(old.configuration) }
  }

  @Test func `a key that a dying process left alive is destroyed at the next opening`()
    async throws
  {
    let test = try TestStore()
    let gone = try await test.checkIn(Sample.checkIn("2026-02"), of: me)
    let row = try #require(try await test.store.read { try $0.checkInRow(gone.id, of: me) })
    // As far as the commit goes, and no further.
    try await test.store.write(test.act()) { transaction throws in
      try transaction.delete([gone.id], of: me)
      transaction.destroysKeys = false
    }
    #expect(try test.store.vault.open(row) != nil)
    try await test.store.close()
    let moved = try test.copied()
    defer { moved.remove() }
    let again = try Store.open(moved.configuration)
    #expect(try again.vault.open(row) == nil)
    #expect(again.vault.keystore.mark.destroyedCount == 1)
    try await again.read { snapshot throws in
      #expect(try pending(snapshot.db) == 0)
      #expect(try KeystoreMark.stored(in: snapshot.db) == again.vault.keystore.mark)
    }
    try await again.close()
  }

  @Test
  func `a keystore that fails leaves the outcome unknown to whoever deleted, and to no other`()
    async throws
  {
    let test = try TestStore()
    let gone = try await test.checkIn(Sample.checkIn("2026-02"), of: me)
    let row = try #require(try await test.store.read { try $0.checkInRow(gone.id, of: me) })
    let path = test.configuration.keystorePath
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    let (gate, opened) = try await Gate.closing(test)
    let beside = Sample.person("Beside")
    let (first, second) = (
      Task { try await test.add(beside) }, Task { try await test.delete(gone.id, of: me) }
    )
    await gate.waitForTwoMore(in: test)
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try file.truncate(atOffset: 128)
    gate.open()
    try await opened.value
    try await first.value
    await #expect(throws: StoreError.outcomeUnknown) { try await second.value }
    guard case .stoppedWriting = test.store.health else {
      Issue.record("the store still says that it can write")
      return
    }
    try file.seek(toOffset: 0)
    try file.write(contentsOf: whole)
    try file.close()
    try await test.store.close()
    let moved = try test.copied()
    defer { moved.remove() }
    let again = try Store.open(moved.configuration)
    #expect(try again.vault.open(row) == nil)
    #expect(try await again.read { try $0.person(beside.id) } != nil)
    try await again.close()
  }

  @Test func `a database from before a deletion shows what is left, and the month is free`()
    async throws
  {
    let test = try TestStore()
    let gone = try await test.checkIn(Sample.checkIn("2026-01"), of: me)
    let kept = try await test.checkIn(Sample.checkIn("2026-02"), of: me)
    let vault = test.store.vault
    // The database has the row still; the keystore is of today.
    try vault.keystore.destroy([
      try #require(try vault.keystore.key(for: vault.key(of: gone.id))).id
    ])
    try await test.store.read { snapshot throws in
      #expect(try snapshot.checkIn(gone.id, of: me) == nil)
      #expect(try snapshot.checkIns(of: me, before: nil, limit: 5).map(\.checkIn) == [kept])
    }
    let again = try await test.checkIn(Sample.checkIn("2026-01"), of: me)
    #expect(try await test.store.read { try $0.checkIn(again.id, of: me) }?.checkIn == again)
  }

  private func pending(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM key_to_destroy") ?? -1
  }
}
