package import Sealing

/// Why the store will not open. `description` is one line for whoever runs the service: what is
/// wrong and what to do.
package enum StoreRefusal: Error, Equatable {
  case folderUnusable(path: String, reason: String)
  case databaseReadOnly(path: String)
  /// Written by a newer version of the program: it holds migrations that this one does not know.
  case newerDatabase(path: String)
  case notADatabase(path: String)
  /// Keys that signed the log of a database lie beside a folder without one.
  case databaseMissing(path: String, checkpoints: String)
  case restorationUnfinished(folder: String)
  case databaseUnusable(path: String, reason: String)
  /// SQLite would acknowledge writes before they are on the disk.
  case notDurable(path: String, synchronous: Int)
  case keys(KeystoreError)
  case checkpoints(CheckpointError)
  /// Not the key that the database's access log is signed with.
  case wrongSigningKey(path: String)
  /// The access log is not as it was written, or the database is older than what was signed.
  case logTampered(path: String, fault: LogFault)
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
    case .databaseMissing(let path, let checkpoints):
      "There is no database at \(path), though the log of one is signed in \(checkpoints): mount its disk, name its folder "
        + "with --data, or bring it back with workbook-server restore; for a new service name another folder with --keys. "
        + "Nothing was made."
    case .restorationUnfinished(let folder):
      "A restoration into \(folder) was broken off, or is going on: run workbook-server restore again and wait until it is "
        + "done."
    case .databaseUnusable(let path, let reason):
      "The database \(path) cannot be opened (\(reason)): check the disk and the folder, or "
        + "restore it from a backup."
    case .notDurable(let path, let synchronous):
      "The database \(path) would not wait for the disk (synchronous is \(synchronous), not 2): "
        + "use the SQLite library that the README names."
    case .keys(let error):
      error.description
    case .checkpoints(let error):
      error.description
    case .wrongSigningKey(let path):
      "The signing key \(path) is not the one that the access log of this database is signed with: put that one back, or "
        + "name its folder with --keys; nothing was changed."
    case .logTampered(let path, let fault):
      "\(fault) The database is \(path). Find out who changed it, and put the newest untouched database in its place; an "
        + "older one comes back with workbook-server restore, and workbook-server verify says more."
    }
  }
}
