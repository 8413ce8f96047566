import Glibc

/// A copy of a file that is in memory alone and goes with the process: a copy of the keystore on a disk would be one more
/// that an erasure must reach.
final class MemoryFile {
  private let descriptor: Int32

  init(copying path: String) throws(BackupRefusal) {
    let source = try ReadableFile(path)
    let name = "/workbook-\(getpid())-\(source.identity)"
    descriptor = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw .system(errno, "copy", path) }
    shm_unlink(name)
    while true {
      let bytes = try source.next(1 << 20)
      guard !bytes.isEmpty else { return }
      guard write(descriptor, bytes, bytes.count) == bytes.count else {
        throw .system(errno, "copy", path)
      }
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// By which this process can open it, for as long as this lives.
  var path: String { "/proc/self/fd/\(descriptor)" }
}
