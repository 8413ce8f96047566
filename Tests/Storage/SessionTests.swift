import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

@Suite struct SessionTests {
  private let supervisor = Sample.person("Supervisor")
  private let supervisee = Sample.person("Supervisee")
  private let child = Sample.child("LS-40411")
  private let other = Sample.child("LS-40412")

  private func stored(
    _ session: RecordedSession, in test: TestStore
  ) async throws -> SessionRecord {
    try await test.add(supervisor, supervisee)
    let id = try await test.record(session, by: supervisor.id)
    return try #require(try await test.store.read { try $0.session(id) })
  }

  @Test func `a session with every field filled in comes back as it was recorded`() async throws {
    let test = try TestStore()
    let session = Sample.everything(supervisor.id, supervisee.id, child, other)
    let record = try await stored(session, in: test)
    let entry = try await test.store.read { try $0.entry(of: record, opening: .all) }
    var expected = session.entry
    // The order of a selection is that of its list.
    expected.thinking.purposes.sort()
    #expect(entry == expected)
    #expect(record.day == Sample.day("2026-02-02"))
    #expect(record.uninterruptedMinutes == 90)
    #expect(record.recordedBy == supervisor.id)
    #expect(record.revision == 1)
    #expect(record.state == .shared)
  }

  @Test func `a plain session comes back as it was recorded`() async throws {
    let test = try TestStore()
    let session = Sample.talk(supervisor.id, supervisee.id)
    let record = try await stored(session, in: test)
    #expect(
      try await test.store.read { try $0.entry(of: record, opening: .all) } == session.entry)
  }

  @Test func `whoever may read one child's part gets nothing of the other parts`() async throws {
    let test = try TestStore()
    let session = Sample.everything(supervisor.id, supervisee.id, child, other)
    let record = try await stored(session, in: test)
    let tag = test.store.vault.tag(of: child)
    let entry = try await test.store.read { snapshot throws in
      try snapshot.entry(
        of: record,
        opening: SessionParts(record: false, cases: .about([tag]), personalPart: false))
    }
    #expect(entry.cases == [session.entry.cases[0]])
    #expect(entry.actions == [session.entry.actions[0]])
    #expect(entry.chosenCase == .about(child))
    #expect(entry.personalPart == nil)
    #expect(entry.thinking == SessionThinking())
    #expect(entry.question == nil)
    #expect(entry.preparation == nil)
    #expect(entry.decision == nil)
    #expect(entry.othersAttending == nil)
    #expect(entry.notHeld?.whyNoReplacement == nil)
  }

  @Test func `the record alone opens no case and no personal part`() async throws {
    let test = try TestStore()
    let session = Sample.everything(supervisor.id, supervisee.id, child, other)
    let record = try await stored(session, in: test)
    let entry = try await test.store.read { snapshot throws in
      try snapshot.entry(
        of: record, opening: SessionParts(record: true, cases: .none, personalPart: false))
    }
    #expect(entry.cases.isEmpty)
    #expect(entry.chosenCase?.youngPerson == nil)
    #expect(entry.personalPart == nil)
    #expect(entry.thinking.reflection == Sample.words("CanaryReflection"))
  }

  @Test func `nothing that anybody wrote stands on the disk in clear`() async throws {
    let test = try TestStore()
    let session = Sample.everything(supervisor.id, supervisee.id, child, other)
    _ = try await stored(session, in: test)
    let act = test.act(by: supervisor.id, reason: Sample.words("CanaryAccessReason"))
    try await test.store.write(act) { transaction throws in
      transaction.notes.read(.person(supervisee.id))
    }
    let disk = try test.bytesOnDisk()
    #expect(disk.range(of: Data("Supervisee".utf8)) != nil, "names of people are not sealed")
    for canary in ["Canary", "CANARY", "LS-4041", "مرحبا"] {
      #expect(disk.range(of: Data(canary.utf8)) == nil, "\(canary)")
    }
  }

  @Test func `a child's words are under the child's key and no other`() async throws {
    let test = try TestStore()
    let session = Sample.everything(supervisor.id, supervisee.id, child, other)
    let record = try await stored(session, in: test)
    let vault = test.store.vault
    try vault.keystore.destroy([
      try #require(try vault.keystore.key(for: vault.child(child))).id
    ])
    try await test.store.read { snapshot throws in
      let others = try snapshot.entry(
        of: record,
        opening: SessionParts(
          record: true, cases: .about([vault.tag(of: other)]), personalPart: true))
      #expect(others.personalPart == session.entry.personalPart)
      #expect(others.cases == [session.entry.cases[1]])
    }
    await #expect(throws: (any Error).self) {
      try await test.store.read { try $0.entry(of: record, opening: .all) }
    }
  }

  @Test func `a supervisee confirms and rates once, beside the record`() async throws {
    let test = try TestStore()
    let session = Sample.individual(supervisor.id, supervisee.id, about: [child])
    let record = try await stored(session, in: test)
    let discussion = record.discussions[0].id
    let usefulness = try #require(
      Usefulness(spokeHonestly: 4, thinkingMoved: 5, knowWhatHappensNext: 3))
    let answer: @Sendable (Transaction) throws -> Void = { transaction throws in
      try transaction.confirm(
        record, by: supervisee.id, happened: true, minutes: 95, interrupted: true)
      try transaction.rateUsefulness(record, by: supervisee.id, usefulness)
      try transaction.rateDepth(discussion, in: record, by: supervisee.id, .explanation)
    }
    try await test.store.write(test.act(by: supervisee.id), answer)
    let after = try #require(try await test.store.read { try $0.session(record.id) })
    #expect(
      after.people[0].confirmation
        == SessionConfirmation(
          at: TestStore.now, happened: true, minutes: 95, interrupted: true))
    #expect(after.people[0].usefulness == usefulness)
    #expect(after.discussions[0].superviseeDepths == [supervisee.id: .explanation])
    #expect(after.discussions[0].supervisorDepth == .exploration)
    #expect(after.revision == 1)
    await #expect(throws: StoreError.alreadyGiven) {
      try await test.store.write(test.act(by: supervisee.id), answer)
    }
    await #expect(throws: StoreError.notFound(.session)) {
      try await test.store.write(test.act()) { transaction throws in
        try transaction.rateDepth(discussion, in: record, by: supervisor.id, .update)
      }
    }
  }

  @Test func `a list is newest first, pages without gap or repeat, and keeps its filter`()
    async throws
  {
    let test = try TestStore()
    try await test.add(supervisor, supervisee)
    var expected: [SessionID] = []
    for day in ["2026-01-05", "2026-01-12", "2026-01-12", "2026-01-19", "2026-01-26"] {
      let session = Sample.individual(supervisor.id, supervisee.id, about: [child, other], on: day)
      expected.append(try await test.record(session))
    }
    let talk = try await test.record(Sample.talk(supervisor.id, supervisee.id))
    let scopes: Set<SessionScope> = [
      .supervisor(supervisor.id), .supervisee(supervisee.id),
      .child(test.store.vault.tag(of: child)), .everybody, .attended(supervisor.id),
    ]
    var pages: [SessionRecord] = []
    var after: SessionPosition?
    repeat {
      let position = after
      let page = try await test.store.read {
        try $0.sessions(in: scopes, after: position, limit: 2)
      }
      pages += page
      after = page.last?.position
    } while after != nil
    #expect(Set(pages.map(\.id)) == Set(expected + [talk]))
    #expect(pages.count == 6)
    #expect(pages.first?.id == talk)
    #expect(pages.map(\.day) == pages.map(\.day).sorted(by: >))
    let filter = SessionFilter(
      kind: .individual, from: Sample.day("2026-01-12"), until: Sample.day("2026-01-19"))
    for scope in scopes where scope != .attended(supervisor.id) {
      let some = try await test.store.read { try $0.sessions(in: [scope], filter, limit: 10) }
      #expect(some.count == 3, "\(scope)")
    }
  }
}
