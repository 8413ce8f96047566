import Glibc

/// A new file, written from its beginning to its end.
final class WrittenFile {
  let path: String
  private let descriptor: Int32
  /// Bytes that the whole work needs in the folder, for the sentence that says so.
  private let needed: Int

  /// Never replaces a file.
  init(_ path: String, needing bytes: Int = 0) throws(BackupRefusal) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    self.path = path
    needed = bytes
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? .alreadyThere(path: path) : .system(errno, "make", path, needing: bytes)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func append(_ bytes: [UInt8]) throws(BackupRefusal) {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if written >= 0 {
        done += written
      } else if errno != EINTR {
        throw .system(errno, "write", path, needing: needed)
      }
    }
  }

  /// Returns when all of it is on the disk.
  func flush() throws(BackupRefusal) {
    guard fsync(descriptor) == 0 else { throw .system(errno, "flush", path, needing: needed) }
  }

  static func write(
    _ bytes: [UInt8], to path: String, needing needed: Int = 0
  ) throws(BackupRefusal) {
    let file = try WrittenFile(path, needing: needed)
    try file.append(bytes)
    try file.flush()
  }
}

/// A file read from its beginning to its end.
final class ReadableFile {
  let path: String
  private let descriptor: Int32

  init(_ path: String) throws(BackupRefusal) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    self.path = path
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .missingPart(path: path) : .system(errno, "open", path)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Another for every file that this process has open.
  var identity: Int32 { descriptor }

  /// Fewer at the end of the file, none after it.
  func next(_ count: Int) throws(BackupRefusal) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress?.advanced(by: done), count - done)
      }
      if got == 0 { break }
      if got > 0 {
        done += got
      } else if errno != EINTR {
        throw .system(errno, "read", path)
      }
    }
    if done < count { bytes.removeLast(count - done) }
    return bytes
  }
}
