import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

/// Whoever changes the access log is found out, and where.
@Suite struct AccessChainTests {
  private static let rows = 12

  @Test func `an untouched log is sound, from its first row to its last`() async throws {
    let log = try await SignedLog(rows: Self.rows)
    let verdict = try log.check()
    #expect(verdict.isSound)
    #expect(verdict.fromRow == 1 && verdict.untilRow == 12 && verdict.rows == 12)
    #expect(verdict.signed?.row == 12)
  }

  @Test func `an empty log is sound`() async throws {
    let verdict = try await SignedLog(rows: 0).check()
    #expect(verdict == LogVerdict(fromRow: 0, untilRow: 0, rows: 0, signed: nil, fault: nil))
  }

  @Test(arguments: [
    "at = at + 1", "caller = randomblob(16)", "capacity = 3", "method = method || 'x'",
    "direction = 3 - direction", "subject_person = randomblob(16)", "record = randomblob(16)",
    "record = NULL", "reason = NULL", "reason = zeroblob(80)", "hash = randomblob(32)",
  ])
  func `altering anything of a row names that row`(change: String) async throws {
    let log = try await SignedLog(rows: Self.rows)
    try log.attack { db in
      try db.execute(sql: "UPDATE access_log SET \(change) WHERE seq = 5")
    }
    #expect(try log.check().fault == LogFault(firstBadRow: 5, kind: .altered))
  }

  @Test func `deleting a row names it`() async throws {
    let log = try await SignedLog(rows: Self.rows)
    try log.attack { db in try db.execute(sql: "DELETE FROM access_log WHERE seq = 7") }
    #expect(try log.check().fault == LogFault(firstBadRow: 7, kind: .missing))
  }

  @Test func `deleting a row and closing the gap names its place`() async throws {
    let log = try await SignedLog(rows: Self.rows)
    try log.attack { db in
      try db.execute(sql: "DELETE FROM access_log WHERE seq = 7")
      for row in 8...12 {
        try db.execute(
          sql: "UPDATE access_log SET seq = ? WHERE seq = ?", arguments: [row - 1, row])
      }
    }
    #expect(try log.check().fault == LogFault(firstBadRow: 7, kind: .altered))
  }

  @Test func `inserting a row names its place`() async throws {
    let log = try await SignedLog(rows: Self.rows)
    try log.attack { db in
      for row in stride(from: 12, through: 4, by: -1) {
        try db.execute(
          sql: "UPDATE access_log SET seq = ? WHERE seq = ?", arguments: [row + 1, row])
      }
      try db.execute(
        sql: """
          INSERT INTO access_log SELECT 4, at, caller, capacity, method, direction, subject_person,
            subject_child, record, reason, hash FROM access_log WHERE seq = 5
          """)
    }
    #expect(try log.check().fault == LogFault(firstBadRow: 5, kind: .altered))
  }

  @Test func `swapping two rows names the first of them`() async throws {
    let log = try await SignedLog(rows: Self.rows)
    try log.attack { db in
      for (from, to) in [(3, 99), (9, 3), (99, 9)] {
        try db.execute(
          sql: "UPDATE access_log SET seq = ? WHERE seq = ?", arguments: [to, from])
      }
    }
    #expect(try log.check().fault == LogFault(firstBadRow: 3, kind: .altered))
  }

  @Test func `cutting the log short names the first row that is gone, and the store stays shut`()
    async throws
  {
    let log = try await SignedLog(rows: Self.rows)
    try log.attack { db in try db.execute(sql: "DELETE FROM access_log WHERE seq > 10") }
    let fault = LogFault(firstBadRow: 11, kind: .cutShort(signed: 12))
    #expect(try log.check().fault == fault)
    #expect(throws: log.refusal(fault)) { try Store.open(log.configuration) }
  }

