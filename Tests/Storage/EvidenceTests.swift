import Foundation
import GRDB
import Testing
import Workbook

@testable import Storage

/// Idempotency, revisions, histories, the change feed and the access log.
@Suite struct EvidenceTests {
  private let caller = Sample.person("Caller")

  @Test func `a call repeated with its key is carried out once and answered the same`()
    async throws
  {
    let test = try TestStore()
    try await test.add(caller)
    let person = Sample.person("Once only")
    let add = { (params: String, act: Act) in
      try await test.store.write(act) { transaction throws in
        try transaction.once(IdempotencyKey("key-1", params: Array(params.utf8))) {
          try transaction.add(person)
          return (person.id.uuid, 1)
        }
      }
    }
    let act = test.act("people.add", by: caller.id)
    let first = try await add("{\"a\":1}", act)
    let second = try await add("{\"a\":1}", act)
    #expect(first.record == person.id.uuid && first.revision == 1 && !first.replayed)
    #expect(second.record == person.id.uuid && second.revision == 1 && second.replayed)
    await #expect(throws: StoreError.idempotencyKeyReused) { try await add("{\"a\":2}", act) }
  }

  @Test func `a key belongs to its caller and method, for thirty days`() async throws {
    let test = try TestStore()
    let other = Sample.person("Other")
    try await test.add(caller, other)
    let key = IdempotencyKey("key-1", params: [1])
    let act = test.act("people.add", by: caller.id)
    try await test.store.write(act) { transaction throws in
      try transaction.remember(key, record: caller.id.uuid, revision: 7)
    }
    var late = act
    late.at = act.at.adding(days: 31)
    var almost = act
    almost.at = act.at.adding(days: 30)
    let expected: [(Act, EarlierCall)] = [
      (act, .same(record: caller.id.uuid, revision: 7)),
      (almost, .same(record: caller.id.uuid, revision: 7)),
      (late, .none),
      (test.act("people.add", by: other.id), .none),
      (test.act("people.update", by: caller.id), .none),
    ]
    for (act, answer) in expected {
      let found = try await test.store.write(act) { try $0.earlierCall(key) }
      #expect(found == answer, "\(act.method)")
    }
  }

