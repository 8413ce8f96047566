import Foundation
import GRDB
package import Sealing
import Workbook

/// Keys made ahead. The keystore holds its keys in the order in which they were made: a key made for each contribution as it
/// came would say in which order they came, and between which other keys.
extension Snapshot {
  /// How many contributions can still be written.
  package func spareContributionKeys() throws -> Int {
    // A few dozen at most.
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM spare_contribution_key /* whole table */"))
      ?? 0
  }
}

extension Transaction {
  /// The act must name them.
  package func addSpareContributionKeys(_ subjects: [KeySubject]) throws {
    for subject in subjects {
      try db.cachedStatement(sql: "INSERT INTO spare_contribution_key (subject) VALUES (?)")
        .execute(arguments: [subject.id.data])
    }
  }

  /// Any of them, each as likely as the others. Were it the lowest, contributions sorted by their subjects would stand in
  /// the order in which they came.
  ///
  /// - Throws: ``StoreError/busy`` when none is left.
  func takeSpareKey() throws -> KeySubject {
    let subject = try Data.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT subject FROM spare_contribution_key ORDER BY random() LIMIT 1 /* whole table */
          """))
    guard let subject else { throw StoreError.busy }
    try db.cachedStatement(sql: "DELETE FROM spare_contribution_key WHERE subject = ?")
      .execute(arguments: [subject])
    return KeySubject(.contribution, try Bytes16(column: subject, of: .contribution))
  }
}

extension Vault {
  /// Somebody's key to come: random, so that it tells nothing.
  package static func newContributionKeySubject(random: RandomBytes) -> KeySubject {
    KeySubject(.contribution, Bytes16(random.bytes(16)) ?? .random())
  }
}
