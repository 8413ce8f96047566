import Glibc

/// Why a backup, a restoration or a drill did not happen. `description` is one line for whoever runs the service: what is
/// wrong and what to do. Whatever had been made by then is removed.
package enum BackupRefusal: Error, Equatable {
  case noDatabase(path: String)
  /// The keystore's copy would lie among the backups, and go wherever one of them goes.
  case keystoreCopyAmongBackups(copy: String, folder: String)
  case noFolder(path: String)
  /// Another process is at the same work.
  case underWay(path: String)
  /// `bytes` are needed in the folder.
  case noRoom(folder: String, bytes: Int)
  case disk(operation: String, path: String, reason: String)
  case alreadyThere(path: String)

  case notABackup(path: String)
  case unfinished(path: String)
  case noBackups(folder: String)
  case newerBackup(path: String)
  /// Not signed, or by another key.
  case notSigned(path: String, key: String)
  case tampered(path: String)
  case missingPart(path: String)
  case anotherCertificate(path: String)

  case noKeystoreCopy(path: String)
  case holdsDatabase(folder: String)
  case serviceRunning(folder: String)
  case stopFirst(folder: String)
  case checkpointsAreThere(path: String)
  case damagedDatabase(path: String, what: String)
  /// The backup decrypts to something other than what its manifest says.
  case differs(path: String, what: String)
}

extension BackupRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noDatabase(let path):
      "There is no database at \(path): name the folder of the service with --data."
    case .keystoreCopyAmongBackups(let copy, let folder):
      "The keystore's copy \(copy) must not lie in the folder of the backups \(folder): whoever takes a backup would take "
        + "the keys with it, and copies of copies would outlive an erasure. Name another disk with --keystore-copy."
    case .noFolder(let path):
      "There is no folder \(path): make it, or mount the disk that it is on, and try again."
    case .underWay(let path):
      "Another process is at work on \(path): wait until it is done."
    case .noRoom(let folder, let bytes):
      "There is no room left in \(folder)\(bytes == 0 ? "" : ": \(Quantity.bytes(bytes)) are needed there"). Free some and "
        + "try again; nothing unfinished was left behind."
    case .disk(let operation, let path, let reason):
      "Could not \(operation) \(path): \(reason). Put that right and try again; nothing unfinished was left behind."
    case .alreadyThere(let path):
      "\(path) is there already and was not replaced: move it away, or name another."
    case .notABackup(let path):
      "\(path) is no backup of the workbook: name a folder workbook-backup-… that holds a manifest.json."
    case .unfinished(let path):
      "The backup \(path) was never finished: take an earlier one."
    case .noBackups(let folder):
      "There is no finished backup in \(folder): name the folder that holds them with --from, or make one with "
        + "workbook-server backup."
    case .newerBackup(let path):
      "The backup \(path) was made by a newer version: use that version or a later one."
    case .notSigned(let path, let key):
      "The manifest of \(path) is not signed with the key \(key): somebody changed it, or it is another service's; take "
        + "another backup, or name the right folder with --keys."
    case .tampered(let path):
      "\(path) is not as it was written (its digest differs): take another backup; nothing was restored."
    case .missingPart(let path):
      "\(path) is missing: take another backup, or fetch it from where the backup was copied to."
    case .anotherCertificate(let path):
      "The backup \(path) was encrypted to another recovery certificate: name the one that was in use then, and its key."
    case .noKeystoreCopy(let path):
      "There is no copy of the keystore at \(path), without which nothing sealed can be read: name it with "
        + "--keystore-copy."
    case .holdsDatabase(let folder):
      "\(folder) holds a database or a keystore already: name an empty folder, or move away all files that begin with workbook."
    case .serviceRunning(let folder):
      "A service is running on \(folder): restore into an empty folder, or stop the service and move its files away."
    case .stopFirst(let folder):
      "A service is running on \(folder): stop it first."
    case .checkpointsAreThere(let path):
      "The file of checkpoints \(path) is not lost, so no new one was begun: run workbook-server verify without "
        + "--start-checkpoints."
    case .damagedDatabase(let path, let what):
      "The database \(path) is damaged (\(what)): stop the service, run workbook-server verify, and restore the newest "
        + "good backup."
    case .differs(let path, let what):
      "The backup \(path) does not hold what its manifest says (\(what)): take another one; nothing was restored."
    }
  }
}

extension BackupRefusal {
  /// Of what the system said, with the room that the work needs.
  static func system(
    _ number: Int32, _ operation: String, _ path: String, needing bytes: Int = 0
  ) -> BackupRefusal {
    // EFBIG: over the limit of a file's size, which is how a quota may show.
    guard [ENOSPC, EDQUOT, EFBIG].contains(number) else {
      return .disk(operation: operation, path: path, reason: String(cString: strerror(number)))
    }
    return .noRoom(folder: Disk.folder(of: path), bytes: bytes)
  }
}
