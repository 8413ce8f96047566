import Foundation
import Sealing

/// A folder of one test's own with a keystore and its master key, removed with the value.
final class TemporaryKeys: Sendable {
  let folder: String

  var keystorePath: String { folder + "/keystore" }
  var masterKeyPath: String { folder + "/master.key" }

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: folder)
    } catch {
      print("left behind: \(folder)")
    }
  }

  func begin() throws(KeystoreError) -> Keystore {
    try Keystore.begin(at: keystorePath, masterKeyAt: masterKeyPath)
  }

  func open(expecting mark: KeystoreMark? = nil) throws(KeystoreError) -> Keystore {
    try Keystore.open(at: keystorePath, masterKeyAt: masterKeyPath, expecting: mark)
  }

  /// Begun with keys for these, closed again.
  convenience init(keysFor subjects: [KeySubject]) throws {
    try self.init()
    try begin().ensureKeys(for: subjects)
  }

  func keystoreBytes() throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: keystorePath)))
  }

  func writeKeystore(_ bytes: [UInt8]) throws { try write(bytes, to: keystorePath) }

  func write(_ bytes: [UInt8], to path: String, mode: Int = 0o600) throws {
    let url = URL(filePath: path)
    try Data(bytes).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }
}

extension Bytes16 {
  /// Sixteen times the same byte.
  init(repeating byte: UInt8) {
    self.init(
      UUID(
        uuid: (
          byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte,
          byte
        )))
  }
}

extension KeySubject {
  static func child(_ number: UInt8) -> KeySubject {
    KeySubject(.child, Bytes16(repeating: number))
  }
}