  @Test func `a key whose call failed is free`() async throws {
    let test = try TestStore()
    try await test.add(caller)
    let key = IdempotencyKey("key-1", params: [1])
    let act = test.act("people.add", by: caller.id)
    await #expect(throws: Refusal()) {
      try await test.store.write(act) { transaction throws in
        _ = try transaction.once(key) { throw Refusal() }
      }
    }
    #expect(try await test.store.write(act) { try $0.earlierCall(key) } == .none)
  }

  @Test func `a key and its params are kept as digests only`() async throws {
    let test = try TestStore()
    try await test.add(caller)
    try await test.store.write(test.act(by: caller.id)) { transaction throws in
      try transaction.remember(
        IdempotencyKey("CanaryKey", params: Array("CanaryParams".utf8)), record: caller.id.uuid,
        revision: 1)
    }
    let bytes = try test.bytesOnDisk()
    #expect(bytes.range(of: Data("CanaryParams".utf8)) == nil)
    #expect(bytes.range(of: Data("CanaryKey".utf8)) == nil)
  }

  @Test func `a change must name the revision it was made from`() async throws {
    let test = try TestStore()
    let person = Sample.person("Somebody")
    try await test.add(person)
    let renamed = Person(
      id: person.id, name: Sample.words("Renamed"), discipline: person.discipline,
      agency: person.agency, team: nil, careerStage: person.careerStage, started: person.started)
    let revision = try await test.store.write(test.act()) {
      try $0.update(renamed, ifRevision: 1)
    }
    #expect(revision == 2)
    await #expect(throws: StoreError.revisionConflict(current: 2)) {
      try await test.store.write(test.act()) { try $0.update(person, ifRevision: 1) }
    }
    let unchanged = try await test.store.write(test.act()) {
      try $0.update(renamed, ifRevision: 2)
    }
    #expect(unchanged == 2)
    let history = try await test.store.read { try $0.history(of: person.id.uuid) }
    #expect(history.map(\.revision) == [1, 2])
    #expect(history.map(\.what) == ["created", #"{"name":["Somebody","Renamed"]}"#])
  }

  @Test func `nothing that is evidence can be overwritten`() async throws {
    let test = try TestStore()
    let supervisor = Sample.person("Supervisor")
    try await test.add(caller, supervisor)
    _ = try await test.record(
      Sample.individual(supervisor.id, caller.id, about: [Sample.child("LS-1")]))
    try await test.store.write(test.act(by: caller.id)) { $0.notes.read(.person(caller.id)) }
    for sql in [
      "UPDATE sealed SET revision = 2", "UPDATE record_revision SET what = ''",
      "UPDATE change SET revision = 2", "UPDATE access_log SET at = 0", "DELETE FROM access_log",
    ] {
      await #expect(throws: (any Error).self, "\(sql)") {
        try await test.store.write(test.act()) { try $0.db.execute(sql: sql) }
      }
    }
  }

  @Test func `a value of the wrong type is refused by the table`() async throws {
    let test = try TestStore()
    try await test.add(caller)
    for sql in [
      "UPDATE person SET started = 20260101", "UPDATE person SET discipline = 'police'",
      "UPDATE person SET discipline = 8", "UPDATE person SET objects_to_linking = 2",
      "UPDATE person SET id = 'text'",
    ] {
      await #expect(throws: (any Error).self, "\(sql)") {
        try await test.store.write(test.act()) { try $0.db.execute(sql: sql) }
      }
    }
  }

  @Test func `the access log has one row for each person, before the answer is given`()
    async throws
  {
    let test = try TestStore()
    let (one, two) = (Sample.person("One"), Sample.person("Two"))
    try await test.add(caller, one, two)
    let child = test.store.vault.tag(of: Sample.child("LS-40411"))
    let reason = Sample.words("A concern was raised")
    let act = test.act("supervision.list", by: caller.id, reason: reason)
    let answer = try await test.store.readNoting(act) { snapshot, notes in
      notes.capacity = .role(.safeguardingLead)
      notes.read(.person(one.id), record: one.id.uuid)
      notes.read(.person(two.id), record: one.id.uuid)
      notes.read(.person(two.id), record: two.id.uuid)
      notes.read(.child(child))
      return try snapshot.person(one.id)?.value.name
    }
    #expect(answer == one.name)
    try await test.store.read { snapshot throws in
      let log = try snapshot.accessLog(after: 0, limit: 10)
      #expect(log.map(\.subject) == [.person(one.id), .person(two.id), .child(child)])
      #expect(log.map(\.record) == [one.id.uuid, nil, nil])
      #expect(log.allSatisfy { $0.reason == reason && $0.role == .safeguardingLead })
      #expect(log.allSatisfy { $0.caller == caller.id && $0.direction == .read })
      #expect(try snapshot.whoRead(one.id, limit: 10).map(\.sequence) == [1])
      #expect(try snapshot.whoRead(child, limit: 10).map(\.sequence) == [3])
      #expect(try snapshot.whoRead(two.id, before: 2, limit: 10).isEmpty)
    }
  }

  @Test func `a refused read leaves nothing in the access log`() async throws {
    let test = try TestStore()
    try await test.add(caller)
    await #expect(throws: Refusal()) {
      try await test.store.readNoting(test.act(by: caller.id)) { _, notes in
        notes.read(.person(caller.id))
        throw Refusal()
      }
    }
    #expect(try await test.store.read { try $0.accessLog(after: 0, limit: 1) }.isEmpty)
  }

  @Test func `what one call read and wrote of the same person is one row, written`() async throws {
    let test = try TestStore()
    try await test.add(caller)
    try await test.store.write(test.act(by: caller.id)) { transaction throws in
      transaction.notes.wrote(.person(caller.id), record: caller.id.uuid)
      transaction.notes.read(.person(caller.id), record: caller.id.uuid)
    }
    let log = try await test.store.read { try $0.accessLog(after: 0, limit: 10) }
    #expect(log.map(\.direction) == [.wrote])
    #expect(log.map(\.record) == [caller.id.uuid])
  }
}
