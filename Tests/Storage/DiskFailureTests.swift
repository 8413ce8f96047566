import Foundation
import GRDB
import Testing
import Workbook

@testable import Storage

/// What happens when the disk fails while a group is written.
@Suite struct DiskFailureTests {
  @Test func `a commit that fails leaves the outcome unknown to the whole group`() async throws {
    let test = try TestStore()
    try await expectUnknown(test) { transaction throws in
      transaction.db.add(transactionObserver: FailingCommit(), extent: .databaseLifetime)
    }
  }

  @Test func `a full disk leaves the outcome unknown to the whole group`() async throws {
    let test = try TestStore()
    try await expectUnknown(test) { transaction throws in
      let pages = try Int.fetchOne(transaction.db, sql: "PRAGMA page_count") ?? 0
      try transaction.db.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
      for number in 0..<2000 { try transaction.add(Sample.person("Too many \(number)")) }
    }
  }

  @Test func `a body that swallows the loss of the transaction does not hide it`() async throws {
    let test = try TestStore()
    try await expectUnknown(test) { transaction throws in
      // What SQLite does by itself on FULL and IOERR.
      try transaction.db.execute(sql: "ROLLBACK")
    }
  }

  /// Runs the body in one group with two honest writes; then nothing more is taken.
  private func expectUnknown(
    _ test: TestStore, _ body: @escaping @Sendable (Transaction) throws -> Void
  ) async throws {
    let before = Sample.person("Before")
    try await test.add(before)
    let (gate, opened) = try await Gate.closing(test)
    let (early, late) = (Sample.person("Early"), Sample.person("Late"))
    let first = Task { try await test.add(early) }
    while test.store.waitingWrites < 1 { await Task.yield() }
    let failing = Task { try await test.store.write(test.act(), body) }
    while test.store.waitingWrites < 2 { await Task.yield() }
    let last = Task { try await test.add(late) }
    while test.store.waitingWrites < 3 { await Task.yield() }
    gate.open()
    try await opened.value

    for task in [first, failing, last] {
      await #expect(throws: StoreError.outcomeUnknown) { try await task.value }
    }
    guard case .stoppedWriting = test.store.health else {
      Issue.record("the store still says that it can write")
      return
    }
    await #expect(throws: StoreError.stopped) { try await test.add(Sample.person("Never")) }
    try await test.store.read { snapshot throws in
      #expect(try snapshot.person(before.id) != nil)
      #expect(try snapshot.person(early.id) == nil)
      #expect(try snapshot.person(late.id) == nil)
    }
  }
}

private final class FailingCommit: TransactionObserver {
  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseWillCommit() throws { throw DatabaseError(resultCode: .SQLITE_IOERR) }
  func databaseDidCommit(_ db: Database) {}
  func databaseDidRollback(_ db: Database) {}
}
