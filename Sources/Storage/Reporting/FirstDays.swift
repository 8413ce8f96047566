import GRDB
package import Workbook

extension Snapshot {
  /// The day of the first session that anybody had; `nil` when there is none.
  package func firstSessionDay() throws -> Day? {
    try String.fetchOne(
      db, sql: "SELECT /* whole table */ min(day) FROM session_person WHERE supervisee = 1"
    ).map { try Day(column: $0, of: .session) }
  }

  /// The day on which anything was first recorded here; `nil` before that.
  package func foundedOn() throws -> Day? {
    try Int64.fetchOne(
      db, sql: "SELECT at FROM change WHERE seq = (SELECT min(seq) FROM change)"
    ).map { Instant(milliseconds: $0).day }
  }
}
