import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

/// What leaders promise, and who would like to hear from whom.
@Suite struct PromiseTests {
  private let council = Sample.team("Council", .organisation)
  private let leader = Sample.person("Leader")
  private let worker = Sample.person("Worker")

  private func store() async throws -> TestStore {
    let test = try TestStore()
    let council = council
    try await test.store.write(test.act()) { try $0.add(council) }
    try await test.add(leader, worker)
    return test
  }

  private func promising(_ test: TestStore) -> Act {
    test.act("promises.add", by: leader.id, sealing: [.organisation])
  }

  @Test func `a promise comes back, its words sealed, and is answered`() async throws {
    let test = try await store()
    let promise = Sample.promise("CanaryPromise", to: council.id, by: leader.id)
    try await test.store.write(promising(test)) { try $0.add(promise) }
    #expect(
      try await test.store.read { try $0.promise(promise.id) }
        == Recorded(value: promise, revision: 1))
    let answered = promise.answered(
      .init(
        outcome: .partlyKept, whatHappened: Sample.words("CanaryOutcome"),
        on: Sample.day("2026-03-01")))
    let answer = { (promise: WorkforcePromise, revision: Int) in
      try await test.store.write(promising(test)) {
        try $0.update(promise, ifRevision: revision)
      }
    }
    await #expect(throws: StoreError.revisionConflict(current: 1)) { try await answer(answered, 2) }
    #expect(try await answer(answered, 1) == 2)
    #expect(try await answer(answered, 2) == 2)
    #expect(
      try await test.store.read { try $0.promise(promise.id) }
        == Recorded(value: answered, revision: 2))
    let history = try await test.store.read { try $0.history(of: promise.id.uuid) }
    #expect(history.map(\.kind) == [.promise, .promise])
    #expect(
      history.last?.what
        == #"{"answered_on":[null,"2026-03-01"],"outcome":[null,2]}"#)
    #expect(try test.bytesOnDisk().range(of: Data("Canary".utf8)) == nil)
  }

  @Test func `other words alone are a new revision`() async throws {
    let test = try await store()
    let promise = Sample.promise("A second post", to: council.id, by: leader.id)
    let reworded = { @Sendable (text: String) in
      promise.answered(
        .init(outcome: .kept, whatHappened: Sample.words(text), on: Sample.day("2026-03-01")))
    }
    try await test.store.write(promising(test)) { try $0.add(reworded("Done")) }
    let revision = try await test.store.write(promising(test)) {
      try $0.update(reworded("Done, in May"), ifRevision: 1)
    }
    #expect(revision == 2)
    #expect(
      try await test.store.read { try $0.promise(promise.id) }?.value == reworded("Done, in May"))
  }

  @Test func `promises to several units are listed the newest first`() async throws {
    let test = try await store()
    let service = Sample.team("Service", .service, in: council.id)
    let other = Sample.team("Other", .service, in: council.id)
    let promises = [
      Sample.promise("Old", to: council.id, by: leader.id, on: "2025-10-15"),
      Sample.promise("New", to: service.id, by: worker.id, on: "2026-01-20"),
      Sample.promise("Middle", to: council.id, by: leader.id, on: "2025-12-01"),
      Sample.promise("Elsewhere", to: other.id, by: leader.id, on: "2026-02-01"),
    ]
    try await test.store.write(promising(test)) { transaction throws in
      for unit in [service, other] { try transaction.add(unit) }
      for promise in promises { try transaction.add(promise) }
    }
    let listed = try await test.store.read { try $0.promises(to: [council.id, service.id]) }
    #expect(listed.map(\.value.text.text) == ["New", "Middle", "Old"])
    #expect(try await test.store.read { try $0.promises(to: []) }.isEmpty)
  }

  @Test func `whoever sees to a promise is on the list of people`() async throws {
    let test = try await store()
    let nobody = Sample.promise("Nobody's", to: council.id, by: Person.ID(UUID()))
    await #expect(throws: StoreError.unknownReference) {
      try await test.store.write(promising(test)) { try $0.add(nobody) }
    }
  }

  @Test func `wishes wait, the oldest first, until somebody was in touch`() async throws {
    let test = try await store()
    let wishes = (1...3).map { Sample.wish(from: worker.id, to: leader.id, number: $0) }
    let elsewhere = Sample.wish(from: leader.id, to: worker.id, number: 4)
    try await test.store.write(test.act(by: worker.id)) { transaction throws in
      for wish in wishes.reversed() + [elsewhere] { try transaction.add(wish) }
    }
    let day = Sample.day("2026-03-01")
    let revision = try await test.store.write(test.act(by: leader.id)) { transaction throws in
      try transaction.confirmContact(wishes[1].id, on: day, ifRevision: 1)
    }
    #expect(revision == 2)
    await #expect(throws: StoreError.revisionConflict(current: 2)) {
      try await test.store.write(test.act()) { transaction throws in
        try transaction.confirmContact(wishes[1].id, on: day, ifRevision: 1)
      }
    }
    await #expect(throws: StoreError.notFound(.contactWish)) {
      try await test.store.write(test.act()) { transaction throws in
        try transaction.confirmContact(ContactWish.ID(UUID()), on: day, ifRevision: 1)
      }
    }
    try await test.store.read { snapshot throws in
      func ids(
        withContacted: Bool, after: ContactWish.ID? = nil, limit: Int = 9
      ) throws -> [ContactWish.ID] {
        try snapshot.contactWishes(
          for: leader.id, withContacted: withContacted, after: after, limit: limit
        ).map(\.value.id)
      }
      #expect(try ids(withContacted: false) == [wishes[0].id, wishes[2].id])
      #expect(try ids(withContacted: true) == wishes.map(\.id))
      #expect(try ids(withContacted: true, limit: 2) == [wishes[0].id, wishes[1].id])
      #expect(try ids(withContacted: true, after: wishes[1].id) == [wishes[2].id])
      let wish = try #require(try snapshot.contactWish(wishes[1].id))
      #expect(wish.revision == 2 && wish.value.contactedOn == day)
      #expect(try snapshot.contactWish(wishes[0].id)?.value == wishes[0])
      #expect(try snapshot.contactWish(ContactWish.ID(UUID())) == nil)
    }
  }
}
