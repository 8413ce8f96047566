import Foundation
import Sealing
import Testing
import Workbook

@testable import Storage

/// Keys are made ahead and taken at random, or the keystore's order would be the order of arrival.
@Suite struct SpareKeyTests {
  private func subjects(_ ids: [Contribution.ID], _ test: TestStore) async throws -> [Data] {
    try await test.store.read { snapshot throws in
      try ids.map { try #require(try snapshot.contributionRow($0)).keySubject }
    }
  }

  @Test func `each contribution takes one, and without any nothing is written`() async throws {
    let test = try TestStore()
    try await test.makeSpareKeys(3)
    for left in [2, 1, 0] {
      try await test.hear(Sample.contribution(Sample.feedback("x")))
      #expect(try await test.store.read { try $0.spareContributionKeys() } == left)
    }
    let late = Sample.contribution(Sample.feedback("late"))
    await #expect(throws: StoreError.busy) { try await test.hear(late) }
    #expect(try await test.store.read { try $0.contribution(late.id) } == nil)
    try await test.makeSpareKeys(1)
    try await test.hear(late)
    #expect(try await test.store.read { try $0.contribution(late.id)?.entry } == late.entry)
  }

  @Test func `no two share one`() async throws {
    let test = try TestStore()
    try await test.makeSpareKeys(12)
    var ids: [Contribution.ID] = []
    for _ in 0..<12 { ids.append(try await test.hear(Sample.contribution(Sample.feedback("x")))) }
    #expect(Set(try await subjects(ids, test)).count == 12)
  }

  @Test func `hearing somebody writes nothing into the keystore`() async throws {
    let test = try TestStore()
    try await test.makeSpareKeys()
    let path = URL(fileURLWithPath: test.configuration.keystorePath)
    let before = try Data(contentsOf: path)
    let id = try await test.hear(Sample.contribution(Sample.feedback("x")))
    try await test.take(.acknowledged, id)
    #expect(try Data(contentsOf: path) == before)
  }

  @Test func `which is taken is chance: neither the first made nor the lowest`() async throws {
    let (first, lowest) = (try await ranksOfTheFirstTaken(), try await ranksOfTheFirstTaken())
    // That all of sixteen draws of one in sixty-four come out the same happens once in 64 to the fifteenth.
    #expect(Set(first.bySubject + lowest.bySubject).count > 1)
    #expect(Set(first.byMaking + lowest.byMaking).count > 1)
  }

  /// Eight stores with sixty-four keys each: which of them the first contribution takes.
  private func ranksOfTheFirstTaken() async throws -> (bySubject: [Int], byMaking: [Int]) {
    var (bySubject, byMaking): ([Int], [Int]) = ([], [])
    for _ in 0..<8 {
      let test = try TestStore()
      let made = (0..<64).map { _ in Vault.newContributionKeySubject(random: .system) }
      try await test.store.write(test.act(sealing: Set(made))) {
        try $0.addSpareContributionKeys(made)
      }
      let id = try await test.hear(Sample.contribution(Sample.feedback("x")))
      let taken = try #require(try await subjects([id], test).first)
      let data = made.map(\.id.data)
      bySubject.append(data.filter { $0.lexicographicallyPrecedes(taken) }.count)
      byMaking.append(try #require(data.firstIndex(of: taken)))
    }
    return (bySubject, byMaking)
  }
}
