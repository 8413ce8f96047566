import Foundation
import GRDB
import Testing
import Workbook

@testable import Storage

/// That somebody answered leaves no trace for whoever has the files, or the database without the keys.
@Suite struct ConfidenceTests {
  private let me = Person.ID(UUID())
  private let supervisor = Person.ID(UUID())
  private let unit = Team.ID(UUID())

  @Test func `nothing on the disk says who answered, for which unit, or what`() async throws {
    let test = try TestStore()
    let supervisor = supervisor
    try await liveThrough(test)
    // The people here are on no list, so their ids can be nowhere else.
    let disk = try test.bytesOnDisk()
    #expect(disk.range(of: Data("resilience.checkIn".utf8)) != nil, "the bytes are looked at")
    for id in [me.uuid, supervisor.uuid, unit.uuid] {
      let blob = withUnsafeBytes(of: id.uuid) { Data($0) }
      for form in [blob, Data(id.uuidString.utf8), Data(id.uuidString.lowercased().utf8)] {
        #expect(disk.range(of: form) == nil)
      }
    }
    for canary in ["Canary", "مرحبا", "WATCH-", "BRS"] {
      #expect(disk.range(of: Data(canary.utf8)) == nil, "\(canary)")
    }
  }

  @Test func `answering, sharing, replacing and deleting leave rows under a tag and nowhere else`()
    async throws
  {
    let test = try TestStore()
    let before = try await dump(test)
    try await liveThrough(test)
    let after = try await dump(test)
    let changed = Set(after.keys.filter { before[$0] != after[$0] })
    #expect(changed == ["check_in", "idempotency", "keystore_mark"])
    let tag = test.store.vault.owner(me).data
    try await test.store.read { snapshot throws in
      for (table, column) in [("check_in", "owner"), ("idempotency", "caller")] {
        let names = try Data.fetchSet(snapshot.db, sql: "SELECT \(column) FROM \(table)")
        #expect(names == [tag], "\(table)")
      }
    }
  }

  @Test func `a row says no more than a month, and its call no more than a day`() async throws {
    let test = try TestStore()
    try await liveThrough(test)
    try await test.store.read { snapshot throws in
      let columns = try snapshot.db.columns(in: "check_in").map(\.name)
      #expect(columns == ["id", "owner", "month", "revision", "key_id", "format", "blob"])
      let moments = try Int64.fetchSet(snapshot.db, sql: "SELECT at FROM idempotency")
      #expect(moments == [Sample.instant("2026-03-03T00:00:00Z").milliseconds])
      // A table with rows in the order of their insertion would tell it.
      #expect(
        throws: DatabaseError.self, "check_in has no rowid",
        performing: { try Row.fetchAll(snapshot.db, sql: "SELECT rowid FROM check_in") })
    }
  }

  @Test func `the tag depends on the keystore`() async throws {
    let (one, other) = (try TestStore(), try TestStore())
    #expect(one.store.vault.owner(me) == one.store.vault.owner(me))
    #expect(one.store.vault.owner(me) != one.store.vault.owner(supervisor))
    #expect(one.store.vault.owner(me) != other.store.vault.owner(me))
  }

  @Test func `a call in confidence is carried out once, for thirty days, and is its caller's own`()
    async throws
  {
    let test = try TestStore()
    let record = UUID()
    let call = { (person: Person.ID, params: String, at: Instant) in
      var act = test.act("resilience.checkIn", by: person)
      act.at = at
      return try await test.store.write(act) { transaction throws in
        try transaction.onceInConfidence(
          IdempotencyKey("key-1", params: Array(params.utf8)), of: person
        ) { (record, 3) }
      }
    }
    let now = TestStore.now
    #expect(try await call(me, "{}", now).replayed == false)
    for day in [0, 1, 30] {
      let again = try await call(me, "{}", now.adding(days: day))
      #expect(again.replayed && again.record == record && again.revision == 3, "day \(day)")
    }
    await #expect(throws: StoreError.idempotencyKeyReused) { try await call(me, "{ }", now) }
    #expect(try await call(supervisor, "{ }", now).replayed == false)
    #expect(try await call(me, "{ }", now.adding(days: 31)).replayed == false)
  }

  @Test func `a call in confidence that failed leaves its key free`() async throws {
    let test = try TestStore()
    let (me, key) = (me, IdempotencyKey("key-1", params: [1]))
    await #expect(throws: Refusal()) {
      try await test.store.write(test.act(by: me)) { transaction throws in
        _ = try transaction.onceInConfidence(key, of: me) { throw Refusal() }
      }
    }
    let free = try await test.store.write(test.act(by: me)) { transaction throws in
      try transaction.onceInConfidence(key, of: me) { (UUID(), 1) }
    }
    #expect(!free.replayed)
  }

  @Test func `what is deleted is overwritten in the file`() async throws {
    let test = try TestStore()
    let secure = try await test.store.write(test.act()) { transaction throws in
      try Int.fetchOne(transaction.db, sql: "PRAGMA secure_delete")
    }
    #expect(secure == 1)
  }

  /// Two months: one is shared, listed, replaced and taken back, the other deleted.
  private func liveThrough(_ test: TestStore) async throws {
    let (me, supervisor) = (me, supervisor)
    let kept = Sample.fullCheckIn("2026-02", unit: unit)
    let gone = Sample.fullCheckIn("2026-01", unit: unit)
    for checkIn in [kept, gone] {
      let act = test.act(
        "resilience.checkIn", by: me, sealing: test.store.vault.keys(for: checkIn.id))
      try await test.store.write(act) { transaction throws in
        let key = IdempotencyKey("key \(checkIn.month)", params: [1])
        _ = try transaction.onceInConfidence(key, of: me) {
          try transaction.add(checkIn, of: me, wishes: [], sharedWith: [])
          return (checkIn.id.uuid, 1)
        }
      }
    }
    try await test.store.write(test.act("resilience.share", by: me)) { transaction throws in
      _ = try transaction.share(kept.id, of: me, with: [supervisor])
    }
    try await test.store.readNoting(test.act("resilience.list", by: me)) { snapshot, _ throws in
      #expect(try snapshot.checkIns(of: me, before: nil, limit: 5).count == 2)
      #expect(
        try snapshot.checkIns(of: me, sharedWith: supervisor, before: nil, limit: 5).count == 1)
    }
    try await test.store.write(test.act("resilience.checkIn", by: me)) { transaction throws in
      _ = try transaction.replace(
        kept, of: me, wishes: [], sharedWith: [supervisor], ifRevision: 2)
    }
    try await test.store.write(test.act("resilience.unshare", by: me)) { transaction throws in
      _ = try transaction.share(kept.id, of: me, with: [])
    }
    try await test.delete(gone.id, of: me)
  }

  /// Every row of every table, as text.
  private func dump(_ test: TestStore) async throws -> [String: [String]] {
    try await test.store.read { snapshot throws in
      let tables = try String.fetchAll(
        snapshot.db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      #expect(tables.count > 20)
      return try tables.reduce(into: [:]) { dump, table in
        let rows = try Row.fetchAll(snapshot.db, sql: "SELECT * FROM \"\(table)\"")
        dump[table] = rows.map { row in
          row.databaseValues.map { value in
            if case .blob(let data) = value.storage { return data.base64EncodedString() }
            return "\(value)"
          }.joined(separator: "|")
        }
      }
    }
  }
}
