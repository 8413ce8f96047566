import Foundation
import GRDB
import Sealing

/// Keys whose records are deleted. They are named in the commit that deletes the records and destroyed
/// after it: destroyed before, a commit that fails would leave records that nobody can read; and a
/// process that dies in between finds them named when it starts again.
enum KeysToDestroy {
  /// Destroys what is named, in the keystore and in its copy, and returns when that is on the disk and the database knows
  /// of it. To be called by the writer, outside a transaction, or before anything is served.
  ///
  /// - Throws: ``CopyNotReplaced`` when the keys are destroyed but the copy still has them; they stay named.
  static func destroy(_ pool: DatabasePool, _ keystore: Keystore, copy: String?) throws {
    let isAnyNamed = try pool.writeWithoutTransaction { db in
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM key_to_destroy)") ?? false
    }
    if isAnyNamed { try destroyUnseen(pool, keystore, copy: copy) }
  }

  /// The same where nobody may learn whether there was anything to destroy: the files are written and the copy replaced even
  /// when nothing is named.
  static func destroyUnseen(_ pool: DatabasePool, _ keystore: Keystore, copy: String?) throws {
    try pool.writeWithoutTransaction { db in
      let named = try Data.fetchAll(db, sql: "SELECT key_id FROM key_to_destroy")
      try keystore.destroy(try named.map { KeyID(try Bytes16(column: $0, of: .other)) })
      if let copy { try replace(copy, from: keystore) }
      // The mark with them: a keystore of an earlier day would bring the keys back.
      try db.inTransaction(.immediate) {
        try db.execute(sql: "DELETE FROM key_to_destroy")
        try keystore.mark.storeIfNewer(in: db)
        return .commit
      }
    }
  }

  /// What was erased can still be read by whoever has the old copy of the keystore.
  struct CopyNotReplaced: Error {
    let reason: KeystoreError
  }

  private static func replace(_ copy: String, from keystore: Keystore) throws {
    do {
      try KeystoreCopy.replace(at: copy, from: keystore.path)
    } catch {
      throw CopyNotReplaced(reason: error)
    }
  }
}

extension Transaction {
  func destroyAfterCommit(_ key: Data) throws {
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO key_to_destroy (key_id) VALUES (?)")
      .execute(arguments: [key])
    destroysKeys = true
  }

  /// The answer waits until every key that is named is destroyed, in the copy too, whoever named it: for a call that comes
  /// again after its keys could not be destroyed everywhere.
  package func finishErasures() { destroysKeys = true }

  /// The same, and neither the answer nor its time tells whether this call named any.
  func finishErasuresUnseen() {
    destroysKeys = true
    destroysUnseen = true
  }
}
