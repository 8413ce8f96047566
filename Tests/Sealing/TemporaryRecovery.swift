import Foundation
import Sealing

/// A folder of one test's own with certificates and keys, removed with the value.
final class TemporaryRecovery: Sendable {
  private let folder: String

  var certificatePath: String { folder + "/recovery.pem" }
  var keyPath: String { folder + "/recovery.key" }

  init(certificate: String, key: String = "") throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
    try write(certificate, to: certificatePath)
    try write(key, to: keyPath)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: folder)
    } catch {
      print("left behind: \(folder)")
    }
  }

  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  func certificate() throws(RecoveryError) -> RecoveryCertificate {
    try RecoveryCertificate.load(from: certificatePath)
  }

  func key(passphrase: String? = nil) throws(RecoveryError) -> RecoveryKey {
    try RecoveryKey.load(certificate: certificatePath, key: keyPath, passphrase: passphrase)
  }
}
