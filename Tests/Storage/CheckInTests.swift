import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

/// What people said about their month, as they and those they choose read it.
@Suite struct CheckInTests {
  private let me = Person.ID(UUID())
  private let supervisor = Person.ID(UUID())
  private let cover = Person.ID(UUID())

  @Test func `a check-in comes back as it was given`() async throws {
    let test = try TestStore()
    let made = Sample.fullCheckIn("2026-02", unit: Team.ID(UUID()))
    let wish = ContactWish.ID(UUID())
    try await test.checkIn(made, of: me, sharedWith: [supervisor, cover], wishes: [wish])
    let expected = RecordedCheckIn(
      checkIn: made, revision: 1, sharedWith: [supervisor, cover], wishes: [wish])
    try await test.store.read { snapshot throws in
      #expect(try snapshot.checkIn(made.id, of: me) == expected)
      #expect(try snapshot.checkIn(of: me, in: made.month) == expected)
      #expect(try snapshot.checkIns(of: me, before: nil, limit: 5) == [expected])
      #expect(try snapshot.checkIn(of: me, in: made.month.previous) == nil)
    }
  }

  @Test func `nobody else's id finds a check-in`() async throws {
    let test = try TestStore()
    let made = try await test.checkIn(Sample.checkIn("2026-02"), of: me, sharedWith: [supervisor])
    for other in [supervisor, cover] {
      try await test.store.read { snapshot throws in
        #expect(try snapshot.checkIn(made.id, of: other) == nil)
        #expect(try snapshot.checkIn(of: other, in: made.month) == nil)
        #expect(try snapshot.checkIns(of: other, before: nil, limit: 5).isEmpty)
      }
      await #expect(throws: StoreError.notFound(.checkIn)) {
        try await test.delete(made.id, of: other)
      }
      await #expect(throws: StoreError.notFound(.checkIn)) {
        try await test.store.write(test.act()) { try $0.share(made.id, of: other, with: [other]) }
      }
      await #expect(throws: StoreError.notFound(.checkIn)) {
        try await test.store.write(test.act()) { transaction throws in
          try transaction.replace(made, of: other, wishes: [], sharedWith: [], ifRevision: 1)
        }
      }
    }
  }

  @Test func `a month has one check-in of a person`() async throws {
    let test = try TestStore()
    try await test.checkIn(Sample.checkIn("2026-02"), of: me)
    await #expect(throws: StoreError.alreadyExists(.checkIn)) {
      try await test.checkIn(Sample.checkIn("2026-02"), of: me)
    }
    try await test.checkIn(Sample.checkIn("2026-02"), of: supervisor)
    try await test.checkIn(Sample.checkIn("2026-01"), of: me)
  }

  @Test func `replacing needs the revision, and leaves nothing of what was there`() async throws {
    let test = try TestStore()
    let first = try await test.checkIn(Sample.fullCheckIn("2026-02", unit: Team.ID(UUID())), of: me)
    let second = Sample.checkIn("2026-02", note: "Better", id: first.id)
    let replace = { (checkIn: CheckIn, revision: Int) in
      try await test.store.write(test.act(by: me)) { transaction throws in
        try transaction.replace(
          checkIn, of: me, wishes: [], sharedWith: [cover], ifRevision: revision)
      }
    }
    await #expect(throws: StoreError.revisionConflict(current: 1)) { try await replace(second, 2) }
    #expect(try await replace(second, 1) == 2)
    await #expect(throws: StoreError.revisionConflict(current: 2)) { try await replace(first, 1) }
    await #expect(throws: StoreError.notFound(.checkIn)) {
      try await replace(Sample.checkIn("2026-01", id: first.id), 2)
    }
    try await test.store.read { snapshot throws in
      let all = try snapshot.checkIns(of: me, before: nil, limit: 5)
      #expect(
        all == [RecordedCheckIn(checkIn: second, revision: 2, sharedWith: [cover], wishes: [])])
      #expect(try Int.fetchOne(snapshot.db, sql: "SELECT count(*) FROM sealed") == 0)
    }
  }

  @Test func `sharing is for one entry, without its note, until it is taken back`() async throws {
    let test = try TestStore()
    let shared = Sample.fullCheckIn("2026-02", unit: Team.ID(UUID()))
    try await test.checkIn(shared, of: me, wishes: [ContactWish.ID(UUID())])
    try await test.checkIn(Sample.checkIn("2026-01"), of: me)
    let share = { (others: [Person.ID]) in
      try await test.store.write(test.act(by: me)) { transaction throws in
        try transaction.share(shared.id, of: me, with: others)
      }
    }
    let seen = { (holder: Person.ID) in
      try await test.store.read { snapshot throws in
        try snapshot.checkIns(of: me, sharedWith: holder, before: nil, limit: 5)
      }
    }
    #expect(try await seen(supervisor).isEmpty)
    #expect(try await share([supervisor, cover]) == 2)
    #expect(try await share([cover, supervisor]) == 2)
    let read = try await seen(supervisor)
    #expect(read.map(\.checkIn.id) == [shared.id])
    #expect(read.map(\.checkIn.entry) == [shared.entry.shared])
    #expect(read[0].checkIn.entry.note == nil)
    #expect(read[0].sharedWith.isEmpty && read[0].wishes.isEmpty)
    #expect(try await share([]) == 3)
    #expect(try await seen(supervisor).isEmpty)
    let mine = try await test.store.read { try $0.checkIn(shared.id, of: me) }
    #expect(mine?.checkIn == shared)
    #expect(mine?.wishes.count == 1)
  }

  @Test func `a list is newest first and pages by month, shared ones alone too`() async throws {
    let test = try TestStore()
    for month in ["2025-11", "2026-02", "2025-12", "2026-01", "2025-10"] {
      try await test.checkIn(
        Sample.checkIn(month), of: me, sharedWith: month < "2026" ? [supervisor] : [])
    }
    try await test.store.read { snapshot throws in
      let page = try snapshot.checkIns(of: me, before: nil, limit: 2)
      #expect(page.map(\.checkIn.month.description) == ["2026-02", "2026-01"])
      let next = try snapshot.checkIns(of: me, before: page[1].checkIn.month, limit: 9)
      #expect(next.map(\.checkIn.month.description) == ["2025-12", "2025-11", "2025-10"])
      let shared = try snapshot.checkIns(of: me, sharedWith: supervisor, before: nil, limit: 2)
      #expect(shared.map(\.checkIn.month.description) == ["2025-12", "2025-11"])
      let last = try snapshot.checkIns(
        of: me, sharedWith: supervisor, before: shared[1].checkIn.month, limit: 2)
      #expect(last.map(\.checkIn.month.description) == ["2025-10"])
    }
  }

  @Test(arguments: ["owner", "month"])
  func `a row that was given to another owner or month does not open`(
    _ column: String
  ) async throws {
    let test = try TestStore()
    try await test.checkIn(Sample.checkIn("2026-02"), of: me)
    let other = supervisor
    let tag = test.store.vault.owner(other).data
    try await test.store.write(test.act()) { transaction throws in
      if column == "owner" {
        try transaction.db.execute(sql: "UPDATE check_in SET owner = ?", arguments: [tag])
      } else {
        try transaction.db.execute(sql: "UPDATE check_in SET month = month + 1")
      }
    }
    let reader = column == "owner" ? other : me
    await #expect(throws: SealError.tampered) {
      try await test.store.read { try $0.checkIns(of: reader, before: nil, limit: 1) }
    }
  }
}
