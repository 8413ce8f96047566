import Foundation

/// What `sign-in` keeps.
struct Credentials: Codable, Equatable {
  var server: String
  var token: String
  /// Whether signing in on this machine made the token, so that signing out ends it; one that was brought here may be in use
  /// elsewhere.
  var madeHere: Bool?
}

/// `$XDG_CONFIG_HOME/workbook/credentials.json`, which nobody but its owner can read.
struct CredentialsFile {
  let path: String

  init(_ environment: [String: String]) {
    let folder =
      environment["XDG_CONFIG_HOME"].nonEmpty
      ?? (environment["HOME"].nonEmpty ?? NSHomeDirectory()) + "/.config"
    path = folder + "/workbook/credentials.json"
  }

  /// Nil when nobody has signed in.
  func read() throws -> Credentials? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      return try JSONDecoder().decode(
        Credentials.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw CommandFailure(
        "\(path) cannot be read. Remove it and sign in again.", .other)
    }
  }

  func write(_ credentials: Credentials) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw CommandFailure("\(path) cannot be written: \(error.localizedDescription)", .other)
    }
    try PrivateFile.write(encoder.encode(credentials), to: path, replacing: true)
  }

  /// - Returns: Whether there was anything to remove.
  func remove() throws -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return false }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw CommandFailure("\(path) cannot be removed: \(error.localizedDescription)", .other)
    }
    return true
  }
}

/// A file that only its owner can read, from its first byte on.
enum PrivateFile {
  /// - Throws: ``CommandFailure`` when it cannot be written, or is there already and is not to be replaced.
  static func write(_ data: Data, to path: String, replacing: Bool) throws {
    if !replacing, FileManager.default.fileExists(atPath: path) {
      throw CommandFailure("\(path) exists already: choose another name.", .other)
    }
    let beside = path + ".\(ProcessInfo.processInfo.processIdentifier).new"
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
    guard file >= 0 else {
      throw CommandFailure("\(path) cannot be written: \(lastError()).", .other)
    }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: data)
      try handle.close()
    } catch {
      unlink(beside)
      throw CommandFailure("\(path) cannot be written: \(error.localizedDescription)", .other)
    }
    guard rename(beside, path) == 0 else {
      let reason = lastError()
      unlink(beside)
      throw CommandFailure("\(path) cannot be written: \(reason).", .other)
    }
  }

  private static func lastError() -> String { String(cString: strerror(errno)) }
}
