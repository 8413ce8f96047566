import GRDB
package import Sealing
package import Workbook

/// Looks at everything there is, and changes nothing: the database as SQLite knows it, the whole access log against every
/// signed checkpoint, and every sealed blob. Beside a running service, or on a copy of its files.
package struct Verification {
  package var configuration: Store.Configuration
  /// Time since any moment.
  package var uptime: @Sendable () -> Duration

  package init(of configuration: Store.Configuration, uptime: @escaping @Sendable () -> Duration) {
    self.configuration = configuration
    self.uptime = uptime
  }

  package struct Found: Sendable {
    package var database: [String] = []
    package var databaseBytes = 0
    package var databaseTook = Duration.zero
    package var log: LogVerdict
    package var checkpoints: Int
    package var logTook = Duration.zero
    package var sealed = SealedCensus()
    package var sealedTook = Duration.zero
    package var keys: KeystoreMark?

    /// A sentence each; empty when all is well.
    package var faults: [String] {
      database.map { "The database is damaged: \($0)." } + (log.fault.map { ["\($0)"] } ?? [])
        + (sealed.firstFault.map { fault in
          let others = sealed.faults - 1
          return [
            "\(fault)" + (others == 0 ? "." : "; \(Quantity.plural(others, "other")) likewise.")
          ]
        } ?? [])
    }
  }

  /// - Parameter checkpoints: Those that the log must agree with.
  /// - Throws: ``BackupRefusal``, ``StoreRefusal``, ``KeystoreError``, or an error of the keys: what cannot even be looked at.
  package func run(against checkpoints: [Checkpoint]) throws -> Found {
    let queue = try ReadOnlyDatabase.open(configuration.databasePath)
    do {
      try checkKey(queue)
      let start = uptime()
      let verdict = try LogCheck.whole(queue, against: Checkpoint.inForce(checkpoints))
      var found = Found(log: verdict, checkpoints: checkpoints.count)
      found.logTook = uptime() - start
      try queue.inDatabase { db in
        try db.inTransaction(.deferred) {
          try look(db, &found)
          return .commit
        }
      }
      try queue.close()
      return found
    } catch let error as DatabaseError {
      throw ReadOnlyDatabase.refusal(error, configuration.databasePath)
    }
  }

  /// The checkpoints in the service's own file.
  ///
  /// - Throws: an error of the key or of the file.
  package func checkpoints() throws -> [Checkpoint] {
    let queue = try ReadOnlyDatabase.open(configuration.databasePath)
    do {
      try checkKey(queue)
      try queue.close()
    } catch let error as DatabaseError {
      throw ReadOnlyDatabase.refusal(error, configuration.databasePath)
    }
    let key = try SigningKey.load(from: configuration.signingKeyPath)
    return try CheckpointsInMemory.all(
      in: configuration.checkpointPath, verifying: key.verifyingKey)
  }

  private func checkKey(_ queue: DatabaseQueue) throws {
    let key = try SigningKey.load(from: configuration.signingKeyPath)
    let known = try queue.read { db in try LogSigningKey.stored(in: db) }
    guard known == nil || known == key.verifyingKey else {
      throw StoreRefusal.wrongSigningKey(path: configuration.signingKeyPath)
    }
  }

  private func look(_ db: Database, _ found: inout Found) throws {
    let mark = try KeystoreMark.stored(in: db)
    let keystore = try KeystoreInMemory.open(
      copying: configuration.keystorePath, masterKeyAt: configuration.masterKeyPath,
      expecting: mark)
    try keystore.verify()
    found.keys = keystore.mark
    found.databaseBytes =
      try (Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0)
      * (Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0)
    var start = uptime()
    found.database = try databaseFaults(db)
    found.databaseTook = uptime() - start
    start = uptime()
    found.sealed = try SealedCensus.ofAll(Snapshot(db, Vault(keystore)))
    found.sealedTook = uptime() - start
  }

  private func databaseFaults(_ db: Database) throws -> [String] {
    if let fault = try ReadOnlyDatabase.fault(db, pragma: "integrity_check") { return [fault] }
    let row = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check")
    return row.map { row in
      ["a row of \(row[0] as String) names one of \(row[2] as String) that is not there"]
    } ?? []
  }
}

extension Verification {
  /// - Throws: ``BackupRefusal`` while a service runs, or while the file of checkpoints is there and holds something.
  package func refuseUnlessLost() throws(BackupRefusal) {
    guard Disk.size(configuration.checkpointPath) ?? 0 == 0 else {
      throw .checkpointsAreThere(path: configuration.checkpointPath)
    }
    guard !Disk.isLocked(configuration.keystorePath) else {
      throw .stopFirst(folder: configuration.dataFolder)
    }
  }

  /// Begins a new file of checkpoints where the old one is lost for good, with a signature of where the log ends now. To be
  /// called when everything else was found sound and no service is running.
  package func beginCheckpoints(at now: Instant) throws {
    let queue = try ReadOnlyDatabase.open(configuration.databasePath)
    let key = try SigningKey.load(from: configuration.signingKeyPath)
    let end = try queue.read { db in
      let chain = try AccessChain(continuing: db)
      return Checkpoint(
        keystoreID: try KeystoreMark.stored(in: db)?.keystoreID ?? .zero,
        sequence: chain.sequence, hash: chain.hash, at: now.milliseconds, kind: .restored)
    }
    try queue.close()
    let file = try CheckpointFile.open(
      at: configuration.checkpointPath, creatingIfMissing: true, verifying: key.verifyingKey)
    try file.append(end, signedBy: key)
  }
}
