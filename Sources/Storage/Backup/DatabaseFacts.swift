import Foundation
import GRDB
import Sealing

/// What can be told of a database without any key, for comparing it with another day.
struct DatabaseFacts: Equatable {
  var counts: [String: Int]
  var log: BackupManifest.Log
  var keystore: KeystoreMark
  var migrations: [String]
  /// Of the access log; `nil` while it was never signed.
  var signingKey: VerifyingKey?

  init(of db: Database) throws {
    let tables = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        ORDER BY name
        """)
    counts = try tables.reduce(into: [:]) { counts, table in
      counts[table] = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM \(table.quotedDatabaseIdentifier) /* whole table */")
    }
    let end = try AccessChain(continuing: db)
    log = .init(rows: end.sequence, hash: Hex.encode(end.hash))
    guard let mark = try KeystoreMark.stored(in: db) else { throw Strange() }
    keystore = mark
    migrations = try String.fetchAll(
      db, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier /* whole table */")
    signingKey = try db.tableExists("log_signing") ? LogSigningKey.stored(in: db) : nil
  }

  /// A database, but not one of the workbook.
  struct Strange: Error {}

  /// In words, what is not as a manifest says; `nil` when all is.
  func difference(from manifest: BackupManifest) -> String? {
    for table in Set(counts.keys).union(manifest.counts.keys).sorted()
    where counts[table] != manifest.counts[table] {
      let (found, expected) = (counts[table], manifest.counts[table])
      return "\(found.map(Quantity.count) ?? "no") rows of \(table), not "
        + "\(expected.map(Quantity.count) ?? "none")"
    }
    if log != manifest.log { return "the access log ends elsewhere" }
    if BackupManifest.Keys(keystore) != manifest.keystore { return "the keystore's mark" }
    return migrations == manifest.migrations ? nil : "the form of the database"
  }
}

extension BackupManifest.Keys {
  init(_ mark: KeystoreMark) {
    self.init(
      id: Hex.encode(mark.keystoreID.bytes), slots: mark.slotCount, destroyed: mark.destroyedCount)
  }
}
