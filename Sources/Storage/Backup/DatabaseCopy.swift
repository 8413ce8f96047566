import GRDB
import Glibc

/// One state of the database in a file of its own, while the service goes on writing.
///
/// `VACUUM INTO` from a reader (SQLite's documentation, `lang_vacuum.html`): what was deleted is not in it, and it does not
/// begin again with every write, as the online backup does.
final class DatabaseCopy {
  let path: String
  let bytes: Int
  let facts: DatabaseFacts
  private let descriptor: Int32

  static let name = "workbook.backup-in-progress.sqlite"

  /// What a killed process left of one is removed first.
  ///
  /// - Throws: ``BackupRefusal``; nothing is left behind.
  init(of database: String, in folder: String) throws(BackupRefusal) {
    path = folder + "/" + Self.name
    descriptor = try Self.claim(path)
    do {
      let size = try Self.copy(database, to: path)
      facts = try Self.check(path, of: database)
      bytes = Disk.size(path) ?? size
    } catch {
      Disk.remove(path)
      close(descriptor)
      throw error
    }
  }

  deinit {
    Disk.remove(path)
    close(descriptor)
  }

  /// An empty file of this user's alone, which `VACUUM INTO` fills, locked against a second backup.
  private static func claim(_ path: String) throws(BackupRefusal) -> Int32 {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .system(errno, "make", path) }
    var (held, named) = (stat(), stat())
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &held) == 0,
      stat(path, &named) == 0, held.st_ino == named.st_ino
    else {
      close(descriptor)
      throw .underWay(path: path)
    }
    guard ftruncate(descriptor, 0) == 0, fchmod(descriptor, 0o600) == 0 else {
      defer { close(descriptor) }
      throw .system(errno, "make", path)
    }
    return descriptor
  }

  /// - Returns: about how many bytes that takes.
  private static func copy(_ database: String, to path: String) throws(BackupRefusal) -> Int {
    let queue = try ReadOnlyDatabase.open(database)
    var size = Disk.size(database) ?? 0
    do {
      try queue.inDatabase { db in
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        size = pages * (try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0)
        guard try db.tableExists("keystore_mark") else { throw DatabaseFacts.Strange() }
        try db.execute(sql: "VACUUM INTO ?", arguments: [path])
      }
      try queue.close()
      return size
    } catch {
      throw ReadOnlyDatabase.refusal(error, database, writing: path, needing: size)
    }
  }

  private static func check(
    _ path: String, of database: String
  ) throws(BackupRefusal) -> DatabaseFacts {
    let queue = try ReadOnlyDatabase.open(path)
    do {
      let facts = try queue.inDatabase { db in
        if let fault = try ReadOnlyDatabase.fault(db, pragma: "quick_check") {
          throw BackupRefusal.damagedDatabase(path: database, what: fault)
        }
        return try DatabaseFacts(of: db)
      }
      try queue.close()
      return facts
    } catch {
      throw ReadOnlyDatabase.refusal(error, database)
    }
  }
}
