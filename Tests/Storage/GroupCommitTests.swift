import Dispatch
import Foundation
import GRDB
import Testing
import Workbook

@testable import Storage

struct Refusal: Error, Equatable {}

@Suite struct GroupCommitTests {
  @Test func `two hundred writes at the same time are all there`() async throws {
    let test = try TestStore()
    let people = (0..<200).map { Sample.person("Person \($0)") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for person in people { group.addTask { try await test.add(person) } }
      try await group.waitForAll()
    }
    let names = try await test.store.read { try $0.names(of: Set(people.map(\.id))) }
    #expect(names.count == 200)
    #expect(try await test.store.read { try $0.changeSequence() } == 200)
  }

  @Test func `a body that fails is undone alone, and only its caller hears of it`() async throws {
    let test = try TestStore()
    let (gate, opened) = try await Gate.closing(test)
    let kept = Sample.person("Kept")
    let undone = Sample.person("Undone")
    let first = Task { try await test.add(kept) }
    let second = Task {
      try await test.store.write(test.act()) { transaction throws in
        try transaction.add(undone)
        throw Refusal()
      }
    }
    await gate.waitForTwoMore(in: test)
    gate.open()
    try await opened.value
    try await first.value
    await #expect(throws: Refusal()) { try await second.value }
    try await test.store.read { snapshot throws in
      #expect(try snapshot.person(kept.id) != nil)
      #expect(try snapshot.person(undone.id) == nil)
      #expect(try snapshot.changes(after: 0, limit: 10).map(\.record) == [kept.id.uuid])
    }
    #expect(test.store.health == .good)
  }

  @Test func `a constraint that is broken fails only the write that broke it`() async throws {
    let test = try TestStore()
    let person = Sample.person("Once")
    try await test.add(person)
    await #expect(throws: StoreError.alreadyExists(.person)) { try await test.add(person) }
    await #expect(throws: StoreError.unknownReference) {
      try await test.add(Sample.person("In no team", team: Team.ID(UUID())))
    }
    try await test.add(Sample.person("Next"))
    #expect(test.store.health == .good)
  }

  @Test func `a write whose caller was cancelled is carried out`() async throws {
    let test = try TestStore()
    let person = Sample.person("Written all the same")
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      try await test.add(person)
    }
    task.cancel()
    try await task.value
    #expect(try await test.store.read { try $0.person(person.id) } != nil)
  }

  @Test func `a dry run answers and stores nothing`() async throws {
    let test = try TestStore()
    let person = Sample.person("Not stored")
    let seen = try await test.store.write(test.act(dryRun: true)) { transaction throws in
      try transaction.add(person)
      transaction.notes.wrote(.person(person.id))
      return try transaction.person(person.id) != nil
    }
    #expect(seen)
    try await test.store.read { snapshot throws in
      #expect(try snapshot.person(person.id) == nil)
      #expect(try snapshot.changeSequence() == 0)
      #expect(try snapshot.accessLog(after: 0, limit: 1).isEmpty)
    }
  }

  @Test func `a queue that is full refuses one more as busy`() async throws {
    let test = try TestStore { $0.longestQueue = 2 }
    let (gate, opened) = try await Gate.closing(test)
    let first = Task { try await test.add(Sample.person("First")) }
    let second = Task { try await test.add(Sample.person("Second")) }
    await gate.waitForTwoMore(in: test)
    await #expect(throws: StoreError.busy) { try await test.add(Sample.person("Third")) }
    gate.open()
    try await opened.value
    try await first.value
    try await second.value
  }

  @Test func `closing finishes what waits and takes nothing more`() async throws {
    let test = try TestStore()
    let person = Sample.person("Before closing")
    try await test.add(person)
    try await test.store.close()
    await #expect(throws: StoreError.closing) { try await test.add(Sample.person("After")) }
    #expect(test.store.health == .closed)
  }

  @Test func `no foreign key is deferred, so that no commit fails for everybody`() async throws {
    let test = try TestStore()
    let schema = try await test.store.read { snapshot throws in
      try String.fetchAll(
        snapshot.db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
    }
    #expect(schema.count > 20)
    #expect(!schema.contains { $0.uppercased().contains("DEFER") })
    #expect(
      try await test.store.read { try Int.fetchOne($0.db, sql: "PRAGMA defer_foreign_keys") } == 0)
  }
}

/// Holds the writer inside a write, so that what is submitted meanwhile becomes one group.
final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  /// - Returns: when the writer is held.
  static func closing(_ test: TestStore) async throws -> (Gate, Task<Void, any Error>) {
    let gate = Gate()
    let (entered, entering) = AsyncStream<Void>.makeStream()
    let task = Task {
      try await test.store.write(test.act()) { _ in
        entering.finish()
        gate.semaphore.wait()
      }
    }
    for await _ in entered {}
    return (gate, task)
  }

  func open() { semaphore.signal() }

  func waitForTwoMore(in test: TestStore) async {
    while test.store.waitingWrites < 2 { await Task.yield() }
  }
}
