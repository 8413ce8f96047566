import GRDB

/// Folds the write-ahead log into the database and empties it: the log keeps commits in the order in which they came,
/// beside others whose time is known.
enum FoldedLog {
  /// A reader who still needs the log is not waited for; it is folded in after the next such commit, or when the store closes.
  static func fold(_ pool: DatabasePool) {
    do {
      try pool.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA busy_timeout = 0")
        defer { restore(db) }
        _ = try db.checkpoint(.truncate)
      }
    } catch {
      // Busy. What was committed is durable either way.
    }
  }

  private static func restore(_ db: Database) {
    do {
      try db.execute(sql: "PRAGMA busy_timeout = 5000")
    } catch {
      preconditionFailure("SQLite refused a setting it took before")
    }
  }
}
