import Foundation
import GRDB
import Sealing

/// Keys whose records are deleted. They are named in the commit that deletes the records and destroyed
/// after it: destroyed before, a commit that fails would leave records that nobody can read; and a
/// process that dies in between finds them named when it starts again.
enum KeysToDestroy {
  /// Destroys what is named, and returns when that is on the disk and the database knows of it. To be
  /// called by the writer, outside a transaction, or before anything is served.
  static func destroy(_ pool: DatabasePool, _ keystore: Keystore) throws {
    try pool.writeWithoutTransaction { db in
      let named = try Data.fetchAll(db, sql: "SELECT key_id FROM key_to_destroy")
      guard !named.isEmpty else { return }
      try keystore.destroy(try named.map { KeyID(try Bytes16(column: $0, of: .other)) })
      // The mark with them: a keystore of an earlier day would bring the keys back.
      try db.inTransaction(.immediate) {
        try db.execute(sql: "DELETE FROM key_to_destroy")
        try keystore.mark.storeIfNewer(in: db)
        return .commit
      }
    }
  }
}

extension Transaction {
  func destroyAfterCommit(_ key: Data) throws {
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO key_to_destroy (key_id) VALUES (?)")
      .execute(arguments: [key])
    destroysKeys = true
  }
}
