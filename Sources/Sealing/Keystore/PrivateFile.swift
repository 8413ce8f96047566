import Glibc

/// A file that only this user may open, held open for as long as this lives. Every path below
/// the keystore goes through here, so permissions and errors are looked after in one place.
final class PrivateFile: Sendable {
  let path: String
  private let descriptor: Int32

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { Glibc.close(descriptor) }

  /// Nil if there is no such file; refuses one that others may open.
  static func open(_ path: String) throws(KeystoreError) -> PrivateFile? {
    let descriptor = Glibc.open(path, O_RDWR | O_CLOEXEC)
    if descriptor < 0 {
      if errno == ENOENT { return nil }
      throw failure("open", path)
    }
    let file = PrivateFile(path: path, descriptor: descriptor)
    let status = try file.status()
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .io(operation: "open", path: path, reason: "not a regular file")
    }
    let mode = status.st_mode & 0o777
    guard mode & 0o077 == 0 else { throw .openToOthers(path: path, mode: mode) }
    return file
  }

  /// Makes the file whole or not at all: written and flushed under another name, then linked to
  /// its own, and the folder flushed. Never replaces a file.
  static func create(_ path: String, holding bytes: [UInt8]) throws(KeystoreError) {
    let draftPath = path + ".new"
    let descriptor = Glibc.open(draftPath, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure("create", draftPath) }
    let draft = PrivateFile(path: draftPath, descriptor: descriptor)
    try draft.lock()
    // What an interrupted creation left behind was never linked, so nothing can depend on it.
    try draft.truncate(to: 0)
    guard fchmod(descriptor, 0o600) == 0 else { throw failure("protect", draftPath) }
    try draft.write(bytes, at: 0)
    try draft.sync()
    if link(draftPath, path) != 0 {
      throw errno == EEXIST ? .alreadyExists(path: path) : failure("create", path)
    }
    guard unlink(draftPath) == 0 else { throw failure("remove", draftPath) }
    try syncFolder(of: path)
  }

  /// Puts this in the place of what is there, whole or not at all: written and flushed under another name, then renamed,
  /// and the folder flushed.
  static func replace(_ path: String, holding bytes: [UInt8]) throws(KeystoreError) {
    let draft = try writeDraft(of: path, holding: bytes)
    try move(draft, to: path)
  }

  /// Atomic, and on the disk when it returns; what is there is replaced.
  static func move(_ path: String, to target: String) throws(KeystoreError) {
    guard rename(path, target) == 0 else { throw failure("replace", target) }
    try syncFolder(of: target)
  }

  /// Puts zeros in the place of what it holds; one that is missing holds nothing.
  static func overwrite(_ path: String) throws(KeystoreError) {
    guard let file = try open(path) else { return }
    try file.write([UInt8](repeating: 0, count: file.length()), at: 0)
    try file.sync()
  }

  /// Overwrites it and takes it away, if it is there.
  static func erase(_ path: String) throws(KeystoreError) {
    guard try exists(path) else { return }
    try overwrite(path)
    guard unlink(path) == 0 else { throw failure("remove", path) }
    try syncFolder(of: path)
  }

  /// - Returns: the path of the file beside it that holds the bytes, flushed.
  static func writeDraft(of path: String, holding bytes: [UInt8]) throws(KeystoreError) -> String {
    let draftPath = path + ".new"
    let descriptor = Glibc.open(
      draftPath, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure("create", draftPath) }
    let draft = PrivateFile(path: draftPath, descriptor: descriptor)
    guard fchmod(descriptor, 0o600) == 0 else { throw failure("protect", draftPath) }
    do {
      try draft.write(bytes, at: 0)
      try draft.sync()
    } catch {
      // A disk that is full stays full while half a copy lies about.
      unlink(draftPath)
      throw error
    }
    return draftPath
  }

  static func exists(_ path: String) throws(KeystoreError) -> Bool {
    if access(path, F_OK) == 0 { return true }
    guard errno == ENOENT else { throw failure("find", path) }
    return false
  }

  /// One process at a time; the lock goes with the process, however it ends. It waits a fifth of
  /// a second: a child that was just forked holds its parent's locks until it runs its program.
  func lock() throws(KeystoreError) {
    var attempts = 1
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw Self.failure("lock", path) }
      guard attempts < 20 else { throw .inUse(path: path) }
      attempts += 1
      usleep(10_000)
    }
    // Between open and lock another process may have put a new file in this one's place.
    var current = stat()
    guard stat(path, &current) == 0, try status().st_ino == current.st_ino else {
      throw .inUse(path: path)
    }
  }

  /// Lets the next process have it; to be called last.
  func unlock() { flock(descriptor, LOCK_UN) }

  /// Waits until whoever has the lock lets it go, for half a minute at most.
  func lockWaiting() throws(KeystoreError) {
    var attempts = 1
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw Self.failure("lock", path) }
      guard attempts < 3000 else { throw .inUse(path: path) }
      attempts += 1
      usleep(10_000)
    }
  }

  func length() throws(KeystoreError) -> Int { Int(try status().st_size) }

  /// At most `count` bytes: fewer at the end of the file.
  func read(_ count: Int, at offset: Int) throws(KeystoreError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress?.advanced(by: done), count - done, offset + done)
      }
      if got == 0 { break }
      if got > 0 {
        done += got
      } else if errno != EINTR {
        throw Self.failure("read", path)
      }
    }
    return Array(bytes.prefix(done))
  }

  func write(_ bytes: [UInt8], at offset: Int) throws(KeystoreError) {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        pwrite(
          descriptor, buffer.baseAddress?.advanced(by: done), bytes.count - done, offset + done)
      }
      if written >= 0 {
        done += written
      } else if errno != EINTR {
        throw Self.failure("write", path)
      }
    }
  }

  func sync() throws(KeystoreError) {
    guard fdatasync(descriptor) == 0 else { throw Self.failure("flush", path) }
  }

  func truncate(to length: Int) throws(KeystoreError) {
    guard ftruncate(descriptor, length) == 0 else { throw Self.failure("shorten", path) }
  }

  private func status() throws(KeystoreError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.failure("inspect", path) }
    return status
  }

  private static func syncFolder(of path: String) throws(KeystoreError) {
    let end = path.lastIndex(of: "/")
    let folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open", folder) }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure("flush", folder) }
  }

  private static func failure(_ operation: String, _ path: String) -> KeystoreError {
    let number = errno
    if number == ENOSPC || number == EDQUOT { return .full(path: path) }
    return .io(operation: operation, path: path, reason: String(cString: strerror(number)))
  }
}
