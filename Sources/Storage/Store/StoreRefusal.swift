package import Sealing

/// Why the store will not open. `description` is one line for whoever runs the service: what is
/// wrong and what to do.
package enum StoreRefusal: Error, Equatable {
  case folderUnusable(path: String, reason: String)
  case databaseReadOnly(path: String)
  /// Written by a newer version of the program: it holds migrations that this one does not know.
  case newerDatabase(path: String)
  case notADatabase(path: String)
  case databaseUnusable(path: String, reason: String)
  /// SQLite would acknowledge writes before they are on the disk.
  case notDurable(path: String, synchronous: Int)
  case keys(KeystoreError)
}

extension StoreRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .folderUnusable(let path, let reason):
      "The data folder \(path) cannot be used (\(reason)): give this user the right to read and "
        + "write it, or name another with --data."
    case .databaseReadOnly(let path):
      "The database \(path) is read-only: make it writable for this user (chmod 600)."
    case .newerDatabase(let path):
      "The database \(path) was written by a newer version: start that version or a later one."
    case .notADatabase(let path):
      "\(path) is not a database of the workbook, or is damaged: restore it from a backup."
    case .databaseUnusable(let path, let reason):
      "The database \(path) cannot be opened (\(reason)): check the disk and the folder, or "
        + "restore it from a backup."
    case .notDurable(let path, let synchronous):
      "The database \(path) would not wait for the disk (synchronous is \(synchronous), not 2): "
        + "use the SQLite library that the README names."
    case .keys(let error):
      error.description
    }
  }
}
