import Glibc

/// A folder in which something is put together that is moved elsewhere or removed. What a killed process left of one is
/// removed by the next that needs it; a living one is left alone.
final class WorkingFolder {
  let path: String
  private let descriptor: Int32

  /// Readable by this user alone, and empty.
  init(_ path: String) throws(BackupRefusal) {
    self.path = path
    try Self.removeLeftover(path)
    try Disk.makeFolder(path)
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw .underWay(path: path)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func remove() { Disk.remove(path) }

  private static func removeLeftover(_ path: String) throws(BackupRefusal) {
    guard Disk.exists(path) else { return }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno, "open", path) }
    defer { close(descriptor) }
    // A lock goes with its process, however that ends.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .underWay(path: path) }
    Disk.remove(path)
  }
}
