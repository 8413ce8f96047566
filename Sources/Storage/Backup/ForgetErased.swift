import Foundation
import GRDB
import Sealing
import Workbook

/// What was erased since a backup was made, and came back with it: nobody can read it, and it goes.
package struct Forgotten: Sendable, Equatable {
  package var checkIns = 0
  package var contributions = 0
}

extension Transaction {
  /// Removes check-ins and takes back contributions whose key is destroyed. For a database that came back from a backup,
  /// with the keystore of today.
  package func forgetErased() throws -> Forgotten {
    Forgotten(checkIns: try forgetCheckIns(), contributions: try forgetContributions())
  }

  private func forgetCheckIns() throws -> Int {
    let rows = try CheckInRow.fetchCursor(
      db, sql: "SELECT \(CheckInRow.columns) FROM check_in /* whole table */")
    var erased: [CheckInRow] = []
    while let row = try rows.next() {
      if try vault.open(row) == nil { erased.append(row) }
    }
    for row in erased { try remove(row) }
    return erased.count
  }

  private func forgetContributions() throws -> Int {
    let rows = try ContributionRow.fetchCursor(
      db, sql: "\(ContributionRow.select) WHERE blob IS NOT NULL /* whole table */")
    var erased: [ContributionRow] = []
    while let row = try rows.next() {
      if try isErased(row) { erased.append(row) }
    }
    // A hold came too late for these.
    for row in erased { _ = try takeBack(row, on: act.at.day, by: nil) }
    try forgetSpareKeys()
    return erased.count
  }

  private func isErased(_ row: ContributionRow) throws -> Bool {
    do {
      _ = try row.blob.map { try vault.open(StoredContribution.self, of: row.id, Array($0)) }
      return false
    } catch SealError.keyDestroyed {
      return true
    }
  }

  /// A key that was free when the backup was made may have been used since, for words that were erased.
  private func forgetSpareKeys() throws {
    let spare = try Data.fetchAll(
      db, sql: "SELECT subject FROM spare_contribution_key /* whole table */")
    for subject in spare {
      let id = try Bytes16(column: subject, of: .contribution)
      guard try vault.keystore.key(for: KeySubject(.contribution, id)) == nil else { continue }
      try db.execute(
        sql: "DELETE FROM spare_contribution_key WHERE subject = ?", arguments: [subject])
    }
  }
}
