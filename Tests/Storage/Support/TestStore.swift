import Foundation
import GRDB
import Sealing
import Workbook

@testable import Storage

/// A store on real files in a temporary folder, which goes with this value.
final class TestStore: Sendable {
  let folder: String
  let configuration: Store.Configuration
  let store: Store
  /// 2026-03-02, 09:00 UTC.
  static let now = Instant(milliseconds: 1_772_442_000_000)

  convenience init(_ adjust: (inout Store.Configuration) -> Void = { _ in }) throws {
    let folder = TestStore.newFolder()
    var configuration = TestStore.configuration(in: folder)
    adjust(&configuration)
    try self.init(folder, configuration)
  }

  private init(_ folder: String, _ configuration: Store.Configuration) throws {
    self.folder = folder
    self.configuration = configuration
    store = try Store.open(configuration)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func newFolder() -> String {
    FileManager.default.temporaryDirectory.path + "/workbook-storage-" + UUID().uuidString
  }

  static func configuration(in folder: String) -> Store.Configuration {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    var configuration = Store.Configuration(
      dataFolder: folder + "/data", keysFolder: folder + "/keys")
    // A slow machine must not sign in the middle of a test.
    configuration.secondsBetweenSignatures = 36_000
    return configuration
  }

  func act(
    _ method: String = "test.write", by caller: Person.ID? = nil,
    sealing: Set<KeySubject> = [], reason: Words? = nil, dryRun: Bool = false
  ) -> Act {
    Act(method, by: caller, at: Self.now, reason: reason, sealing: sealing, dryRun: dryRun)
  }

  /// Adds people in one write.
  func add(_ people: Person...) async throws {
    try await store.write(act()) { transaction in
      for person in people { try transaction.add(person) }
    }
  }

  func record(
    _ session: RecordedSession, id: SessionID = SessionID(UUID()), by recorder: Person.ID? = nil
  ) async throws -> SessionID {
    let keys = store.vault.keys(for: session.entry)
    try await store.write(act("supervision.record", by: recorder, sealing: keys)) { transaction in
      try transaction.insert(session, id: id, newID: UUID.init)
    }
    return id
  }

  /// Every byte that is on the disk, database, WAL and keystore together.
  func bytesOnDisk() throws -> Data {
    try FileManager.default.contentsOfDirectory(atPath: configuration.dataFolder).reduce(
      into: Data()
    ) { bytes, name in
      bytes += try Data(
        contentsOf: URL(fileURLWithPath: configuration.dataFolder + "/" + name))
    }
  }
}