  @Test func `cutting it short and writing new rows that fit is found by what was signed`()
    async throws
  {
    let log = try await SignedLog(rows: 4)
    try await log.add(4)
    try await log.add(4)
    try log.attack { db in
      try db.execute(sql: "DELETE FROM access_log WHERE seq > 6")
      try Self.rechain(from: 7, through: 14, in: db)
    }
    // Rows 1 to 4 and 5 to 8 were signed together: between them nothing tells more.
    let fault = LogFault(firstBadRow: 5, kind: .rewritten(signed: 8))
    #expect(try log.check().fault == fault)
    #expect(throws: log.refusal(fault)) { try Store.open(log.configuration) }
  }

  @Test func `the log of another database is not taken for this one's`() async throws {
    let (log, other) = (try await SignedLog(rows: 3), try await SignedLog(rows: 5))
    try FileManager.default.removeItem(atPath: log.configuration.checkpointPath)
    try FileManager.default.copyItem(
      atPath: other.configuration.checkpointPath, toPath: log.configuration.checkpointPath)
    #expect(throws: StoreRefusal.self) { try Store.open(log.configuration) }
  }

  @Test func `what was done to unsigned rows is found when the store opens`() async throws {
    let test = try TestStore()
    try await test.note(6)
    // As after a power cut: the last minute is not signed.
    let copy = try test.copied()
    defer { copy.remove() }
    try SignedLog.attack(copy.configuration) { db in
      try db.execute(sql: "UPDATE access_log SET method = 'else' WHERE seq = 2")
    }
    let fault = LogFault(firstBadRow: 2, kind: .altered)
    #expect(
      throws: StoreRefusal.logTampered(path: copy.configuration.databasePath, fault: fault)
    ) { try Store.open(copy.configuration) }
  }

  /// Rows that fit one another, as somebody makes them who knows how the chain is made.
  private static func rechain(from: Int, through: Int, in db: Database) throws {
    var chain = try AccessChain(continuing: db)
    for number in from...through {
      try chain.append(
        AccessRow(
          at: Int64(number), method: "test.forged", direction: 1, person: UUID()), in: db)
    }
  }
}

/// A store with a log of so many rows, closed and so signed.
final class SignedLog: Sendable {
  private let test: TestStore
  let configuration: Store.Configuration

  init(rows: Int) async throws {
    test = try TestStore()
    configuration = test.configuration
    try await test.note(rows)
    try await test.store.close()
  }

  /// More rows, signed when the store closes again.
  func add(_ rows: Int) async throws {
    let store = try Store.open(configuration)
    try await TestStore.note(rows, in: store, by: test.act("test.read"))
    try await store.close()
  }

  func check() throws -> LogVerdict {
    let key = try SigningKey.load(from: configuration.signingKeyPath)
    let file = try CheckpointFile.open(
      at: configuration.checkpointPath, creatingIfMissing: false, verifying: key.verifyingKey)
    let queue = try DatabaseQueue(path: configuration.databasePath)
    return try LogCheck.whole(queue, against: Checkpoint.inForce(file.all()))
  }

  func refusal(_ fault: LogFault) -> StoreRefusal {
    .logTampered(path: configuration.databasePath, fault: fault)
  }

  func attack(_ change: (Database) throws -> Void) throws {
    try Self.attack(configuration, change)
  }

  /// By somebody who may write to the database file and knows SQLite.
  static func attack(
    _ configuration: Store.Configuration, _ change: (Database) throws -> Void
  ) throws {
    let queue = try DatabaseQueue(path: configuration.databasePath)
    try queue.write { db in
      try db.execute(sql: "DROP TRIGGER access_log_is_never_altered")
      try db.execute(sql: "DROP TRIGGER access_log_is_never_shortened")
      try change(db)
    }
    try queue.close()
  }
}

extension TestStore {
  /// So many rows of the log, one a call; every third is read with a reason.
  func note(_ rows: Int) async throws {
    try await Self.note(rows, in: store, by: act("test.read"))
  }

  static func note(_ rows: Int, in store: Store, by act: Act) async throws {
    for number in 0..<rows {
      var act = act
      act.caller = Person.ID(UUID())
      act.reason = number % 3 == 1 ? Sample.words("A request was made") : nil
      try await store.write(act) { transaction in
        transaction.notes.capacity = .role(.leader)
        transaction.notes.read(.person(Person.ID(UUID())), record: UUID())
      }
    }
  }
}
