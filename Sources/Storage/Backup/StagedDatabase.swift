import Foundation
import GRDB
import Glibc
import Sealing

/// A database that was put together from a backup, in a working folder, where the real store opens it before it counts.
struct StagedDatabase {
  let folder: String
  private let means: RecoveryMeans
  private let backup: BackupReader

  init(_ backup: BackupReader, _ means: RecoveryMeans, in folder: String) {
    self.backup = backup
    self.means = means
    self.folder = folder
  }

  var configuration: Store.Configuration {
    var configuration = Store.Configuration(dataFolder: folder, keysFolder: means.keysFolder)
    configuration.checkpointPath = folder + "/checkpoints"
    return configuration
  }

  /// - Throws: ``BackupRefusal``, ``RecoveryError``.
  func decrypt() throws { try backup.decrypt(to: configuration.databasePath, with: means.key) }

  /// SQLite's own check of all of it.
  func checkDatabase() throws {
    try look { db in
      guard let fault = try ReadOnlyDatabase.fault(db, pragma: "integrity_check") else { return }
      throw BackupRefusal.differs(path: backup.path, what: fault)
    }
  }

  /// - Returns: how many tables were counted.
  func compareWithManifest() throws -> Int {
    try look { db in
      let facts = try DatabaseFacts(of: db)
      if let difference = facts.difference(from: backup.manifest) {
        throw BackupRefusal.differs(path: backup.path, what: difference)
      }
      return facts.counts.count
    }
  }

  /// Signs where the log ends, in a file of its own, so that the store finds all that it asks for.
  func beginCheckpoints(at now: Int64) throws {
    let file = try CheckpointFile.open(
      at: configuration.checkpointPath, creatingIfMissing: true,
      verifying: means.signing.verifyingKey)
    try file.append(try end(at: now), signedBy: means.signing)
  }

  /// Where the log ends, as a restoration signs it.
  func end(at now: Int64) throws -> Checkpoint {
    try look { db in
      let chain = try AccessChain(continuing: db)
      let mark = try KeystoreMark.stored(in: db)
      return Checkpoint(
        keystoreID: mark?.keystoreID ?? .zero, sequence: chain.sequence, hash: chain.hash, at: now,
        kind: .restored)
    }
  }

  /// Where an earlier restoration began another log than this: the service wrote and signed rows there that are given up with
  /// this one. What was signed before any restoration must agree, and stays.
  ///
  /// - Parameter signed: All that the service signed.
  /// - Returns: the last signed place that both logs have, as a restoration signs it; `nil` when there is but one log.
  func parting(from signed: [Checkpoint], at now: Int64) throws -> Checkpoint? {
    try look { db in
      let end = try AccessChain(continuing: db).sequence
      let inForce = Checkpoint.inForce(signed).filter { $0.sequence <= end }
      guard let stranger = try inForce.firstIndex(where: { try !isInLog($0, db) }), stranger > 0,
        let place = signed.firstIndex(of: inForce[stranger]),
        signed[..<place].contains(where: { $0.kind == .restored })
      else { return nil }
      let last = inForce[stranger - 1]
      return Checkpoint(
        keystoreID: last.keystoreID, sequence: last.sequence, hash: last.hash, at: now,
        kind: .restored)
    }
  }

  private func isInLog(_ checkpoint: Checkpoint, _ db: Database) throws -> Bool {
    guard checkpoint.sequence > 0 else {
      return try AccessChain.beginning(of: db).hash == checkpoint.hash
    }
    let hash = try Data.fetchOne(
      db, sql: "SELECT hash FROM access_log WHERE seq = ?", arguments: [checkpoint.sequence])
    return hash.map(Array.init) == checkpoint.hash
  }

  private func look<T>(_ body: (Database) throws -> T) throws -> T {
    let queue = try ReadOnlyDatabase.open(configuration.databasePath)
    do {
      let value = try queue.inDatabase(body)
      try queue.close()
      return value
    } catch let error as DatabaseError {
      throw BackupRefusal.differs(path: backup.path, what: error.message ?? "it cannot be read")
    } catch is DatabaseFacts.Strange {
      throw BackupRefusal.differs(path: backup.path, what: "it is no database of the workbook")
    }
  }
}
