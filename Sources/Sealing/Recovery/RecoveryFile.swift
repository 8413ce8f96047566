import Foundation

/// What certificate and key have in common as files.
enum RecoveryFile {
  private static let limit = 1 << 20

  static func bytes(of path: String) throws -> [UInt8] {
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      return Array(try handle.read(upToCount: limit) ?? Data())
    } catch {
      throw RecoveryError.unreadable(path: path, reason: reason(path))
    }
  }

  private static func reason(_ path: String) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return "no such file"
    }
    return isFolder.boolValue ? "it is a folder" : "no permission"
  }

  /// The one kind of error that comes of certificates and keys.
  static func typed<T>(_ body: () throws -> T) throws(RecoveryError) -> T {
    defer { LibCrypto.forgetErrors() }
    do {
      return try body()
    } catch let error as RecoveryError {
      throw error
    } catch {
      throw .libcrypto(reason: "\(error)")
    }
  }

  /// - Parameter moment: UTC milliseconds.
  static func day(_ moment: Int64) -> String {
    Date(timeIntervalSince1970: Double(moment) / 1_000)
      .formatted(.iso8601.year().month().day())
  }
}
