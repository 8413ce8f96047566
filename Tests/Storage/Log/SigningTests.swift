import Foundation
import Sealing
import Testing
import Workbook

@testable import Storage

/// What is signed outside the database, and what is refused when it does not fit.
@Suite struct SigningTests {
  @Test func `closing signs the newest row`() async throws {
    let test = try TestStore()
    try await test.note(3)
    try await test.store.close()
    let store = try Store.open(test.configuration)
    #expect(try await store.verifyLog(whole: false).signed?.row == 3)
    #expect(try await store.verifyLog(whole: false).rows == 0)
    try await store.close()
  }

  @Test func `rows since the newest signature are checked, and all of them when asked`()
    async throws
  {
    let test = try TestStore()
    try await test.note(3)
    try await test.store.close()
    let store = try Store.open(test.configuration)
    try await TestStore.note(2, in: store, by: test.act("test.read"))
    let verdict = try await store.verifyLog(whole: false)
    #expect(verdict.fromRow == 4 && verdict.untilRow == 5 && verdict.rows == 2)
    #expect(try await store.verifyLog(whole: true).rows == 5)
    try await store.close()
  }

  @Test func `an older database in the place of a newer one is refused`() async throws {
    let test = try TestStore()
    try await test.note(2)
    try await test.store.close()
    let older = try Data(contentsOf: URL(filePath: test.configuration.databasePath))
    let store = try Store.open(test.configuration)
    try await TestStore.note(2, in: store, by: test.act("test.read"))
    try await store.close()
    try older.write(to: URL(filePath: test.configuration.databasePath))
    let fault = LogFault(firstBadRow: 3, kind: .cutShort(signed: 4))
    #expect(
      throws: StoreRefusal.logTampered(path: test.configuration.databasePath, fault: fault)
    ) { try Store.open(test.configuration) }
  }

  @Test func `a file of checkpoints that was emptied is refused, even before a row was signed`()
    async throws
  {
    let test = try TestStore()
    try await test.store.close()
    let path = test.configuration.checkpointPath
    let store = try Store.open(test.configuration)
    #expect(try await store.verifyLog(whole: true).signed == nil)
    try await store.close()
    try Data().write(to: URL(filePath: path))
    #expect(throws: StoreRefusal.checkpoints(.empty(path: path))) {
      try Store.open(test.configuration)
    }
  }

  @Test func `a missing file of checkpoints is refused, and none is begun`() async throws {
    let test = try TestStore()
    try await test.note(2)
    try await test.store.close()
    let path = test.configuration.checkpointPath
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: StoreRefusal.checkpoints(.missing(path: path))) {
      try Store.open(test.configuration)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a missing signing key is refused, and none is made`() async throws {
    let test = try TestStore()
    try await test.store.close()
    let path = test.configuration.signingKeyPath
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: StoreRefusal.self) { try Store.open(test.configuration) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `another signing key is refused`() async throws {
    let test = try TestStore()
    try await test.store.close()
    let path = test.configuration.signingKeyPath
    try FileManager.default.removeItem(atPath: path)
    _ = try SigningKey.create(at: path)
    #expect(throws: StoreRefusal.wrongSigningKey(path: path)) {
      try Store.open(test.configuration)
    }
  }

  @Test func `an interrupted first start goes on with the signing key it made`() async throws {
    let folder = TestStore.newFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let configuration = TestStore.configuration(in: folder)
    try FileManager.default.createDirectory(
      atPath: configuration.keysFolder, withIntermediateDirectories: true)
    let key = try SigningKey.create(at: configuration.signingKeyPath)
    let store = try Store.open(configuration)
    try await store.close()
    #expect(
      try SigningKey.load(from: configuration.signingKeyPath).verifyingKey == key.verifyingKey)
  }
}
