import Foundation
import GRDB
import Sealing
package import Workbook

extension Snapshot {
  /// - Parameter tag: Stands for what somebody typed as their user name, whether there is one or not: ``Vault/tag(ofSignIn:)``.
  package func patience(_ tag: [UInt8]) throws -> SignInPatience {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT failures, last FROM sign_in_failure WHERE tag = ?"),
      arguments: [Data(tag)])
    guard let row else { return .none }
    return SignInPatience(failures: row[0], last: Instant(milliseconds: row[1]))
  }
}

extension Vault {
  /// 32 bytes that say nothing to whoever lacks the keystore: people type a password where the name should be.
  package func tag(ofSignIn name: String) -> [UInt8] {
    mac(.referenceIndex).tag(of: Array("sign-in \(name)".utf8))
  }
}

extension Transaction {
  package func set(_ patience: SignInPatience, for tag: [UInt8]) throws {
    guard let last = patience.last else { return try forgetFailures(tag) }
    try db.execute(
      sql: """
        INSERT INTO sign_in_failure (tag, failures, last) VALUES (?, ?, ?)
        ON CONFLICT (tag) DO UPDATE SET failures = excluded.failures, last = excluded.last
        """, arguments: [Data(tag), patience.failures, last.milliseconds])
    // What nothing depends on any more goes, so that guesses of names cannot fill the disk.
    try db.execute(
      sql: "DELETE FROM sign_in_failure WHERE last < ?",
      arguments: [act.at.adding(days: -1).milliseconds])
  }

  package func forgetFailures(_ tag: [UInt8]) throws {
    try db.execute(sql: "DELETE FROM sign_in_failure WHERE tag = ?", arguments: [Data(tag)])
  }
}
