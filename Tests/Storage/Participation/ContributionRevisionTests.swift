import Foundation
import Testing
import Workbook

@testable import Storage

/// Two people who answer the same contribution do not write over each other.
@Suite struct ContributionRevisionTests {
  @Test func `a step taken on an older revision is refused and leaves nothing`() async throws {
    let test = try TestStore()
    try await test.makeSpareKeys()
    let id = try await test.hear(Sample.contribution(Sample.feedback("x")))
    #expect(try await test.take(.acknowledged, id, ifRevision: 1) == 2)
    await #expect(throws: StoreError.revisionConflict(current: 2)) {
      try await test.take(.closed, id, to: AnswerPath(state: .closed), ifRevision: 1)
    }
    #expect(try await test.take(.acknowledged, id) == 3, "without a revision the newest is meant")
    let record = try #require(try await test.store.read { try $0.contribution(id) })
    #expect(record.head.revision == 3 && record.head.path == .start)
    #expect(record.steps.map(\.what) == [.acknowledged, .acknowledged])
  }

  @Test func `what is not there cannot be answered or taken back`() async throws {
    let test = try TestStore()
    let nobody = Contribution.ID(UUID())
    await #expect(throws: StoreError.notFound(.contribution)) {
      try await test.take(.acknowledged, nobody)
    }
    await #expect(throws: StoreError.notFound(.contribution)) { try await test.withdraw(nobody) }
    #expect(try await test.store.read { try $0.contribution(nobody) } == nil)
    #expect(try await test.store.read { try $0.contributionHead(nobody) } == nil)
  }

  @Test func `a dry run keeps nothing and takes no key`() async throws {
    let test = try TestStore()
    try await test.makeSpareKeys(2)
    let contribution = Sample.contribution(Sample.feedback("x"))
    try await test.store.write(test.act(dryRun: true)) {
      try $0.add(contribution, code: Sample.randomCode())
    }
    #expect(try await test.store.read { try $0.contribution(contribution.id) } == nil)
    #expect(try await test.store.read { try $0.spareContributionKeys() } == 2)
  }
}
