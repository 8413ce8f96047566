import Foundation

/// Somebody of the fictional authority as whom one can sign in.
package struct DemoAccount: Codable, Sendable, Hashable {
  /// A role of the contract, or `supervisor`, which is not a role but a tie.
  package let role: String
  package let name: String
  package let username: String
  package let token: String
  /// For the first account of each role: to sign in as people do.
  package var password: String?
  /// The secret of the authenticator app, in base32; whatever makes codes of it is the app.
  package var authenticator: String?
}

package enum DemoAccounts {
  package static let fileName = "demo-accounts.json"

  /// What an earlier start wrote; nothing when there is no such file.
  package static func read(from folder: String) -> [DemoAccount] {
    guard let data = FileManager.default.contents(atPath: folder + "/" + fileName) else {
      return []
    }
    do {
      return try JSONDecoder().decode([DemoAccount].self, from: data)
    } catch {
      // Of another version: it is written anew.
      return []
    }
  }

  /// Writes `demo-accounts.json` into a folder, readable by its owner alone.
  package static func write(_ accounts: [DemoAccount], into folder: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let path = folder + "/" + fileName
    try encoder.encode(accounts).write(to: URL(filePath: path), options: .atomic)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }
}
