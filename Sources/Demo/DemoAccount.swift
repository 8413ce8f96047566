import Foundation

/// Somebody of the fictional authority as whom one can sign in.
package struct DemoAccount: Codable, Sendable, Hashable {
  /// A role of the contract, or `supervisor`, which is not a role but a tie.
  package let role: String
  package let name: String
  package let username: String
  package let token: String
}

package enum DemoAccounts {
  package static let fileName = "demo-accounts.json"

  /// Writes `demo-accounts.json` into a folder, readable by its owner alone.
  package static func write(_ accounts: [DemoAccount], into folder: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let path = folder + "/" + fileName
    try encoder.encode(accounts).write(to: URL(filePath: path), options: .atomic)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }
}
