import GRDB
import Sealing

extension Store {
  /// Opens the database and its keystore, or begins both in an empty folder. Once for the life of
  /// the process: the keystore is locked against a second one.
  package static func open(_ configuration: Configuration) throws(StoreRefusal) -> Store {
    let path = configuration.databasePath
    try refuseMissing(configuration)
    try DataFolder.prepare(configuration.dataFolder)
    try DataFolder.prepareFile(path)
    do {
      let pool = try DatabasePool(path: path, configuration: connection(configuration))
      try refuseNewer(pool, path)
      let keystore = try openKeystore(configuration, of: pool)
      try Durability.demand(on: pool)
      try Migrations.all.migrate(pool)
      try pool.writeWithoutTransaction { db in
        if try KeystoreMark.stored(in: db) == nil { try keystore.mark.store(in: db) }
        try Durability.check(db, path)
      }
      let signing = try LogSigning.open(configuration, pool, keystore)
      try signing.checkAtStart(pool)
      let copyIsBehind = try finishErasures(pool, keystore, configuration)
      return Store(
        pool: pool, keystore: keystore, signing, copyIsBehind: copyIsBehind, configuration)
    } catch let refusal as StoreRefusal {
      throw refusal
    } catch let error as KeystoreError {
      throw .keys(error)
    } catch let error as CheckpointError {
      throw .checkpoints(error)
    } catch let error as DatabaseError {
      throw refusal(error, path)
    } catch {
      throw .databaseUnusable(path: path, reason: "\(error)")
    }
  }

  /// Nothing is begun where something should be: on a disk that is not mounted, or in a restoration that was broken off.
  private static func refuseMissing(_ configuration: Configuration) throws(StoreRefusal) {
    let restoring = configuration.dataFolder + "/" + Restoration.workingName
    guard !Disk.exists(configuration.databasePath) else { return Disk.remove(restoring) }
    guard !Disk.exists(restoring) else {
      throw .restorationUnfinished(folder: configuration.dataFolder)
    }
    guard let signed = Disk.size(configuration.checkpointPath), signed > 0 else { return }
    throw .databaseMissing(
      path: configuration.databasePath, checkpoints: configuration.checkpointPath)
  }

  private static func connection(_ configuration: Configuration) -> GRDB.Configuration {
    var connection = GRDB.Configuration()
    connection.label = "workbook"
    connection.maximumReaderCount = configuration.readers
    connection.busyMode = .timeout(5)
    let trace = configuration.trace
    connection.prepareDatabase { db in
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
      if let trace { db.trace { event in trace("\(event)") } }
    }
    return connection
  }

  private static func refuseNewer(_ pool: DatabasePool, _ path: String) throws {
    if try pool.read({ db in try Migrations.all.hasBeenSuperseded(db) }) {
      throw StoreRefusal.newerDatabase(path: path)
    }
  }

  /// Makes keys only where the database has none yet: never over data that needs old ones.
  private static func openKeystore(
    _ configuration: Configuration, of pool: DatabasePool
  ) throws -> Keystore {
    let mark = try pool.read { db in try KeystoreMark.stored(in: db) }
    if let mark {
      return try Keystore.open(
        at: configuration.keystorePath, masterKeyAt: configuration.masterKeyPath, expecting: mark)
    }
    try DataFolder.prepare(configuration.keysFolder)
    return try Keystore.begin(
      at: configuration.keystorePath, masterKeyAt: configuration.masterKeyPath)
  }

  /// What an interrupted erasure left to be done.
  ///
  /// - Returns: whether the copy of the keystore could not be replaced.
  private static func finishErasures(
    _ pool: DatabasePool, _ keystore: Keystore, _ configuration: Configuration
  ) throws -> Bool {
    do {
      // The copy is brought up whatever is named: a start without it may have struck names out.
      if let copy = configuration.keystoreCopyPath {
        try KeysToDestroy.destroyUnseen(pool, keystore, copy: copy)
      } else {
        try KeysToDestroy.destroy(pool, keystore, copy: nil)
      }
      return false
    } catch is KeysToDestroy.CopyNotReplaced {
      return true
    }
  }

  private static func refusal(_ error: DatabaseError, _ path: String) -> StoreRefusal {
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: .notADatabase(path: path)
    case .SQLITE_READONLY: .databaseReadOnly(path: path)
    default: .databaseUnusable(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }
}
