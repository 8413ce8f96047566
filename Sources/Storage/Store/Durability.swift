import GRDB

/// An acknowledged write is on the disk.
///
/// GRDB 7.10.0 sets `synchronous = NORMAL` itself when it opens a pool, after `prepareDatabase`: a
/// commit then returns without any flush. So the setting is made afterwards, and read back.
enum Durability {
  static let full = 2
  /// Pages of the WAL, 32 MB of them, after which they are moved to the database. That takes two more
  /// flushes, and with SQLite's 1,000 pages a busy writer spends half its flushes on it.
  private static let checkpointPages = 8192

  static func demand(on pool: DatabasePool) throws {
    let path = pool.path
    try pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA wal_autocheckpoint = \(checkpointPages)")
      // What was deleted is overwritten with zeros. Debian's SQLite does so by itself, others do not.
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try check(db, path)
    }
  }

  static func check(_ db: Database, _ path: String) throws {
    let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0
    guard synchronous == full else {
      throw StoreRefusal.notDurable(path: path, synchronous: synchronous)
    }
  }
}
