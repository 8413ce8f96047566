import GRDB
package import Workbook

extension Snapshot {
  /// One person's sessions as the frequency rule sees them, in order of day.
  package func supervisionHistory(of person: Person.ID) throws -> [LinkRecords.Session] {
    // As in the linking report: agreeing that a session did not happen confirms one that was not held.
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT day, kind, status, uninterrupted_minutes,
            confirmed_happened IS (status IN (2, 3)), cancel_reason
          FROM session_person WHERE person = ? AND supervisee = 1 ORDER BY day, session
          """),
      arguments: [person.uuid]
    ).map { row in
      LinkRecords.Session(
        practitioner: 0, day: Int32(try Day(column: row[0], of: .session).ordinal),
        kind: try SessionKind(code: row[1], of: .session),
        status: try SessionStatus(code: row[2], of: .session), uninterruptedMinutes: row[3],
        confirmed: row[4],
        cancelReason: try (row[5] as Int?).map { try CancelReason(code: $0, of: .session) })
    }
  }
}
