import Foundation
import GRDB
import Sealing
package import Workbook

extension Snapshot {
  /// The number in force and the day since which it is; the standard and no day while nobody has set
  /// another.
  package func smallestGroup() throws -> (people: SmallestGroup, since: Day?) {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT people, since FROM disclosure_rule ORDER BY seq DESC LIMIT 1"))
    guard let row else { return (.standard, nil) }
    guard let people = SmallestGroup(row[0]) else { throw StoreError.unreadable(.other) }
    return (people, try Day(column: row[1], of: .other))
  }
}

extension Transaction {
  /// Holds from the act's day. Earlier ones are kept, with who set them and the act's reason, which it
  /// must have.
  package func setSmallestGroup(_ people: SmallestGroup) throws {
    let reason = try act.reason.map { words in
      try vault.seal(
        StoredDisclosureReason(words), of: .disclosureReasons, under: .organisation
      ).blob
    }
    try db.cachedStatement(
      sql: "INSERT INTO disclosure_rule (people, since, by, reason) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [
      people.people, act.at.day.description, act.caller?.uuid, reason.map { Data($0) },
    ])
  }
}

extension UUID {
  /// The rows have no id before they are written; their reasons are bound to this one.
  static let disclosureReasons = UUID(
    uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12))
}
