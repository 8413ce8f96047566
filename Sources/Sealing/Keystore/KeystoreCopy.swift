import Foundation
import Glibc

/// The one backup of a keystore, on another disk. It is a keystore like any other, wrapped under the same master key.
///
/// It is replaced whole: what was destroyed in the keystore before is destroyed in it afterwards. Where a copy was made once, it
/// must be found again: a second one in the folder under a disk that is not mounted would leave the first as it is.
package enum KeystoreCopy {
  /// Returns when the copy is on the disk. The keystore may be in use, by this process or another.
  ///
  /// Two who copy at the same time take turns, each for the whole of reading and writing: the last to write is the last
  /// to have read, so a key that was destroyed never comes back.
  package static func replace(
    at copyPath: String, from keystorePath: String
  ) throws(KeystoreError) {
    try check(at: copyPath, of: keystorePath)
    let turn = try self.turn(at: copyPath)
    defer { withExtendedLifetime(turn) {} }
    let bytes = try wholeSlots(of: keystorePath)
    try PrivateFile.replace(copyPath, holding: bytes)
    try CopyPlaces(of: keystorePath).add(copyPath)
  }

  /// - Throws: when it cannot be replaced or made there.
  package static func check(
    at copyPath: String, of keystorePath: String
  ) throws(KeystoreError) {
    // Replacing the keystore itself would leave a running service at work on a file that nobody can open again.
    guard !areSame(copyPath, keystorePath) else { throw .copyBesideOriginal(path: copyPath) }
    guard !isLink(copyPath) else { throw .copyIsLink(path: copyPath) }
    if try !PrivateFile.exists(copyPath), try CopyPlaces(of: keystorePath).hold(copyPath) {
      throw .copyMissing(path: copyPath)
    }
  }

  private static func turn(at copyPath: String) throws(KeystoreError) -> PrivateFile {
    let path = copyPath + ".lock"
    if try !PrivateFile.exists(path) {
      do {
        try PrivateFile.create(path, holding: [])
      } catch  where error.isOfAnother {
        // Made by another process at this moment.
      }
    }
    guard let file = try PrivateFile.open(path) else {
      throw .io(operation: "open", path: path, reason: "it went away")
    }
    try file.lockWaiting()
    return file
  }

  private static func areSame(_ path: String, _ other: String) -> Bool {
    var (one, two) = (stat(), stat())
    guard stat(path, &one) == 0, stat(other, &two) == 0 else { return false }
    return (one.st_dev, one.st_ino) == (two.st_dev, two.st_ino)
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// A slot may be written at the moment at which it is read: then it is read again.
  private static func wholeSlots(of path: String) throws(KeystoreError) -> [UInt8] {
    guard let file = try PrivateFile.open(path) else { throw .keystoreMissing(path: path) }
    for attempt in 1... {
      let length = try file.length() / KeySlot.length * KeySlot.length
      let bytes = try file.read(length, at: 0)
      guard let torn = firstDamaged(in: bytes) else { return bytes }
      guard attempt < 20 else {
        throw .damaged(path: path, slot: UInt32(torn), what: "checksum")
      }
      usleep(5_000)
    }
    return []
  }

  /// Slots at the end that were never fully written do not count: whoever opens the copy drops them.
  private static func firstDamaged(in bytes: [UInt8]) -> Int? {
    var torn: Int?
    for start in stride(from: 0, to: bytes.count, by: KeySlot.length) {
      do {
        _ = try SlotFrame.contents(of: bytes[start..<start + KeySlot.length])
        if let torn { return torn }
      } catch {
        guard case .torn = error else { return start / KeySlot.length }
        torn = torn ?? start / KeySlot.length
      }
    }
    return nil
  }
}

extension KeystoreError {
  fileprivate var isOfAnother: Bool {
    switch self {
    case .alreadyExists, .inUse: true
    default: false
    }
  }
}

/// Where copies of a keystore were made: a file beside it, a path a line.
private struct CopyPlaces {
  private let path: String

  init(of keystorePath: String) { path = keystorePath + ".copies" }

  func hold(_ copyPath: String) throws(KeystoreError) -> Bool {
    try all().contains(Self.absolute(copyPath))
  }

  func add(_ copyPath: String) throws(KeystoreError) {
    let all = try all()
    let place = Self.absolute(copyPath)
    guard !all.contains(place) else { return }
    try PrivateFile.replace(path, holding: Array((all + [place, ""]).joined(separator: "\n").utf8))
  }

  private func all() throws(KeystoreError) -> [String] {
    guard let file = try PrivateFile.open(path) else { return [] }
    let text = String(decoding: try file.read(file.length(), at: 0), as: UTF8.self)
    return text.split(separator: "\n").map(String.init)
  }

  private static func absolute(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.path
  }
}
