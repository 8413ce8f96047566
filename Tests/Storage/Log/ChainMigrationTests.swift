import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

/// A log from before there was a chain is bound into one, once.
@Suite struct ChainMigrationTests {
  @Test func `rows that were written before keep their order and what they say`() async throws {
    let folder = TestStore.newFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let configuration = TestStore.configuration(in: folder)
    try earlierStore(configuration) { db in
      // A gap, as an undone commit could leave one then.
      for number in [1, 2, 5] {
        try db.execute(
          sql: """
            INSERT INTO access_log (seq, at, caller, role, method, direction, subject_person)
            VALUES (?, ?, ?, 6, 'supervision.get', 1, ?)
            """, arguments: [number, number * 1000, UUID(), UUID()])
      }
    }
    let store = try Store.open(configuration)
    let entries = try await store.read { try $0.accessLog(after: 0, limit: 9) }
    #expect(entries.map(\.sequence) == [1, 2, 3])
    #expect(entries.map(\.at.milliseconds) == [1000, 2000, 5000])
    #expect(entries.allSatisfy { $0.role == .leader })
    #expect(try await store.verifyLog(whole: true).isSound)
    try await store.close()
    let again = try Store.open(configuration)
    #expect(try await again.verifyLog(whole: true).rows == 3)
    try await again.close()
  }

  /// A folder as the version before left it.
  private func earlierStore(
    _ configuration: Store.Configuration, _ fill: (Database) throws -> Void
  ) throws {
    for folder in [configuration.dataFolder, configuration.keysFolder] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    let keystore = try Keystore.begin(
      at: configuration.keystorePath, masterKeyAt: configuration.masterKeyPath)
    let queue = try DatabaseQueue(path: configuration.databasePath)
    try Migrations.all.migrate(queue, upTo: "0008-signing-in")
    try queue.write { db in
      try keystore.mark.store(in: db)
      try fill(db)
    }
    try queue.close()
  }
}
