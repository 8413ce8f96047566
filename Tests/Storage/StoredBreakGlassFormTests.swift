import Foundation
import Sealing
import Testing
import Workbook

@testable import Storage

/// The form in which an emergency reading is stored changed once: version 1 kept the reasons for holding a notice back without
/// who gave them and when. These texts are never edited.
@Suite struct StoredBreakGlassFormTests {
  private static let version1 = """
    {"askedBecause":"Under investigation","holdReasons":["He must not be warned","A case is open"],\
    "note":"It had to be","reason":"Nobody else could be reached"}
    """
  private static let version2 = """
    {"askedBecause":"Under investigation","holds":[{"by":"0198C0DE-0000-7000-8000-000000000002",\
    "on":"2026-03-02","reason":"He must not be warned"},{"reason":"A case is open"}],\
    "note":"It had to be","reason":"Nobody else could be reached"}
    """

  @Test func `version 1 is read as what it would be today`() throws {
    let stored = try StoredBreakGlass.read(Array(Self.version1.utf8), version: 1)
    #expect(stored.reason == "Nobody else could be reached" && stored.note == "It had to be")
    #expect(stored.askedBecause == "Under investigation" && stored.youngPerson == nil)
    #expect(stored.holds.map(\.reason) == ["He must not be warned", "A case is open"])
    #expect(stored.holds.allSatisfy { $0.by == nil && $0.on == nil })
  }

  @Test func `version 2 is read and written`() throws {
    let stored = try StoredBreakGlass.read(Array(Self.version2.utf8), version: 2)
    #expect(stored.holds.first?.on == "2026-03-02" && stored.holds.first?.by != nil)
    #expect(String(decoding: try stored.encoded(), as: UTF8.self) == Self.version2)
    #expect(StoredBreakGlass.version == 2)
  }

  @Test func `a version that is not known is refused`() {
    #expect(throws: StoreError.unreadable(.breakGlass)) {
      try StoredBreakGlass.read(Array(Self.version2.utf8), version: 3)
    }
  }

  @Test func `what an earlier version sealed is opened, and kept in the new form when it changes`()
    async throws
  {
    let test = try TestStore()
    let (reader, worker) = (Sample.person("Reader"), Sample.person("Worker"))
    try await test.add(reader, worker)
    let broken = BreakGlass(
      id: BreakGlass.ID(UUID()), by: reader.id, subject: .worker(worker.id),
      reason: Sample.words("Nobody else could be reached"), at: TestStore.now)
    let act = test.act(
      "governance.breakGlass", by: reader.id, sealing: test.store.vault.keys(for: broken.subject))
    try await test.store.write(act) { transaction in
      try transaction.create(BreakGlassRow(broken, child: nil, revision: 1))
      try transaction.seal(
        Earlier(
          reason: "Nobody else could be reached", holdReasons: ["He must not be warned"]),
        of: broken.id.uuid, revision: 1, under: .organisation)
    }
    let read = try #require(try await test.store.read { try $0.breakGlass(broken.id) })
    #expect(read.value.hold.reasons.map(\.words) == [Sample.words("He must not be warned")])
    var changed = read.value
    changed.hold.until = Sample.day("2026-03-30")
    let revision = try await test.store.write(act) { [changed] in
      try $0.update(changed, ifRevision: 1)
    }
    #expect(revision == 2)
    #expect(try await test.store.read { try $0.breakGlass(broken.id) }?.value == changed)
  }

  /// Version 1 as it was written.
  private struct Earlier: StoredWords {
    static let strand = Strand.breakGlass
    var reason: String
    var holdReasons: [String]
  }
}
