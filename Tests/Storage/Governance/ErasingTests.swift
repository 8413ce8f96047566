import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

/// Erasing by information governance: the words are gone from every copy when it is answered, and nothing else is.
@Suite struct ErasingTests {
  private let test: TestStore
  private let me = Sample.person("Ash")
  private let other = Sample.person("Bay")

  init() async throws {
    test = try TestStore()
    try await test.add(me, other)
    try await test.makeSpareKeys(16)
  }

  @Test func `all check-ins of one person go, and nobody else's`() async throws {
    let mine = try await test.checkIn(Sample.checkIn("2026-01"), of: me.id)
    try await test.checkIn(Sample.checkIn("2026-02"), of: me.id)
    let theirs = try await test.checkIn(Sample.checkIn("2026-01"), of: other.id)
    let found = try await test.store.read { [me] in try $0.checkInRow(mine.id, of: me.id) }
    let row = try #require(found)
    for (kept, owner) in [(mine.id, me.id), (theirs.id, other.id)] {
      try await test.erase(by: owner) { transaction in
        _ = try transaction.onceInConfidence(
          IdempotencyKey("key", params: [1]), of: owner
        ) { (kept.uuid, 1) }
      }
    }
    try await test.erase { [me] in try $0.eraseCheckIns(of: me.id) }
    let remembered = try await test.store.read {
      try UUID.fetchAll($0.db, sql: "SELECT record FROM idempotency")
    }
    #expect(remembered == [theirs.id.uuid], "what made a repeat harmless goes with it")
    let left = try await test.store.read { [me] in
      try $0.checkIns(of: me.id, before: nil, limit: 5)
    }
    #expect(left.isEmpty)
    #expect(try test.store.vault.open(row) == nil, "the copy of a row cannot be read either")
    #expect(test.store.vault.keystore.mark.destroyedCount == 2)
    #expect(try await test.isKeptCheckIn(theirs.id, of: other.id))
  }

  @Test func `everybody's check-ins go up to and with a month, and no later one`() async throws {
    var gone: [(CheckIn.ID, Person.ID)] = []
    for person in [me.id, other.id] {
      for month in ["2023-12", "2024-01"] {
        gone.append((try await test.checkIn(Sample.checkIn(month), of: person).id, person))
      }
    }
    let kept = try await test.checkIn(Sample.checkIn("2024-02"), of: me.id)
    try await test.erase { try $0.eraseCheckIns(until: Sample.month("2024-01")) }
    for (id, person) in gone { #expect(try await !test.isKeptCheckIn(id, of: person)) }
    #expect(try await test.isKeptCheckIn(kept.id, of: me.id))
  }

  @Test func `personal parts go, and the sessions stay readable without them`() async throws {
    let mine = try await test.record(Sample.personalTalk(other.id, me.id), by: other.id)
    let theirs = try await test.record(Sample.personalTalk(me.id, other.id), by: me.id)
    try await test.erase { [me] in try $0.erasePersonalParts(of: me.id) }
    #expect(try await test.personalPart(of: mine) == nil)
    #expect(try await test.personalPart(of: theirs)?.wellbeing == Sample.words("CanaryPersonal"))
    let session = try await test.store.read { snapshot in
      try snapshot.session(mine).map { try snapshot.entry(of: $0, opening: .all) }
    }
    #expect(session?.decision == Sample.words("Swap the duty day"))
    let due = try await test.store.read { [me] in try $0.whoRead(me.id, limit: 5) }
    #expect(due.isEmpty, "who is told is the caller's business")
  }

  @Test func `a contribution goes with every step, and its code finds that it is gone`()
    async throws
  {
    let code = Sample.code("K7Q4-WM2T-9XPD")
    let id = try await test.hear(
      Sample.contribution(Sample.named(Sample.child("LS-1"), "CanaryGone")), code: code)
    try await test.take(.sentToDecisionMaker(other.id, ask: Sample.ask), id)
    let kept = try await test.hear(Sample.contribution(Sample.feedback("kept")))
    try await test.erase { [me] in try $0.eraseContribution(id, by: me.id) }
    let record = try #require(try await test.store.read { try $0.contribution(id) })
    #expect(record.entry == nil && record.steps.isEmpty && record.head.child == nil)
    #expect(record.head.withdrawnBy == me.id)
    #expect(try await test.store.read { try $0.contribution(with: code) } == id)
    #expect(try await test.isKept(kept))
    try await test.erase { [me] in try $0.eraseContribution(id, by: me.id) }
    #expect(try await test.store.read { try $0.contribution(id) } == record, "once is enough")
    let officer = me.id
    await #expect(throws: StoreError.notFound(.contribution)) {
      try await test.erase { try $0.eraseContribution(Contribution.ID(UUID()), by: officer) }
    }
  }

