import GRDB
import Sealing
package import Workbook

extension Snapshot {
  /// - Returns: `nil` when it is not that person's, or not there.
  package func checkIn(_ id: CheckIn.ID, of person: Person.ID) throws -> RecordedCheckIn? {
    try checkInRow(id, of: person).flatMap(vault.open)
  }

  package func checkIn(of person: Person.ID, in month: Month) throws -> RecordedCheckIn? {
    try checkInRow(of: person, in: month).flatMap(vault.open)
  }

  /// Somebody's own, the newest first.
  ///
  /// - Parameter before: the month to go on from; `nil` for the newest.
  package func checkIns(
    of person: Person.ID, before: Month?, limit: Int
  ) throws -> [RecordedCheckIn] {
    try checkIns(of: person, before, limit) { $0 }
  }

  /// What somebody shared with the holder, the newest first: without the note, and without what only
  /// its author knows, with whom else it is shared and whom they asked to be in touch.
  package func checkIns(
    of person: Person.ID, sharedWith holder: Person.ID, before: Month?, limit: Int
  ) throws -> [RecordedCheckIn] {
    try checkIns(of: person, before, limit) { recorded in
      recorded.sharedWith.contains(holder) ? recorded.asShared : nil
    }
  }

  func checkInRow(_ id: CheckIn.ID, of person: Person.ID) throws -> CheckInRow? {
    try CheckInRow.fetchOne(
      db.cachedStatement(
        sql: "SELECT \(CheckInRow.columns) FROM check_in WHERE id = ? AND owner = ?"),
      arguments: [id.uuid, vault.owner(person).data])
  }

  func checkInRow(of person: Person.ID, in month: Month) throws -> CheckInRow? {
    try CheckInRow.fetchOne(
      db.cachedStatement(
        sql: "SELECT \(CheckInRow.columns) FROM check_in WHERE owner = ? AND month = ?"),
      arguments: [vault.owner(person).data, month.ordinal])
  }

  private func checkIns(
    of person: Person.ID, _ before: Month?, _ limit: Int,
    _ seen: (RecordedCheckIn) -> RecordedCheckIn?
  ) throws -> [RecordedCheckIn] {
    let rows = try CheckInRow.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT \(CheckInRow.columns) FROM check_in WHERE owner = ? AND month < ?
          ORDER BY month DESC
          """),
      arguments: [vault.owner(person).data, before?.ordinal ?? .max])
    var found: [RecordedCheckIn] = []
    while found.count < limit, let row = try rows.next() {
      if let recorded = try vault.open(row).flatMap(seen) { found.append(recorded) }
    }
    return found
  }
}

extension RecordedCheckIn {
  fileprivate var asShared: RecordedCheckIn {
    RecordedCheckIn(
      checkIn: CheckIn(
        id: checkIn.id, month: checkIn.month, unit: checkIn.unit, entry: checkIn.entry.shared),
      revision: revision, sharedWith: [], wishes: [])
  }
}
