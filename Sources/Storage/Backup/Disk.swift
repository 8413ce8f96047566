import Foundation
import Glibc

/// What backups do with files and folders: new ones are for this user alone and never replace others, and what counts is on
/// the disk.
enum Disk {
  static func folder(of path: String) -> String {
    let end = path.lastIndex(of: "/")
    return end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// `nil` if there is no such file.
  static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// Whether both names lead to one file.
  static func areSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_ino == second.st_ino && first.st_dev == second.st_dev
  }

  /// Where a path leads through links, or would lead once it is made.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else {
      let folder = folder(of: path)
      return folder == path ? path : resolved(folder) + "/" + name(of: path)
    }
    defer { free(real) }
    return String(cString: real)
  }

  static func isInside(_ path: String, _ folder: String) -> Bool {
    let (path, folder) = (resolved(path), resolved(folder))
    return path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
  }

  /// Whether a living process holds the file's lock, as a service does its keystore's.
  static func isLocked(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0
  }

  static func makeFolder(_ path: String) throws(BackupRefusal) {
    guard mkdir(path, 0o700) == 0 else {
      throw errno == EEXIST ? .alreadyThere(path: path) : .system(errno, "make", path)
    }
  }

  static func names(in folder: String) throws(BackupRefusal) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw .noFolder(path: folder)
    }
  }

  /// Atomic, and on the disk when it returns. What is there is replaced.
  static func rename(_ path: String, to target: String) throws(BackupRefusal) {
    guard Glibc.rename(path, target) == 0 else {
      throw errno == EEXIST || errno == ENOTEMPTY
        ? .alreadyThere(path: target) : .system(errno, "rename", path)
    }
    try flush(folder(of: target))
  }

  /// A file's contents, or a folder's names.
  static func flush(_ path: String) throws(BackupRefusal) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno, "open", path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system(errno, "flush", path) }
  }

  /// - Parameter limit: Bytes that such a file may have.
  static func read(_ path: String, limit: Int) throws(BackupRefusal) -> [UInt8] {
    let file = try ReadableFile(path)
    let bytes = try file.next(limit + 1)
    guard bytes.count <= limit else { throw .tampered(path: path) }
    return bytes
  }

  /// Into a new file, which is on the disk when this returns.
  static func copy(_ path: String, to target: String) throws(BackupRefusal) {
    let source = try ReadableFile(path)
    let copy = try WrittenFile(target, needing: size(path) ?? 0)
    while true {
      let bytes = try source.next(1 << 20)
      if bytes.isEmpty { return try copy.flush() }
      try copy.append(bytes)
    }
  }

  /// The file or the folder with all that is in it. For what is of no use to anybody: whoever comes next tries again.
  static func remove(_ path: String) {
    guard exists(path) else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      // The caller is refusing already, for a better reason.
    }
  }
}
