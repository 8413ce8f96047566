import GRDB

/// Folds the write-ahead log into the database and empties it: the log keeps commits in the order in which they came,
/// beside others whose time is known.
enum FoldedLog {
  /// Milliseconds that the writer waits for readers who still need the log.
  private static let patience = 50

  /// - Returns: false while a reader is in the way; to be tried again. What was committed is durable either way.
  static func fold(_ pool: DatabasePool) -> Bool {
    do {
      return try pool.writeWithoutTransaction { db in
        let usual = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
        try db.execute(sql: "PRAGMA busy_timeout = \(patience)")
        let outcome = Result { try db.checkpoint(.truncate) }
        try db.execute(sql: "PRAGMA busy_timeout = \(usual)")
        _ = try outcome.get()
        return true
      }
    } catch {
      return false
    }
  }
}
