import Glibc

/// The folder and the file that the database lives in, readable by this user alone.
enum DataFolder {
  /// Makes the folder if it is missing.
  static func prepare(_ path: String) throws(StoreRefusal) {
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw unusable(path, errno) }
    var status = stat()
    guard stat(path, &status) == 0 else { throw unusable(path, errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw unusable(path, ENOTDIR) }
    guard access(path, R_OK | W_OK | X_OK) == 0 else { throw unusable(path, errno) }
  }

  /// Makes the file, before SQLite would with the permissions of the moment: the WAL and its index
  /// take over the mode of the database (SQLite, "Write-Ahead Logging" §2.2).
  static func prepareFile(_ path: String) throws(StoreRefusal) {
    let descriptor = open(path, O_RDONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw unusable(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unusable(path, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notADatabase(path: path) }
    // Asked of the mode as well: for root `access` says yes to everything.
    guard status.st_mode & S_IWUSR != 0, access(path, W_OK) == 0 else {
      throw .databaseReadOnly(path: path)
    }
    guard fchmod(descriptor, 0o600) == 0 else { throw unusable(path, errno) }
  }

  private static func unusable(_ path: String, _ number: Int32) -> StoreRefusal {
    .folderUnusable(path: path, reason: String(cString: strerror(number)))
  }
}