  @Test func `of old feedback without a name nothing stays, and what has a name or is newer does`()
    async throws
  {
    let code = Sample.code("K7Q4-WM2T-9XPD")
    let old = try await test.hear(
      Sample.contribution(Sample.feedback("CanaryOld"), on: "2023-03-01"), code: code)
    try await test.take(.sentToDecisionMaker(other.id, ask: Sample.ask), old, on: "2023-03-01")
    let takenBack = try await test.hear(
      Sample.contribution(Sample.feedback("CanaryBack"), on: "2023-02-01"))
    _ = try await test.withdraw(takenBack)
    let named = try await test.hear(
      Sample.contribution(Sample.named(Sample.child("LS-1"), "named"), on: "2023-03-01"))
    let newer = try await test.hear(
      Sample.contribution(Sample.feedback("newer"), on: "2023-03-02"))
    try await test.erase { try $0.eraseFeedbackWithoutName(until: Sample.day("2023-03-01")) }
    try await test.store.read { snapshot throws in
      #expect(try snapshot.contribution(old) == nil)
      #expect(try snapshot.contribution(takenBack) == nil)
      #expect(try snapshot.contribution(with: code) == nil)
      for table in ["contribution_step", "follow_code"] {
        let rows = try Int.fetchOne(
          snapshot.db, sql: "SELECT count(*) FROM \(table) WHERE contribution = ?",
          arguments: [old.uuid])
        #expect(rows == 0)
      }
      let waiting = try Int.fetchOne(snapshot.db, sql: "SELECT count(*) FROM key_to_destroy")
      #expect(waiting == 0)
    }
    #expect(try await test.isKept(named))
    #expect(try await test.isKept(newer))
  }

  @Test func `a dry run erases nothing`() async throws {
    let mine = try await test.checkIn(Sample.checkIn("2024-01"), of: me.id)
    let session = try await test.record(Sample.personalTalk(other.id, me.id), by: other.id)
    let old = try await test.hear(Sample.contribution(Sample.feedback("old"), on: "2023-03-01"))
    try await test.erase(dryRun: true) { [me] transaction in
      try transaction.eraseCheckIns(of: me.id)
      try transaction.eraseCheckIns(until: Sample.month("2026-01"))
      try transaction.erasePersonalParts(of: me.id)
      try transaction.eraseContribution(old, by: me.id)
      try transaction.eraseFeedbackWithoutName(until: Sample.day("2026-01-01"))
    }
    #expect(try await test.isKeptCheckIn(mine.id, of: me.id))
    #expect(try await test.isKept(old))
    #expect(try await test.personalPart(of: session) != nil)
    #expect(test.store.vault.keystore.mark.destroyedCount == 0)
  }

  @Test func `an erasure stays on record with its reason, and never what it said`() async throws {
    let erasure = Erasure(
      id: Erasure.ID(UUID()), of: .checkInsUntil(Sample.month("2023-10")),
      reason: Sample.words("CanaryReason"), by: me.id, on: TestStore.now.day)
    try await test.store.write(test.act("governance.erase", by: me.id, sealing: [.organisation])) {
      try $0.add(erasure)
    }
    #expect(try await test.store.read { try $0.erasures() } == [erasure])
    #expect(try test.bytesOnDisk().range(of: Data("CanaryReason".utf8)) == nil)
    await #expect(throws: StoreError.self) {
      try await test.store.write(test.act()) { transaction throws in
        try transaction.db.execute(sql: "DELETE FROM erasure")
      }
    }
  }

  // MARK: The copy of the keystore

  /// A store whose copy of the keystore lies on a disk that is not there.
  private func withoutCopy() async throws -> TestStore {
    let test = try TestStore { $0.keystoreCopyPath = $0.keysFolder + "/missing/keystore.copy" }
    try await test.add(me, other)
    return test
  }

  private func isCopyMissing(_ work: () async throws -> Void) async throws -> Bool {
    do {
      try await work()
      return false
    } catch StoreError.copyNotReplaced {
      return true
    }
  }

  @Test func `while the copy is away the answer is the same whether there were any check-ins`()
    async throws
  {
    let test = try await withoutCopy()
    try await test.checkIn(Sample.checkIn("2026-01"), of: me.id)
    for person in [me.id, other.id] {
      #expect(
        try await isCopyMissing { try await test.erase { try $0.eraseCheckIns(of: person) } })
    }
    let (nobody, person) = (try await withoutCopy(), me.id)
    #expect(
      try await isCopyMissing {
        try await nobody.erase { try $0.eraseCheckIns(of: person) }
      })
  }

  @Test func `a repeat finds keys that still wait, and is done when the copy is there`()
    async throws
  {
    let test = try await withoutCopy()
    let mine = try await test.checkIn(Sample.checkIn("2026-01"), of: me.id)
    #expect(try await isCopyMissing { try await test.delete(mine.id, of: me.id) })
    let again: @Sendable (Transaction) throws -> Void = { $0.finishErasures() }
    #expect(try await isCopyMissing { try await test.erase(again) }, "not done yet")
    let key = IdempotencyKey("another call", params: [1])
    for _ in 0..<2 {
      // Nobody else's repeat tells that somebody erased something.
      try await test.erase(by: me.id) { transaction in
        _ = try transaction.once(key) { (record: UUID(), revision: 1) }
      }
    }
    try await test.erase(dryRun: true, again)
    try await test.add(Sample.person("Beside"))
    try FileManager.default.createDirectory(
      atPath: test.configuration.keysFolder + "/missing", withIntermediateDirectories: true)
    try await test.erase(again)
    let waiting = try await test.store.read {
      try Int.fetchOne($0.db, sql: "SELECT count(*) FROM key_to_destroy")
    }
    #expect(waiting == 0)
    #expect(
      FileManager.default.fileExists(
        atPath: test.configuration.keysFolder + "/missing/keystore.copy"))
  }
}
