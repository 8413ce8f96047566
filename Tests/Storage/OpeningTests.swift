import Foundation
import GRDB
import Sealing
import Testing
import Workbook

@testable import Storage

@Suite struct OpeningTests {
  @Test func `what was written is there after closing and opening again`() async throws {
    let test = try TestStore()
    let person = Sample.person("Still here")
    try await test.add(person)
    try await test.store.close()
    let moved = try test.copied()
    defer { moved.remove() }
    let again = try Store.open(moved.configuration)
    #expect(try await again.read { try $0.person(person.id)?.value } == person)
    try await again.close()
  }

  @Test func `writes wait for the disk`() async throws {
    let test = try TestStore()
    let synchronous = try await test.store.write(test.act()) { transaction throws in
      try Int.fetchOne(transaction.db, sql: "PRAGMA synchronous")
    }
    #expect(synchronous == 2)
  }

  @Test func `GRDB sets synchronous to NORMAL by itself when it opens a pool`() throws {
    let path = FileManager.default.temporaryDirectory.path + "/quirk-\(UUID().uuidString).sqlite"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    let pool = try DatabasePool(path: path, configuration: configuration)
    try pool.writeWithoutTransaction { db in
      let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
      #expect(synchronous == 1)
      #expect(throws: StoreRefusal.notDurable(path: path, synchronous: 1)) {
        try Durability.check(db, path)
      }
    }
    try pool.close()
  }

  @Test func `the files are for this user alone`() async throws {
    let test = try TestStore()
    try await test.add(Sample.person("Somebody"))
    let folder = test.configuration.dataFolder
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(names).isSuperset(of: ["workbook.sqlite", "workbook.sqlite-wal", "workbook.keys"]))
    for name in names {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  @Test func `a database of a newer version is refused and left as it is`() async throws {
    let moved = try await TestStore.closedCopy { path in
      let queue = try DatabaseQueue(path: path)
      try queue.write { db in
        try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999-from-the-future')")
      }
      try queue.close()
    }
    defer { moved.remove() }
    let refusal = #expect(throws: StoreRefusal.self) { try Store.open(moved.configuration) }
    #expect(refusal == .newerDatabase(path: moved.configuration.databasePath))
    #expect(refusal?.description.contains("newer version") == true)
  }

  @Test func `the keystore of another database is refused`() async throws {
    let moved = try await TestStore.closedCopy { _ in }
    defer { moved.remove() }
    let other = try await TestStore.closedCopy { _ in }
    defer { other.remove() }
    for (mine, theirs) in [
      (moved.configuration.keystorePath, other.configuration.keystorePath),
      (moved.configuration.masterKeyPath, other.configuration.masterKeyPath),
    ] {
      try FileManager.default.removeItem(atPath: mine)
      try FileManager.default.copyItem(atPath: theirs, toPath: mine)
    }
    #expect(
      throws: StoreRefusal.keys(.anotherKeystore(path: moved.configuration.keystorePath))
    ) { try Store.open(moved.configuration) }
  }

  @Test func `a missing keystore is refused and no new one is made`() async throws {
    let moved = try await TestStore.closedCopy { _ in }
    defer { moved.remove() }
    let path = moved.configuration.keystorePath
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: StoreRefusal.keys(.keystoreMissing(path: path))) {
      try Store.open(moved.configuration)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a missing master key is refused`() async throws {
    let moved = try await TestStore.closedCopy { _ in }
    defer { moved.remove() }
    let path = moved.configuration.masterKeyPath
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: StoreRefusal.keys(.masterKeyMissing(path: path))) {
      try Store.open(moved.configuration)
    }
  }

  @Test func `a database file that is read-only is refused`() async throws {
    let moved = try await TestStore.closedCopy { path in
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o400], ofItemAtPath: path)
    }
    defer { moved.remove() }
    #expect(throws: StoreRefusal.databaseReadOnly(path: moved.configuration.databasePath)) {
      try Store.open(moved.configuration)
    }
  }

  @Test func `a file that is no database is refused`() async throws {
    let moved = try await TestStore.closedCopy { path in
      try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: path))
    }
    defer { moved.remove() }
    #expect(throws: StoreRefusal.notADatabase(path: moved.configuration.databasePath)) {
      try Store.open(moved.configuration)
    }
  }

  @Test func `a data folder that is a file is refused`() throws {
    let folder = TestStore.newFolder()
    let configuration = TestStore.configuration(in: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data().write(to: URL(fileURLWithPath: configuration.dataFolder))
    #expect(
      throws: StoreRefusal.folderUnusable(
        path: configuration.dataFolder, reason: "Not a directory")
    ) { try Store.open(configuration) }
  }

  @Test func `a second process with the same data is refused`() throws {
    let test = try TestStore()
    #expect(throws: StoreRefusal.keys(.inUse(path: test.configuration.keystorePath))) {
      try Store.open(test.configuration)
    }
  }

  @Test(arguments: [
    StoreRefusal.folderUnusable(path: "/x", reason: "no"), .databaseReadOnly(path: "/x"),
    .newerDatabase(path: "/x"), .notADatabase(path: "/x"),
    .databaseUnusable(path: "/x", reason: "no"), .notDurable(path: "/x", synchronous: 1),
  ])
  func `a refusal is one line that names the file`(_ refusal: StoreRefusal) {
    #expect(refusal.description.contains("/x"))
    #expect(!refusal.description.contains("\n"))
  }
}

/// The files of a store that was closed, in a place of their own.
struct ClosedStore {
  let folder: String
  let configuration: Store.Configuration

  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}

extension TestStore {
  /// A copy of the files: this process still holds the lock on the originals.
  func copied() throws -> ClosedStore {
    let target = Self.newFolder()
    try FileManager.default.copyItem(atPath: folder, toPath: target)
    return ClosedStore(folder: target, configuration: Self.configuration(in: target))
  }

  static func closedCopy(_ alter: (String) throws -> Void) async throws -> ClosedStore {
    let test = try TestStore()
    try await test.add(Sample.person("Somebody"))
    try await test.store.close()
    let copy = try test.copied()
    try alter(copy.configuration.databasePath)
    return copy
  }
}
