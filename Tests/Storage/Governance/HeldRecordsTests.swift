import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

/// Whatever deletes asks first, inside its own transaction, whether a hold covers it.
@Suite struct HeldRecordsTests {
  private let test: TestStore
  private let me = Sample.person("Ash")
  private let other = Sample.person("Bay")
  private let officer = Sample.person("Vale")

  init() async throws {
    test = try TestStore()
    try await test.add(me, other, officer)
    try await test.makeSpareKeys(16)
  }

  private func isHeld(_ work: () async throws -> Void) async throws -> Bool {
    do {
      try await work()
      return false
    } catch StoreError.held {
      return true
    }
  }

  @Test func `a hold comes back as it was set, and as it ended`() async throws {
    let scopes: [LegalHold.Scope] = [
      .everything, .person(me.id), .youngPerson(Sample.child("ls-1")), .records(.checkIns),
    ]
    for scope in scopes {
      let hold = try await test.hold(scope, by: officer.id)
      #expect(
        try await test.store.read { try $0.legalHold(hold.id) }
          == Recorded(value: hold, revision: 1))
      try await test.end(hold, by: other.id)
      let ended = try #require(try await test.store.read { try $0.legalHold(hold.id) })
      #expect(ended.revision == 2 && ended.value.ended?.by == other.id)
      #expect(ended.value.ended?.reason == Sample.words("It was settled"))
    }
    #expect(try await test.store.read { try $0.holdsInForce() } == HoldsInForce())
    #expect(try await test.store.read { try $0.legalHolds() }.count == scopes.count)
  }

  @Test func `why records are held stands nowhere in clear, nor the young person`() async throws {
    try await test.hold(.youngPerson(Sample.child("LS-CANARY")), by: officer.id)
    let bytes = try test.bytesOnDisk()
    for text in ["A claim was announced", "LS-CANARY"] {
      #expect(bytes.range(of: Data(text.utf8)) == nil)
    }
  }

  @Test func `setting a hold leaves nothing that the person could read`() async throws {
    try await test.hold(.person(me.id), by: officer.id)
    #expect(try await test.store.read { try $0.whoRead(me.id, limit: 5) }.isEmpty)
  }

  @Test func `nobody deletes or replaces a check-in that is held`() async throws {
    let mine = try await test.checkIn(Sample.checkIn("2026-01"), of: me.id)
    let theirs = try await test.checkIn(Sample.checkIn("2026-01"), of: other.id)
    let hold = try await test.hold(.person(me.id), by: officer.id)
    let act = test.act("resilience.checkIn", by: me.id)
    #expect(try await isHeld { try await test.delete(mine.id, of: me.id) })
    #expect(
      try await isHeld {
        _ = try await test.store.write(act) {
          try $0.replace(mine, of: me.id, wishes: [], sharedWith: [], ifRevision: 1)
        }
      })
    #expect(try await test.isKeptCheckIn(mine.id, of: me.id))
    _ = try await test.store.write(act) { try $0.share(mine.id, of: me.id, with: [other.id]) }
    try await test.delete(theirs.id, of: other.id)
    try await test.end(hold, by: officer.id)
    try await test.delete(mine.id, of: me.id)
    #expect(try await !test.isKeptCheckIn(mine.id, of: me.id))
  }

  @Test func `a dry run is refused too, and wishes made with it stay`() async throws {
    let wish = Sample.wish(from: me.id, to: other.id)
    try await test.store.write(test.act()) { try $0.add(wish) }
    let mine = try await test.checkIn(Sample.checkIn("2026-01"), of: me.id, wishes: [wish.id])
    try await test.hold(.records(.checkIns), by: officer.id)
    #expect(
      try await isHeld {
        try await test.store.write(test.act(dryRun: true)) { try $0.delete([mine.id], of: me.id) }
      })
    #expect(try await isHeld { try await test.delete(mine.id, of: me.id) })
    #expect(try await test.store.read { try $0.contactWish(wish.id) } != nil)
  }

  @Test func `a contribution is held by its young person, and by whom it is about or who had it`()
    async throws
  {
    var about = Sample.named(Sample.child("LS-1"), "CanaryOne")
    about.aboutWorker = me.id
    let id = try await test.hear(Sample.contribution(about, gatheredBy: other.id))
    let scopes: [LegalHold.Scope] = [
      .youngPerson(Sample.child("ls-1")), .person(me.id), .person(other.id), .everything,
      .records(.feedback),
    ]
    for scope in scopes {
      let hold = try await test.hold(scope, by: officer.id)
      #expect(try await isHeld { _ = try await test.withdraw(id) }, "\(scope)")
      #expect(try await isHeld { _ = try await test.withdraw(id, by: other.id) }, "\(scope)")
      let officer = officer.id
      #expect(
        try await isHeld {
          try await test.erase { try $0.eraseContribution(id, by: officer) }
        }, "\(scope)")
      #expect(try await test.isKept(id))
      try await test.end(hold, by: officer)
    }
    let elsewhere: [LegalHold.Scope] = [
      .youngPerson(Sample.child("LS-2")), .person(officer.id), .records(.audits),
    ]
    for scope in elsewhere { try await test.hold(scope, by: officer.id) }
    _ = try await test.withdraw(id)
    #expect(try await !test.isKept(id))
  }

  @Test func `whoever handled a contribution holds it`() async throws {
    let id = try await test.hear(Sample.contribution(Sample.feedback("CanaryHandled")))
    try await test.take(.sentToDecisionMaker(other.id, ask: Sample.ask), id, by: me.id)
    for person in [me.id, other.id] {
      let hold = try await test.hold(.person(person), by: officer.id)
      #expect(try await isHeld { _ = try await test.withdraw(id) })
      try await test.end(hold, by: officer.id)
    }
    _ = try await test.withdraw(id)
  }

  @Test func `a concern that came of a contribution holds it with everybody in the concern`()
    async throws
  {
    let id = try await test.hear(Sample.contribution(Sample.feedback("CanaryConcern")))
    var entry = ConcernEntry(
      noticedAt: TestStore.now, noticedBy: officer.id, exactWords: Sample.words("At the gate"),
      immediateDanger: false)
    entry.contribution = id
    entry.aboutWorker = me.id
    entry.youngPerson = Sample.child("LS-1")
    let concern = Concern(id: Concern.ID(UUID()), entry: entry, recordedBy: officer.id)
    try await test.store.write(test.act(sealing: test.store.vault.keys(for: entry))) {
      try $0.add(concern)
    }
    let scopes: [LegalHold.Scope] = [
      .youngPerson(Sample.child("LS-1")), .person(me.id), .records(.concerns),
    ]
    for scope in scopes {
      let hold = try await test.hold(scope, by: officer.id)
      #expect(try await isHeld { _ = try await test.withdraw(id) }, "\(scope)")
      try await test.end(hold, by: officer.id)
    }
    _ = try await test.withdraw(id)
  }

  @Test func `an assessment that a contribution names holds it for its young person`() async throws
  {
    let council = Sample.team("Council", .organisation)
    let assessment = Sample.assessment("A-2026-9", Sample.child("LS-5"), by: me.id, council.id)
    let keys = test.store.vault.keys(for: Sample.child("LS-5"))
    try await test.store.write(test.act(sealing: keys)) { transaction in
      try transaction.add(council)
      try transaction.register(assessment)
    }
    var entry = Sample.feedback("CanaryNamed")
    entry.assessment = assessment.reference
    let id = try await test.hear(Sample.contribution(entry))
    for scope in [LegalHold.Scope.youngPerson(Sample.child("LS-5")), .person(me.id)] {
      let hold = try await test.hold(scope, by: officer.id)
      #expect(try await isHeld { _ = try await test.withdraw(id) }, "\(scope)")
      try await test.end(hold, by: officer.id)
    }
  }

  @Test func `personal parts are held by whom they are of and by whoever held a session`()
    async throws
  {
    let session = try await test.record(Sample.personalTalk(other.id, me.id), by: other.id)
    let person = me.id
    for scope in [LegalHold.Scope.person(me.id), .person(other.id), .records(.personalParts)] {
      let hold = try await test.hold(scope, by: officer.id)
      #expect(
        try await isHeld { try await test.erase { try $0.erasePersonalParts(of: person) } },
        "\(scope)")
      #expect(try await test.personalPart(of: session) != nil)
      try await test.end(hold, by: officer.id)
    }
    try await test.hold(.person(officer.id), by: officer.id)
    try await test.erase { try $0.erasePersonalParts(of: person) }
    #expect(try await test.personalPart(of: session) == nil)
  }

  @Test func `under a hold nobody learns whether somebody had any check-ins`() async throws {
    try await test.checkIn(Sample.checkIn("2026-01"), of: me.id)
    for person in [me.id, other.id] {
      let hold = try await test.hold(.person(person), by: officer.id)
      #expect(
        try await isHeld { try await test.erase { try $0.eraseCheckIns(of: person) } })
      for held in [Sample.month("2023-01"), Sample.month("2026-01")] {
        #expect(
          try await isHeld { try await test.erase { try $0.eraseCheckIns(until: held) } })
      }
      try await test.end(hold, by: officer.id)
    }
  }

  @Test func `a restored database forgets what was erased, whatever is held since`() async throws {
    let id = try await test.hear(Sample.contribution(Sample.feedback("CanaryForgotten")))
    let row = try #require(try await test.store.read { try $0.contributionRow(id) })
    let keystore = test.store.vault.keystore
    try keystore.destroy([try #require(try keystore.key(for: row.subject)).id])
    try await test.hold(.everything, by: officer.id)
    let forgotten = try await test.store.write(test.act()) { try $0.forgetErased() }
    #expect(forgotten.contributions == 1)
  }
}
