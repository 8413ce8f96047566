import GRDB
package import Workbook

extension Snapshot {
  /// The day of the first session that anybody had; `nil` when there is none.
  package func firstSessionDay() throws -> Day? {
    try String.fetchOne(
      db, sql: "SELECT /* whole table */ min(day) FROM session_person WHERE supervisee = 1"
    ).map { try Day(column: $0, of: .session) }
  }
}
