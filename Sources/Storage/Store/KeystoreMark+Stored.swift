import GRDB
import Sealing

import struct Foundation.Data

/// The database holds the newest mark of its keystore, written with the records that use its keys.
extension KeystoreMark {
  /// `nil` in a database that has no keystore yet.
  static func stored(in db: Database) throws -> KeystoreMark? {
    guard try db.tableExists("keystore_mark"),
      let row = try Row.fetchOne(db, sql: "SELECT * FROM keystore_mark WHERE one = 1"),
      let id = Bytes16(row["keystore_id"] as Data)
    else { return nil }
    return KeystoreMark(
      keystoreID: id, slotCount: row["slot_count"], destroyedCount: row["destroyed_count"])
  }

  func store(in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO keystore_mark VALUES (1, ?, ?, ?)",
      arguments: [Data(keystoreID.bytes), slotCount, destroyedCount])
  }

  func storeIfNewer(in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE keystore_mark SET slot_count = ?1, destroyed_count = ?2
        WHERE one = 1 AND (slot_count < ?1 OR destroyed_count < ?2)
        """)
    try statement.execute(arguments: [slotCount, destroyedCount])
  }
}
