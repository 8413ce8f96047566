import Foundation
import GRDB
package import Workbook

/// Figures about young people as they were released, once for each quarter and never changed.
extension Snapshot {
  /// - Returns: as it was kept; `nil` while the quarter has not been released.
  package func voiceRelease(of quarter: Quarter) throws -> [UInt8]? {
    try Data.fetchOne(
      db.cachedStatement(sql: "SELECT bytes FROM voice_release WHERE quarter = ?"),
      arguments: [quarter.ordinal]
    ).map { Array($0) }
  }

  /// The oldest first.
  package func voiceReleasedQuarters() throws -> [Quarter] {
    try Int.fetchAll(
      db.cachedStatement(sql: "SELECT quarter FROM voice_release ORDER BY quarter")
    ).map { Quarter(ordinal: $0) }
  }
}

extension Transaction {
  /// Does nothing when the quarter has been released already.
  package func keepVoiceRelease(
    of quarter: Quarter, _ bytes: [UInt8], _ smallest: SmallestGroup
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO voice_release (quarter, made_on, smallest_group, bytes)
        VALUES (?, ?, ?, ?) ON CONFLICT (quarter) DO NOTHING
        """
    ).execute(arguments: [
      quarter.ordinal, act.at.day.description, smallest.people, Data(bytes),
    ])
  }
}
