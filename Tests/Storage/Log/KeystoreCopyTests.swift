import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

/// An erasure is done when the copy of the keystore has lost the key too.
@Suite struct KeystoreCopyTests {
  private let me = Person.ID(UUID())

  @Test func `the copy is replaced before a deletion is answered`() async throws {
    let test = try TestStore { $0.keystoreCopyPath = $0.keysFolder + "/keystore.copy" }
    let gone = try await test.checkIn(Sample.checkIn("2026-01"), of: me)
    let kept = try await test.checkIn(Sample.checkIn("2026-02"), of: me)
    try await test.delete(gone.id, of: me)
    try await test.store.close()
    let copy = try Keystore.open(
      at: test.configuration.keysFolder + "/keystore.copy",
      masterKeyAt: test.configuration.masterKeyPath, expecting: nil)
    let vault = Vault(copy)
    #expect(try copy.key(for: vault.key(of: gone.id)) == nil)
    #expect(try copy.key(for: vault.key(of: kept.id)) != nil)
  }

  @Test func `while the copy cannot be replaced nobody is told that the words are gone`()
    async throws
  {
    let test = try TestStore { $0.keystoreCopyPath = $0.keysFolder + "/missing/keystore.copy" }
    let mine = try await test.checkIn(Sample.checkIn("2026-01"), of: me)
    await #expect {
      try await test.delete(mine.id, of: me)
    } throws: { error in
      guard case StoreError.copyNotReplaced = error else { return false }
      return true
    }
    #expect(test.store.health == .good, "other work goes on")
    #expect(test.store.troubles.count == 1)
    #expect(
      try test.store.vault.keystore.key(for: test.store.vault.key(of: mine.id)) == nil,
      "unreadable here already")
    try await test.store.close()
    try FileManager.default.createDirectory(
      atPath: test.configuration.keysFolder + "/missing", withIntermediateDirectories: true)
    let again = try Store.open(test.configuration)
    #expect(again.troubles.isEmpty, "made up for when the disk is there again")
    try await again.close()
    #expect(
      FileManager.default.fileExists(
        atPath: test.configuration.keysFolder + "/missing/keystore.copy"))
  }
}
