import Foundation
import GRDB

/// A database that is looked at and not changed, beside whoever is writing to it.
enum ReadOnlyDatabase {
  static func open(_ path: String) throws(BackupRefusal) -> DatabaseQueue {
    guard Disk.size(path) != nil else { throw .noDatabase(path: path) }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.label = "workbook.reader"
    configuration.busyMode = .timeout(30)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
    }
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw refusal(error, path)
    }
  }

  /// What a check of SQLite's own found, in a few words; `nil` when all is well.
  static func fault(_ db: Database, pragma: String) throws -> String? {
    let found = try String.fetchOne(db, sql: "PRAGMA \(pragma)(1)")
    guard let found, found != "ok" else { return nil }
    return found.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// - Parameter bytes: That the work needs, when the disk is full.
  static func refusal(
    _ error: any Error, _ path: String, writing target: String? = nil, needing bytes: Int = 0
  ) -> BackupRefusal {
    if let refusal = error as? BackupRefusal { return refusal }
    guard let error = error as? DatabaseError else {
      return .damagedDatabase(path: path, what: "it is no database of the workbook")
    }
    switch error.resultCode {
    case .SQLITE_FULL:
      return .noRoom(folder: Disk.folder(of: target ?? path), bytes: bytes)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR:
      return .damagedDatabase(path: path, what: error.message ?? "\(error.resultCode)")
    default:
      return .disk(
        operation: target == nil ? "read" : "copy the database to", path: target ?? path,
        reason: error.message ?? "\(error.resultCode)")
    }
  }
}
