import GRDB
import Sealing

extension Store {
  /// Opens the database and its keystore, or begins both in an empty folder. Once for the life of
  /// the process: the keystore is locked against a second one.
  package static func open(_ configuration: Configuration) throws(StoreRefusal) -> Store {
    let path = configuration.databasePath
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
      try KeysToDestroy.destroy(pool, keystore)
      return Store(pool: pool, keystore: keystore, configuration)
    } catch let refusal as StoreRefusal {
      throw refusal
    } catch let error as KeystoreError {
      throw .keys(error)
    } catch let error as DatabaseError {
      throw refusal(error, path)
    } catch {
      throw .databaseUnusable(path: path, reason: "\(error)")
    }
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

  private static func refusal(_ error: DatabaseError, _ path: String) -> StoreRefusal {
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: .notADatabase(path: path)
    case .SQLITE_READONLY: .databaseReadOnly(path: path)
    default: .databaseUnusable(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }
}
