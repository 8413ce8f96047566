import Foundation
import GRDB
package import Workbook

/// Figures about groups as they were released, once for each quarter and never changed.
extension Snapshot {
  /// The oldest first.
  package func releasedQuarters() throws -> [Quarter] {
    try Int.fetchAll(
      db.cachedStatement(sql: "SELECT quarter FROM workforce_release ORDER BY quarter")
    ).map { Quarter(ordinal: $0) }
  }

  /// - Returns: as it was kept; `nil` while the quarter has not been released.
  package func workforceRelease(of quarter: Quarter) throws -> [UInt8]? {
    try Data.fetchOne(
      db.cachedStatement(sql: "SELECT bytes FROM workforce_release WHERE quarter = ?"),
      arguments: [quarter.ordinal]
    ).map { Array($0) }
  }
}

extension Transaction {
  /// Does nothing when the quarter has been released already.
  ///
  /// - Parameter smallest: the one that the figures were worked out with.
  package func keepRelease(
    of quarter: Quarter, _ bytes: [UInt8], _ smallest: SmallestGroup
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO workforce_release (quarter, made_on, smallest_group, bytes)
        VALUES (?, ?, ?, ?) ON CONFLICT (quarter) DO NOTHING
        """
    ).execute(arguments: [
      quarter.ordinal, act.at.day.description, smallest.people, Data(bytes),
    ])
  }
}
